import { CRITICAL_CODES, type CriticalCode } from '../../rubric/critical-error.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { IntervalEstimate } from '../estimate/mean-estimate.ts';
import { shareEstimate } from '../estimate/share-estimate.ts';
import { type Distribution, distributionOf } from '../figures/spread.ts';
import { peopleIn } from '../filter.ts';
import { type CohortRun, isComplete } from '../run.ts';
import type { GuardedCount } from '../small-cells.ts';
import { type ConfidenceFit, confidenceOf } from './confidence.ts';
import { type CellGuard, guardedCounts, guardedPart } from './guarded-counts.ts';

/** Number of runs in a band. Second contacts have none, and are not counted. */
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
  readonly runs: number; // complete
  readonly unfinished: GuardedCount;
  readonly people: number;
  readonly overall: Distribution | undefined; // of runs, after caps; its ends are single people, so only if `open`
  readonly core: Distribution | undefined;
  readonly bands: readonly BandCount[]; // highest first; runs without a band last
  readonly capped: GuardedCount;
  readonly cappedShare: IntervalEstimate | undefined; // percent of a person's runs
  readonly cappedRepaired: GuardedCount; // of those, runs with every error repaired
  readonly errors: readonly ErrorCount[]; // most frequent first
  readonly calibration: ConfidenceFit | 'few' | undefined;
  readonly openCases: GuardedCount; // complete runs with a stated confidence in a case that is never resolved
  readonly stops: readonly Stop[]; // most frequent first
}

const isRepaired =
  (code?: CriticalCode) =>
  ({ errors }: CohortRun): boolean =>
    errors.every((one) => (code !== undefined && one.code !== code) || one.repaired);

function errorCounts(runs: readonly CohortRun[], guard: CellGuard): readonly ErrorCount[] {
  const met = CRITICAL_CODES.flatMap((code) => {
    const own = runs.filter(({ errors }) => errors.some((one) => one.code === code));
    return own.length === 0 ? [] : [{ code, own }];
  }).sort((a, b) => b.own.length - a.own.length);
  const counts = guardedCounts(
    met.map(({ own }) => own),
    false,
    guard,
  );
  return met.map(({ code, own }, at) => ({
    code,
    runs: counts[at],
    repaired: guardedPart(own, isRepaired(code), guard),
  }));
}

function bandCounts(
  runs: readonly CohortRun[],
  rubric: Rubric,
  guard: CellGuard,
): readonly BandCount[] {
  const names = [...rubric.bands.map(({ name }) => name), undefined];
  const cells = names.map((name) => runs.filter(({ band }) => band === name));
  const counts = guardedCounts(cells, true, guard);
  return names.map((name, at) => ({
    name,
    runs: counts[at],
    share: counts[at] === undefined ? undefined : shareEstimate(runs, ({ band }) => band === name),
  }));
}

function stopsOf(runs: readonly CohortRun[], guard: CellGuard): readonly Stop[] {
  const stops = new Map<string, CohortRun[]>();
  for (const run of runs) {
    const key = `${run.scenario} ${run.lastBeat}`;
    const own = stops.get(key) ?? [];
    stops.set(key, own);
    own.push(run);
  }
  const cells = [...stops.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.lastBeat ?? 0) - (b[0]?.lastBeat ?? 0),
  );
  const counts = guardedCounts(cells, true, guard);
  return cells.flatMap(([first], at) =>
    first === undefined
      ? []
      : [
          {
            scenario: first.scenario,
            title: first.title,
            beat: first.lastBeat,
            runs: counts[at],
          },
        ],
  );
}

/** Computes the figures of a cohort; counts about one to four people are withheld unless `open`. */
export function overviewOf(all: readonly CohortRun[], rubric: Rubric, open = false): Overview {
  const guard = { open };
  const runs = all.filter(isComplete);
  const isCapped = ({ cappedTo }: CohortRun) => cappedTo !== undefined;
  const cappedCount = guardedPart(runs, isCapped, guard);
  return {
    runs: runs.length,
    unfinished: guardedPart(all, (run) => !isComplete(run), guard),
    people: peopleIn(all),
    overall: open ? distributionOf(runs.flatMap((run) => run.shown ?? [])) : undefined,
    core: open ? distributionOf(runs.flatMap((run) => run.core ?? [])) : undefined,
    bands: bandCounts(
      runs.filter(({ known }) => known === undefined),
      rubric,
      guard,
    ),
    capped: cappedCount,
    cappedShare: cappedCount === undefined ? undefined : shareEstimate(runs, isCapped),
    cappedRepaired: guardedPart(runs.filter(isCapped), isRepaired(), guard),
    errors: errorCounts(runs, guard),
    calibration: confidenceOf(runs, guard),
    openCases: guardedPart(
      runs.filter(({ sure }) => sure !== undefined),
      ({ trafficking }) => trafficking === undefined,
      guard,
    ),
    stops: stopsOf(
      all.filter((run) => !isComplete(run)),
      guard,
    ),
  };
}
