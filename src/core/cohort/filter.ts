import type { Verdict } from '../record/verdict.ts';
import type { Mode } from '../run/intent.ts';
import type { CohortRun } from './run.ts';

/** The check status of a record: its verdict, or `pending` until it has been checked. */
export type CheckStatus = Verdict['is'] | 'pending';

/** Number of records per check status. */
export type Standings = { readonly [S in CheckStatus]: number };

/** A run with the check status of its record so far. */
export interface CheckedRun {
  readonly run: CohortRun;
  readonly verdict: CheckStatus;
  readonly role?: string; // the learner's role in the scenario, shortened
}

/** Filter of a report; absent fields match everything. */
export interface RunFilter {
  readonly cohort?: string;
  readonly scenario?: string;
  readonly role?: string;
  readonly mode?: Mode;
  readonly from?: number; // started at or after, milliseconds since 1970, UTC
  readonly until?: number; // started before
  readonly verifiedOnly?: boolean;
}

/** Returns the runs that match a filter. */
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

/** Privacy threshold: groups with fewer people are not broken down. */
const SMALLEST_GROUP = 5;

/** Counts the distinct people in these runs. */
export const peopleIn = (runs: readonly CohortRun[]): number =>
  new Set(runs.map(({ person }) => person)).size;

/** Tells whether the runs come from enough people (five) to show details. */
export const mayBreakDown = (runs: readonly CohortRun[]): boolean =>
  peopleIn(runs) >= SMALLEST_GROUP;
