import { correlationOf, type Pair, rankCorrelationOf } from '../core/cohort/figures/correlation.ts';
import { meanOf } from '../core/cohort/figures/spread.ts';
import type { SessionRecord } from '../core/record/record.ts';
import { replay } from '../core/run/reduce.ts';
import { scoreOfRun } from '../core/scoring/score.ts';
import type { Content } from '../session/play/content.ts';
import { type NameOf, type Trainee, traineeOf } from './trainee.ts';

/** Statistics of a simulated cohort, as measured on its records. */
export interface SimulatedFigures {
  readonly people: number;
  readonly records: number;
  readonly runToRun: readonly {
    readonly scenario: string;
    readonly pairs: number;
    readonly r: number | undefined; // correlation of first and second complete run, overall before caps
  }[];
  readonly alike: number | undefined; // mean of these correlations
  readonly skill: number | undefined; // rank correlation of known skill and mean overall
}

const overallOf = (record: SessionRecord, { rubric }: Content): number | undefined => {
  const state = replay(record.facts);
  if (!state.ok) throw new Error(`a simulated record does not follow: ${state.error.code}`);
  if (state.value.phase !== 'closed') return undefined;
  return scoreOfRun(state.value, rubric).overall;
};

interface Measured {
  readonly skill: number;
  readonly overalls: readonly (number | undefined)[]; // two per scenario
}

/** Simulates a cohort, passes on each record as it is made, and measures the whole. */
export function simulateCohort(
  people: number,
  seed: number,
  contents: readonly Content[],
  nameOf: NameOf,
  hand: (record: SessionRecord, trainee: Trainee) => void,
): SimulatedFigures {
  const measured = Array.from({ length: people }, (_, index): Measured => {
    const trainee = traineeOf(index, seed, contents, nameOf);
    for (const record of trainee.records) hand(record, trainee);
    const overalls = trainee.records.map((record, at) => {
      const content = contents[Math.floor(at / 2)];
      return content && overallOf(record, content);
    });
    return { skill: trainee.skill, overalls };
  });
  const runToRun = contents.map(({ playable }, at) => {
    const pairs = measured.flatMap(({ overalls }): readonly Pair[] => {
      const [first, second] = [overalls[2 * at], overalls[2 * at + 1]];
      return first === undefined || second === undefined ? [] : [[first, second]];
    });
    return { scenario: playable.scenario.card.id, pairs: pairs.length, r: correlationOf(pairs) };
  });
  const ranked = measured.flatMap(({ skill, overalls }): readonly Pair[] => {
    const mean = meanOf(overalls.flatMap((one) => one ?? []));
    return mean === undefined ? [] : [[skill, mean]];
  });
  const alike = meanOf(runToRun.flatMap(({ r }) => r ?? []));
  const records = 2 * contents.length * people;
  return { people, records, runToRun, alike, skill: rankCorrelationOf(ranked) };
}
