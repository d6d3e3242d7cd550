import type { Verdict } from '../record/verdict.ts';
import type { Mode } from '../run/intent.ts';
import type { CohortRun } from './run.ts';

/** How a record stands: its verdict, or that it waits for one. */
export type CheckStatus = Verdict['is'] | 'pending';

/** How many records stand in which way. */
export type Standings = { readonly [S in CheckStatus]: number };

/** A run, with what checking its record has shown so far. */
export interface CheckedRun {
  readonly run: CohortRun;
  readonly verdict: CheckStatus;
  readonly role?: string; // the learner's in its scenario, in few words
}

/** Which runs a report is about. What is absent does not narrow. */
export interface RunFilter {
  readonly cohort?: string;
  readonly scenario?: string;
  readonly role?: string;
  readonly mode?: Mode;
  readonly from?: number; // started at or after, milliseconds since 1970, UTC
  readonly until?: number; // started before
  readonly verifiedOnly?: boolean;
}

/** The runs a filter lets through, with what is known of each. */
export const filtered = <R extends CheckedRun>(
  runs: readonly R[],
  filter: RunFilter,
): readonly R[] => {
  const { cohort, scenario, role, mode, from, until, verifiedOnly } = filter;
  return runs.filter(({ run, verdict, role: own }) => {
    if (cohort !== undefined && run.cohort !== cohort) return false;
    if (scenario !== undefined && run.scenario !== scenario) return false;
    if (role !== undefined && own !== role) return false;
    if (mode !== undefined && run.mode !== mode) return false;
    if (from !== undefined && run.startedAt < from) return false;
    if (until !== undefined && run.startedAt >= until) return false;
    return verifiedOnly !== true || verdict === 'verified';
  });
};

/** Groups under this many people are not broken down. */
const SMALLEST_GROUP = 5;

/** How many people stand behind these runs. */
export const peopleIn = (runs: readonly CohortRun[]): number =>
  new Set(runs.map(({ person }) => person)).size;

/** Whether these runs come from people enough to be shown part by part. */
export const mayBreakDown = (runs: readonly CohortRun[]): boolean =>
  peopleIn(runs) >= SMALLEST_GROUP;
