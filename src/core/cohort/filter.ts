import type { Verdict } from '../record/verdict.ts';
import type { Mode } from '../run/intent.ts';
import type { CohortRun } from './run.ts';
import { isSmall, SMALLEST_GROUP } from './small-cells.ts';

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
  readonly from?: number; // started at or after, milliseconds since 1970
  readonly until?: number; // started before
  readonly checks?: 'verified' | 'same-version'; // absent: all that were read
  readonly people?: 'single'; // shows single people by name; such a report is not for handing on
}

/** What a report is about unless somebody chooses otherwise. */
export const USUAL_FILTER: RunFilter = { mode: 'assessment', checks: 'verified' };

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

/** Counts the branches that match a filter; no figure has them. */
export const countBranches = (runs: readonly CheckedRun[], filter: RunFilter): number =>
  runs.filter((one) => one.run.branch === true && matches(one, filter)).length;

/** Counts the distinct people in these runs. */
export const peopleIn = (runs: readonly CohortRun[]): number =>
  new Set(runs.map(({ person }) => person)).size;

/**
 * Whether a report may show its figures: `few` if fewer than five people are behind it; `difference` if a wider choice
 * would hold the runs of only one to four people more, who could be picked out by subtracting.
 */
export type ReportGuard = 'shown' | 'few' | 'difference';

const NARROWING = ['cohort', 'scenario', 'role', 'mode', 'from', 'until'] as const;

/** Decides whether figures may be shown: the rule of small cells applied to the choice itself. */
export function guardOf(shelf: readonly CheckedRun[], filter: RunFilter): ReportGuard {
  if (filter.people === 'single') return 'shown';
  const chosen = new Set(filtered(shelf, filter).map(({ run }) => run));
  if (peopleIn([...chosen]) < SMALLEST_GROUP) return 'few';
  for (const field of NARROWING) {
    if (filter[field] === USUAL_FILTER[field]) continue;
    const { [field]: _, ...rest } = filter;
    const usual = USUAL_FILTER[field];
    const other = filtered(shelf, usual === undefined ? rest : { ...rest, [field]: usual });
    const others = new Set(other.map(({ run }) => run));
    const apart = [
      ...[...chosen].filter((run) => !others.has(run)),
      ...[...others].filter((run) => !chosen.has(run)),
    ];
    if (isSmall(peopleIn(apart))) return 'difference';
  }
  return 'shown';
}
