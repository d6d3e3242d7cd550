import { err, type Result } from '../../../core/kernel/result.ts';
import { currentAttempt, type SessionState } from '../../../core/run/state.ts';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import type { Visit } from '../../shell/visit.ts';
import { readSession } from '../library.ts';
import { beginAlong, loadContent } from './begin-run.ts';

/** Lists the options the story followed up to a moment; undefined if the run never came there. */
function movesBefore({ turns }: SessionState, beat: string): readonly string[] | undefined {
  const at = turns.findIndex((turn) => turn.beat.id === beat);
  if (at < 0) return undefined;
  return turns.slice(0, at).flatMap((turn) => currentAttempt(turn)?.chose.option ?? []);
}

/**
 * Begins a branch: a run of its own that follows a practice run up to one of its moments and goes on from there. It is
 * never scored, and the other run stays as it is. Returns the session id of the branch.
 */
export async function beginBranch(
  visit: Visit,
  session: string,
  beat: string,
): Promise<Result<string, Trouble>> {
  const run = await readSession(visit.store, session, visit.person.id);
  if (!run.ok) return run;
  const { state, row } = run.value;
  const { began } = state;
  const moves = movesBefore(state, beat);
  if (moves === undefined || began.mode !== 'practice') return err({ code: 'no-session' });
  const content = await loadContent(row.scenario, began.language);
  if (content === undefined) return err({ code: 'no-scenario' });
  if (content.playable.hash !== began.scenario.hash) return err({ code: 'other-story' });
  const { seed, variant, pack, steady, carried } = began;
  const draw = {
    seed,
    variant,
    branch: { of: began.branch?.of ?? session, beat },
    ...(pack && { pack }),
    ...(steady && { steady }),
    ...(carried && { carried }),
  };
  return beginAlong(visit, row.scenario, draw, moves, 'practice', content);
}
