import { groupBy } from '../../kernel/group-by.ts';
import { CRITICAL_CODES, type CriticalCode } from '../../rubric/critical-error.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { IntervalEstimate } from '../estimate/mean-estimate.ts';
import { meanEstimate, withinScale } from '../estimate/mean-estimate.ts';
import { byPerson } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import type { GuardedCount } from '../small-cells.ts';
import { type CellGuard, guardedCounts, guardedPart } from './guarded-counts.ts';

const PERCENT = 100;

/**
 * Estimates the share of runs that are of a kind, in percent: each person counts once, with the share among their runs.
 * The interval is that of a mean (Student, 1908), cut at 0 and 100. Undefined without runs.
 */
export function shareEstimate(
  runs: readonly CohortRun[],
  is: (run: CohortRun) => boolean,
): IntervalEstimate | undefined {
  const shares = [...byPerson(runs).values()].map(
    (own) => (PERCENT * own.filter(is).length) / own.length,
  );
  return withinScale(meanEstimate(shares), 0, PERCENT);
}

/** Number of runs in a band. */
export interface BandCount {
  readonly name: string | undefined; // undefined: not enough evidence for a band
  readonly runs: GuardedCount;
  readonly share: IntervalEstimate | undefined; // percent of a person's runs; undefined if the count is withheld
}

/** Frequency of one critical error. */
export interface ErrorCount {
  readonly code: CriticalCode;
  readonly runs: GuardedCount; // with at least one such error
  readonly repaired: GuardedCount; // of those, runs in which each one was repaired
}

/** Where unfinished runs stopped. */
export interface Stop {
  readonly scenario: string;
  readonly title: string;
  readonly beat: number; // number of the last beat shown
  readonly runs: GuardedCount;
}

/** Figures of a cohort, over complete runs except for `stops`. */
export interface Overview {
  readonly runs: GuardedCount; // complete
  readonly unfinished: GuardedCount;
  readonly bands: readonly BandCount[]; // highest first; runs without a band last
  readonly withoutBand: GuardedCount; // second contacts, which have no band by design
  readonly capped: GuardedCount;
  readonly cappedShare: IntervalEstimate | undefined; // percent of a person's runs
  readonly cappedRepaired: GuardedCount; // of those, runs with every error repaired
  readonly errors: readonly ErrorCount[]; // most frequent first
  readonly stops: readonly Stop[]; // most frequent first
}

const isRepaired =
  (code?: CriticalCode) =>
  ({ errors }: CohortRun): boolean =>
    errors.every((one) => (code !== undefined && one.code !== code) || one.repaired);

function errorCounts(runs: readonly CohortRun[], guard: CellGuard): readonly ErrorCount[] {
  const has = (code: CriticalCode) => (run: CohortRun) =>
    run.errors.some((one) => one.code === code);
  return CRITICAL_CODES.map((code) => ({ code, own: runs.filter(has(code)) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length)
    .map(({ code, own }) => ({
      code,
      runs: guardedPart(runs, has(code), guard),
      repaired: guardedPart(own, isRepaired(code), guard),
    }));
}

function bandCounts(
  runs: readonly CohortRun[],
  rubric: Rubric,
  guard: CellGuard,
): readonly BandCount[] {
  const names = [...rubric.bands.map(({ name }) => name), undefined];
  const kinds = names.map(
    (name) =>
      ({ band, known }: CohortRun) =>
        !known && band === name,
  );
  const counts = guardedCounts(runs, kinds, guard);
  return names.map((name, at) => ({
    name,
    runs: counts[at],
    share: counts[at] === undefined ? undefined : shareEstimate(runs, ({ band }) => band === name),
  }));
}

function stopsOf(runs: readonly CohortRun[], guard: CellGuard): readonly Stop[] {
  const stops = groupBy(runs, ({ scenario, lastBeat }) => `${scenario} ${lastBeat}`);
  const cells = [...stops.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.lastBeat ?? 0) - (b[0]?.lastBeat ?? 0),
  );
  const kinds = cells.map(
    (own) =>
      ({ scenario, lastBeat, phase }: CohortRun) =>
        phase !== 'closed' && scenario === own[0]?.scenario && lastBeat === own[0]?.lastBeat,
  );
  const counts = guardedCounts(runs, kinds, guard);
  return cells.flatMap(([first], at) => {
    if (first === undefined) return [];
    const { scenario, title, lastBeat: beat } = first;
    return [{ scenario, title, beat, runs: counts[at] }];
  });
}

/** Computes the figures of a cohort; counts about one to four people are withheld. */
export function overviewOf(
  all: readonly CohortRun[],
  rubric: Rubric,
  guard: CellGuard = { open: true, mayCount: () => true },
): Overview {
  const runs = all.filter(isComplete);
  const left = all.filter((run) => !isComplete(run));
  const first = runs.filter(({ known }) => known === undefined);
  const isCapped = ({ cappedTo }: CohortRun) => cappedTo !== undefined;
  const cappedCount = guardedPart(runs, isCapped, guard);
  return {
    runs: guardedPart(runs, isComplete, guard),
    unfinished: guardedPart(all, (run) => !isComplete(run), guard),
    bands: bandCounts(first, rubric, guard),
    withoutBand: guardedPart(runs, ({ known }) => known !== undefined, guard),
    capped: cappedCount,
    cappedShare: cappedCount === undefined ? undefined : shareEstimate(runs, isCapped),
    cappedRepaired: guardedPart(runs.filter(isCapped), isRepaired(), guard),
    errors: errorCounts(runs, guard),
    stops: stopsOf(left, guard),
  };
}
