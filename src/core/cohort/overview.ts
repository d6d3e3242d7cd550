import { CRITICAL_CODES, type CriticalCode } from '../rubric/critical-error.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { type Calibration, calibrationOf } from './figures/calibration.ts';
import { type Distribution, distributionOf } from './figures/spread.ts';
import { peopleIn } from './filter.ts';
import { type CohortRun, isComplete } from './run.ts';

/** Number of runs in a band. */
export interface BandCount {
  readonly name: string | undefined; // undefined: not enough evidence for a band
  readonly runs: number;
}

/** Frequency of one critical error. */
export interface ErrorCount {
  readonly code: CriticalCode;
  readonly runs: number; // with at least one such error
  readonly repaired: number; // of those, runs in which each one was repaired
}

/** Where unfinished runs stopped. */
export interface Stop {
  readonly scenario: string;
  readonly title: string;
  readonly beat: number; // number of the last beat shown
  readonly runs: number;
}

/** Figures of a cohort, over complete runs except for `stops`. */
export interface Overview {
  readonly runs: number; // complete
  readonly unfinished: number;
  readonly people: number;
  readonly overall: Distribution | undefined; // after caps
  readonly core: Distribution | undefined;
  readonly bands: readonly BandCount[]; // highest first; runs without a band last
  readonly capped: number;
  readonly cappedRepaired: number; // of those, runs with every error repaired
  readonly errors: readonly ErrorCount[]; // most frequent first
  readonly calibration: Calibration | undefined;
  readonly stops: readonly Stop[]; // most frequent first
}

function errorCounts(runs: readonly CohortRun[]): readonly ErrorCount[] {
  const met = new Map<CriticalCode, { runs: number; repaired: number }>();
  for (const { errors } of runs) {
    if (errors.length === 0) continue;
    for (const code of new Set(errors.map((one) => one.code))) {
      const count = met.get(code) ?? { runs: 0, repaired: 0 };
      met.set(code, count);
      count.runs += 1;
      if (errors.every((one) => one.code !== code || one.repaired)) count.repaired += 1;
    }
  }
  return CRITICAL_CODES.flatMap((code) => {
    const count = met.get(code);
    return count === undefined ? [] : [{ code, ...count }];
  }).sort((a, b) => b.runs - a.runs);
}

function bandCounts(runs: readonly CohortRun[], rubric: Rubric): readonly BandCount[] {
  const met = new Map<string | undefined, number>();
  for (const { band } of runs) met.set(band, (met.get(band) ?? 0) + 1);
  const names = [...rubric.bands.map(({ name }) => name), undefined];
  return names.map((name) => ({ name, runs: met.get(name) ?? 0 }));
}

function stopsOf(runs: readonly CohortRun[]): readonly Stop[] {
  const stops = new Map<string, Stop>();
  for (const { scenario, title, lastBeat: beat } of runs) {
    const key = `${scenario} ${beat}`;
    stops.set(key, { scenario, title, beat, runs: (stops.get(key)?.runs ?? 0) + 1 });
  }
  return [...stops.values()].sort((a, b) => b.runs - a.runs || a.beat - b.beat);
}

/** Computes the figures of a cohort. */
export function overviewOf(all: readonly CohortRun[], rubric: Rubric): Overview {
  const runs = all.filter(isComplete);
  const capped = runs.filter(({ cappedTo }) => cappedTo !== undefined);
  const stated = runs.flatMap(({ sure, trafficking }) =>
    sure === undefined || trafficking === undefined ? [] : [{ sure, trafficking }],
  );
  return {
    runs: runs.length,
    unfinished: all.length - runs.length,
    people: peopleIn(all),
    overall: distributionOf(runs.flatMap((run) => run.shown ?? [])),
    core: distributionOf(runs.flatMap((run) => run.core ?? [])),
    bands: bandCounts(runs, rubric),
    capped: capped.length,
    cappedRepaired: capped.filter(({ errors }) => errors.every((one) => one.repaired)).length,
    errors: errorCounts(runs),
    calibration: calibrationOf(stated),
    stops: stopsOf(all.filter((run) => !isComplete(run))),
  };
}
