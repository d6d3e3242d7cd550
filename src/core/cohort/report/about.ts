import { countBranches, filtered, peopleIn, type RunFilter } from '../filter.ts';
import type { ShelvedRun } from '../shelved-run.ts';

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
  readonly people: number;
  readonly coded: number; // of these people, with a participant code; the rest are device profiles
  readonly records: number; // complete or not
  readonly from: number | undefined; // start of the first run, milliseconds since 1970, UTC
  readonly to: number | undefined; // start of the latest run
  readonly brought: number; // records that came from a file and not from the device they were made on
  readonly signed: number; // records that a server signed on arrival and that were not changed since
  readonly beside: readonly { readonly why: BesideReason; readonly records: number }[];
}

const reasonOf = ({ verdict, run }: ShelvedRun, counted: boolean): BesideReason =>
  counted || verdict === 'verified' ? run.mode : verdict;

/**
 * Describes the choice. Records are beside it only by their check or mode, and as replays from a moment; other groups
 * and times are not counted.
 */
export function aboutOf(shelf: readonly ShelvedRun[], filter: RunFilter): ReportAbout {
  const chosen = filtered(shelf, filter);
  const runs = chosen.map(({ run }) => run);
  const starts = runs.map(({ startedAt }) => startedAt);
  const { mode: _mode, checks, ...rest } = filter;
  const inside = new Set(chosen);
  const anyMode = new Set(filtered(shelf, checks === undefined ? rest : { ...rest, checks }));
  const reasons = filtered(shelf, rest)
    .filter((one) => !inside.has(one))
    .map((one) => reasonOf(one, anyMode.has(one)));
  const branches = countBranches(shelf, rest);
  const coded = new Set(runs.flatMap(({ participant, person }) => participant && person));
  return {
    filter,
    people: peopleIn(runs),
    coded: [...coded].filter((one) => one !== undefined).length,
    records: runs.length,
    from: starts.length === 0 ? undefined : starts.reduce((a, b) => Math.min(a, b)),
    to: starts.length === 0 ? undefined : starts.reduce((a, b) => Math.max(a, b)),
    brought: runs.filter(({ broughtFrom }) => broughtFrom !== undefined).length,
    signed: chosen.filter(({ receipt }) => receipt === 'unchanged').length,
    beside: BESIDE.flatMap((why) => {
      const records = why === 'branch' ? branches : reasons.filter((one) => one === why).length;
      return records === 0 ? [] : [{ why, records }];
    }),
  };
}
