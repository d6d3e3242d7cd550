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
  readonly day?: number; // first moment of the local day it began on, milliseconds since 1970; its start if absent
}

/** Filter of a report; absent fields match everything. */
export interface RunFilter {
  readonly cohort?: string;
  readonly scenario?: string;
  readonly role?: string;
  readonly mode?: Mode;
  readonly from?: number; // started at or after, milliseconds since 1970
  readonly until?: number; // started before
  readonly checks?: 'verified' | 'same-version'; // absent: all that were read
  readonly people?: 'single'; // shows single people by name; such a report is not for handing on
}

/** What a report is about unless somebody chooses otherwise. */
export const USUAL_FILTER: RunFilter = { mode: 'assessment', checks: 'verified' };

/** While records wait for their check, all that were read count: the verified ones alone would be a part that changes. */
export const countedFilter = (
  { checks, ...rest }: RunFilter,
  { pending }: Pick<Standings, 'pending'>,
): RunFilter => (checks === undefined || pending > 0 ? rest : { ...rest, checks });

/** Tells whether a record counts under a choice of check results. `same-version` adds what could not be fully checked. */
const passes = (verdict: CheckStatus, checks: RunFilter['checks']): boolean =>
  checks === undefined ||
  verdict === 'verified' ||
  (checks === 'same-version' && verdict === 'unchecked');

/** Tells whether a run matches a filter. */
function matches({ run, verdict, role: own }: CheckedRun, filter: RunFilter): boolean {
  const { cohort, scenario, role, mode, from, until, checks } = filter;
  if (cohort !== undefined && run.cohort !== cohort) return false;
  if (scenario !== undefined && run.scenario !== scenario) return false;
  if (role !== undefined && own !== role) return false;
  if (mode !== undefined && run.mode !== mode) return false;
  if (from !== undefined && run.startedAt < from) return false;
  if (until !== undefined && run.startedAt >= until) return false;
  return passes(verdict, checks);
}

/** Returns the runs that match a filter; branches never do. */
export const filtered = <R extends CheckedRun>(
  runs: readonly R[],
  filter: RunFilter,
): readonly R[] => runs.filter((one) => one.run.branch === undefined && matches(one, filter));

/** Returns the branches that match a filter; no figure has them. */
export const branchesIn = <R extends CheckedRun>(
  runs: readonly R[],
  filter: RunFilter,
): readonly R[] => runs.filter((one) => one.run.branch === true && matches(one, filter));

/** Counts the distinct people in these runs. */
export const peopleIn = (runs: readonly CohortRun[]): number =>
  new Set(runs.map(({ person }) => person)).size;
