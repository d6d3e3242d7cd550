import type { Result } from '../../src/core/kernel/result.ts';
import type { Mode } from '../../src/core/run/intent.ts';
import type { LmsProblem } from '../../src/lms/port.ts';
import { openScorm } from '../../src/lms/scorm/scorm-port.ts';
import { openSitting, type Sitting } from '../../src/lms/sitting.ts';
import { rebuilt } from '../../src/lms/suspend/rebuilt.ts';
import { readSuspend } from '../../src/lms/suspend/suspend.ts';
import type { Content } from '../../src/session/play/content.ts';
import { resumeSession, type Session, startSession } from '../../src/session/play/session.ts';
import { ticking } from '../session/drive.ts';
import type { Kind } from './strict/desk.ts';
import type { Strict } from './strict/strict-layer.ts';

export const CLOCK = {
  iso: (at: number) => new Date(at).toISOString(),
  timeOfDay: (at: number) => new Date(at).toISOString().slice(11, 19),
};

function mustBe<T>(made: Result<T, unknown>): T {
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

/** A unit that a platform has opened, with whoever is learning in it. */
export interface Opened {
  readonly session: Session;
  readonly sitting: Sitting;
  readonly problems: readonly (LmsProblem | undefined)[];
}

/** Opens a unit as the pages do: a run that was kept goes on, else one begins. */
export function openUnit(
  kind: Kind,
  platform: Strict,
  content: Content,
  draw: { readonly seed: number; readonly variant?: string | undefined; readonly mode?: Mode },
  pass = 80,
): Opened {
  const { mode = 'assessment', variant, seed } = draw;
  const frame = { parent: { [kind.edition.api]: platform.api } };
  const port = mustBe(openScorm(frame, kind.edition, CLOCK));
  const read = readSuspend(port.told.suspend);
  const kept = read.ok ? read.value : undefined;
  const session = mustBe(
    kept === undefined
      ? startSession(content, { seed, mode, ...(variant !== undefined && { variant }) }, ticking())
      : resumeSession(content, mustBe(rebuilt(kept, content)), ticking(kept.startedAt + 3_600_000)),
  );
  const problems: (LmsProblem | undefined)[] = [];
  const sitting = openSitting(port, {
    scenario: content.playable.scenario.card.id,
    pass,
    seconds: () => 61,
    tell: (problem) => problems.push(problem),
    keepsPlace: kept !== undefined || port.told.suspend === '',
    ...(kept && { resumed: { log: session.log, content } }),
  });
  sitting.follow(session.log, content);
  return { session, sitting, problems };
}

/** Goes one step along a path: an option, on, or the first note filed. False where all is done. */
export function step(
  { session }: Pick<Opened, 'session'>,
  options: readonly string[],
  content: Content,
): boolean {
  const state = session.log.state();
  switch (state.phase) {
    case 'choosing': {
      const option = options[state.turns.length - 1] ?? '';
      return mustBe(session.send({ type: 'choose', option })) !== undefined;
    }
    case 'reacting':
      return mustBe(session.send({ type: 'goOn' })) !== undefined;
    case 'sorting': {
      const { tellings } = content.playable.scenario;
      const [note] = tellings[state.ended?.telling ?? ''] ?? [];
      return mustBe(session.send({ type: 'file', ...(note && { note: note.id }) })) !== undefined;
    }
    default:
      return false;
  }
}
