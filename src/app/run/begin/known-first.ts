import type { Mode } from '../../../core/run/intent.ts';
import type { SessionState } from '../../../core/run/state.ts';
import {
  chosenCarried,
  type FollowedScenario,
  type KnownFirst,
  type MetState,
} from '../../../core/scenario/carried.ts';
import { latestFirst } from '../../../core/scoring/met.ts';
import type { StoredRun } from '../stored-run.ts';

/** How a second contact is begun. */
export interface SecondStart {
  readonly mode: Mode;
  readonly shared: boolean; // nothing is carried on a shared device
  readonly chosen: MetState | undefined; // by the trainee, the unit or the trainer's link
}

/** Finds the trainee's own latest complete run of a first contact; none on a shared device. */
export const ownFirst = (
  scenario: string,
  runs: readonly StoredRun[],
  shared: boolean,
): SessionState | undefined =>
  shared
    ? undefined
    : latestFirst(
        runs.filter(({ row }) => !row.imported).map(({ state }) => state),
        scenario,
      );

/**
 * Returns what a run of a second contact begins with: the chosen state; else, in practice, what the trainee's latest
 * complete first contact handed on. An assessment begins alike for everybody.
 */
export function knownFirst(
  follows: Pick<FollowedScenario, 'scenario'>,
  runs: readonly StoredRun[],
  { mode, shared, chosen }: SecondStart,
): KnownFirst {
  const first = ownFirst(follows.scenario, runs, shared);
  const kept = mode === 'practice' ? first?.filed?.carried : undefined;
  const known = chosen === undefined ? kept : chosenCarried(chosen);
  return {
    ...(known ?? { met: 'none', facts: {} }),
    ...(first && { firstAt: first.lastAt }),
  };
}
