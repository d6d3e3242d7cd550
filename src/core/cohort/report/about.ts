import { branchesIn, filtered, peopleIn, type RunFilter } from '../filter.ts';
import { isComplete } from '../run.ts';
import type { ShelvedRun } from '../shelved-run.ts';
import { type GuardedCount, isSmall } from '../small-cells.ts';

/** Why records that fit the choice otherwise do not count in it. */
export const BESIDE = [
  'pending',
  'differs',
  'other-version',
  'unchecked',
  'practice',
  'assessment',
  'branch',
] as const;
export type BesideReason = (typeof BESIDE)[number];

/** What a report is about: what was chosen, what that holds, and what stands beside it. */
export interface ReportAbout {
  readonly filter: RunFilter;
  readonly people: GuardedCount; // with a complete run
  readonly coded: GuardedCount; // of these people, with a participant code; the rest are device profiles
  readonly records: GuardedCount; // complete runs
  readonly from: number | undefined; // start of the first run, milliseconds since 1970, UTC
  readonly to: number | undefined; // start of the latest run
  readonly simulated: boolean; // some of the records are of invented people
  readonly brought: GuardedCount; // records that came from a file and not from the device they were made on
  readonly signed: GuardedCount; // records that a server signed on arrival and that were not changed since
  readonly beside: readonly { readonly why: BesideReason; readonly records: GuardedCount }[];
}

const reasonOf = ({ verdict, run }: ShelvedRun, counted: boolean): BesideReason =>
  counted || verdict === 'verified' ? run.mode : verdict;

/** Counts records; withheld if they are of one to four people. */
const guardedRecords = (some: readonly ShelvedRun[], open: boolean): GuardedCount =>
  !open && isSmall(peopleIn(some.map(({ run }) => run))) ? undefined : some.length;

/**
 * Describes the choice. Records are beside it only by their check or mode, and as replays from a moment; other groups
 * and times are not counted. Counts about one to four people are withheld, and so are counts whose rest is.
 */
export function aboutOf(shelf: readonly ShelvedRun[], filter: RunFilter): ReportAbout {
  const open = filter.people === 'single';
  const chosen = filtered(shelf, filter);
  const complete = chosen.filter(({ run }) => isComplete(run));
  const runs = complete.map(({ run }) => run);
  const starts = runs.map(({ startedAt }) => startedAt);
  const { mode: _mode, checks, ...rest } = filter;
  const inside = new Set(chosen);
  const anyMode = new Set(filtered(shelf, checks === undefined ? rest : { ...rest, checks }));
  const reasons = filtered(shelf, rest)
    .filter((one) => !inside.has(one))
    .map((one) => ({ one, why: reasonOf(one, anyMode.has(one)) }));
  const branches = branchesIn(shelf, rest).map((one) => ({ one, why: 'branch' }));
  const part = (is: (one: ShelvedRun) => boolean): GuardedCount => {
    const others = complete.filter((one) => !is(one));
    const isTold = guardedRecords(others, open) !== undefined;
    return isTold ? guardedRecords(complete.filter(is), open) : undefined;
  };
  const coded = part(({ run }) => run.participant !== undefined);
  return {
    filter,
    people: guardedRecords(complete, open) === undefined ? undefined : peopleIn(runs),
    coded: coded && peopleIn(runs.filter(({ participant }) => participant !== undefined)),
    records: guardedRecords(complete, open),
    from: starts.length === 0 ? undefined : starts.reduce((a, b) => Math.min(a, b)),
    to: starts.length === 0 ? undefined : starts.reduce((a, b) => Math.max(a, b)),
    simulated: chosen.some(({ run }) => run.simulated),
    brought: part(({ run }) => run.broughtFrom !== undefined),
    signed: part(({ receipt }) => receipt === 'unchanged'),
    beside: BESIDE.flatMap((why) => {
      const own = [...reasons, ...branches].flatMap(({ one, why: is }) =>
        is === why ? [one] : [],
      );
      return own.length === 0 ? [] : [{ why, records: guardedRecords(own, open) }];
    }),
  };
}
