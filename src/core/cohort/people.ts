import { DIMENSIONS, type Dimension } from '../dimension.ts';
import { TOP_LEVEL } from '../level.ts';
import { over, plus, type Ratio, ratio, shown } from '../ratio.ts';
import type { Rubric } from '../rubric.ts';
import { isComplete, type Run } from './run.ts';

/** One technique of one person, pooled over scenarios (rubric section 6, rule 2). */
export interface Cell {
  readonly dimension: Dimension;
  readonly count: number; // decisions that rated it
  readonly percent: number | undefined; // 0..100; undefined under the rubric's count
}

/** One person of the heat map. */
export interface PersonRow {
  readonly person: string;
  readonly pseudonym: string;
  readonly runs: number; // pooled here: the latest complete run of each scenario
  readonly session: string; // the latest of them
  readonly overall: number | undefined; // mean of the scenarios' overalls after their caps
  readonly core: number | undefined; // mean of the pooled shares of the two headline dimensions
  readonly capped: number; // of these runs
  readonly cells: readonly Cell[]; // all dimensions, in rubric order
}

/** The runs of each person, oldest first. */
export function byPerson(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.person);
    if (group === undefined) groups.set(run.person, [run]);
    else group.push(run);
  }
  for (const group of groups.values()) group.sort((a, b) => a.startedAt - b.startedAt);
  return groups;
}

/** The latest complete run of each scenario, of runs ordered by time. */
const latestOf = (runs: readonly Run[]): readonly Run[] => [
  ...new Map(runs.filter(isComplete).map((run) => [run.scenario, run])).values(),
];

const shareOf = (earned: number, count: number): Ratio => ratio(100 * earned, TOP_LEVEL * count);

interface Pooled {
  readonly earned: number;
  readonly count: number;
}

/** What several runs come to on one technique. */
function pooledOn(dimension: Dimension, runs: readonly Run[]): Pooled {
  let [earned, count] = [0, 0];
  for (const { dimensions } of runs) {
    for (const one of dimensions) {
      if (one.dimension !== dimension) continue;
      earned += one.earned;
      count += one.count;
    }
  }
  return { earned, count };
}

/** What a person reached on each technique over several runs, with the counts. */
export const pooledCells = (runs: readonly Run[], rubric: Rubric): readonly Cell[] =>
  DIMENSIONS.map((dimension) => {
    const { earned, count } = pooledOn(dimension, runs);
    const enough = count >= rubric.enough.programCount;
    return { dimension, count, percent: enough ? shown(shareOf(earned, count)) : undefined };
  });

function coreOf(runs: readonly Run[], rubric: Rubric): number | undefined {
  const shares = rubric.headline.flatMap((dimension) => {
    const { earned, count } = pooledOn(dimension, runs);
    return count < rubric.enough.programCount ? [] : [shareOf(earned, count)];
  });
  if (shares.length < rubric.headline.length) return undefined;
  return shown(over(shares.reduce(plus), shares.length));
}

function rowOf(person: string, all: readonly Run[], rubric: Rubric): readonly PersonRow[] {
  const runs = latestOf(all);
  const last = runs.reduce<Run | undefined>(
    (latest, run) => (latest === undefined || run.startedAt >= latest.startedAt ? run : latest),
    undefined,
  );
  if (last === undefined) return [];
  const overalls = runs.flatMap((run) => run.shown ?? []);
  const overall =
    overalls.length === 0
      ? undefined
      : shown(
          ratio(
            overalls.reduce((sum, one) => sum + one, 0),
            overalls.length,
          ),
        );
  return [
    {
      person,
      pseudonym: last.pseudonym,
      runs: runs.length,
      session: last.session,
      overall,
      core: coreOf(runs, rubric),
      capped: runs.filter(({ cappedTo }) => cappedTo !== undefined).length,
      cells: pooledCells(runs, rubric),
    },
  ];
}

/** People and techniques, the highest core first; people without a complete run are left out. */
export const personRows = (runs: readonly Run[], rubric: Rubric): readonly PersonRow[] =>
  [...byPerson(runs)]
    .flatMap(([person, all]) => rowOf(person, all, rubric))
    .sort(
      (a, b) => (b.core ?? -1) - (a.core ?? -1) || a.pseudonym.localeCompare(b.pseudonym, 'en'),
    );
