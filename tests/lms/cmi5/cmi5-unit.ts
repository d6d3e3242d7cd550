import { type Means, openCmi5 } from '../../../src/lms/cmi5/cmi5-port.ts';
import type { LmsPort } from '../../../src/lms/port.ts';
import { openSitting } from '../../../src/lms/sitting.ts';
import { rebuilt } from '../../../src/lms/suspend/rebuilt.ts';
import { readSuspend } from '../../../src/lms/suspend/suspend.ts';
import { resumeSession, type Session, startSession } from '../../../src/session/play/session.ts';
import { contentOf } from '../../content.ts';
import { ticking } from '../../session/drive.ts';
import type { KnownPath } from '../paths.ts';
import { step } from '../pupil.ts';
import { QUERY, type Registration, type strictPlatform, verbOf } from './strict-platform.ts';

type Json = { readonly [name: string]: unknown };
type Platform = ReturnType<typeof strictPlatform>;

const platformFour = contentOf('platform-four');

export const fresh = (): Registration => ({ statements: [], documents: new Map() });

export const verbs = (statements: readonly Json[]): readonly string[] => statements.map(verbOf);

let count = 0;
const uuid = (): string => {
  count += 1;
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
};

export const means = ({ ask }: Platform): Means => ({
  ask,
  uuid,
  iso: (at) => new Date(at).toISOString(),
  now: ticking(1_800_000_000_000),
});

export async function openCmi5Unit(platform: Platform): Promise<LmsPort> {
  const port = await openCmi5(QUERY, means(platform));
  if (!port.ok) throw new Error(JSON.stringify(port.error));
  return port.value;
}

/** A session of a unit: the run that was kept, or a new one of this path. */
export async function unitOf(platform: Platform, path: KnownPath, content = platformFour) {
  const port = await openCmi5Unit(platform);
  const kept = port.told.suspend === '' ? undefined : readSuspend(port.told.suspend);
  const facts = kept?.ok ? rebuilt(kept.value, content) : undefined;
  const made = facts?.ok
    ? resumeSession(content, facts.value, ticking())
    : startSession(content, { seed: path.seed, mode: 'assessment' }, ticking());
  if (!made.ok) throw new Error(made.error.code);
  const session: Session = made.value;
  const problems: unknown[] = [];
  const sitting = openSitting(port, {
    scenario: 'platform-four',
    pass: 80,
    seconds: () => 61,
    tell: (problem) => problems.push(problem),
    ...(facts?.ok && { resumed: { log: session.log, content } }),
  });
  const stepOnly = (): boolean => step({ session }, path.options, content);
  const go = async (steps: number): Promise<void> => {
    for (let at = 0; at < steps && stepOnly(); at += 1) await sitting.flush();
  };
  // As the pages do: a finished run is not played, so nobody follows it.
  if (session.log.state().phase !== 'closed') sitting.follow(session.log, content);
  await sitting.flush();
  return { session, sitting, problems, go, stepOnly };
}
