import { groupBy } from '../../kernel/group-by.ts';
import { decimal, over, plus, ratio } from '../../kernel/ratio.ts';
import { DIMENSIONS, type Dimension } from '../../rubric/dimension.ts';
import { TOP_LEVEL } from '../../rubric/level.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { byName } from './by-name.ts';

/** One technique of one person, pooled over scenarios (rubric section 6, rule 2). */
export interface TechniqueCell {
  readonly dimension: Dimension;
  readonly count: number; // decisions that rated it
  readonly percent: number | undefined; // 0..100, not rounded; undefined below the rubric's minimum count
}

/** One person's row in the heat map. */
export interface PersonRow {
  readonly person: string;
  readonly pseudonym: string;
  readonly simulated: boolean;
  readonly runs: number; // runs pooled: the latest complete run of each scenario
  readonly session: string; // the latest of those runs
  readonly overall: number | undefined; // mean of the scenarios' overall scores after caps
  readonly core: number | undefined; // mean of the pooled shares of the headline dimensions
  readonly capped: number; // number of these runs with a cap
  readonly cells: readonly TechniqueCell[]; // all dimensions, in rubric order
}

/** Groups runs by person, oldest first. */
export function byPerson(runs: readonly CohortRun[]): ReadonlyMap<string, readonly CohortRun[]> {
  const groups = groupBy(runs, ({ person }) => person);
  for (const group of groups.values()) group.sort((a, b) => a.startedAt - b.startedAt);
  return groups;
}

/** Picks the latest complete run of each scenario; `runs` must be in time order. */
const latestOf = (runs: readonly CohortRun[]): readonly CohortRun[] => [
  ...new Map(runs.filter(isComplete).map((run) => [run.scenario, run])).values(),
];

/** Points earned and decisions counted per technique over several runs, in rubric order. */
interface Pooled {
  readonly earned: Int32Array;
  readonly count: Int32Array;
}

const PLACES: ReadonlyMap<Dimension, number> = new Map(DIMENSIONS.map((one, at) => [one, at]));

function pooled(runs: readonly CohortRun[]): Pooled {
  const earned = new Int32Array(DIMENSIONS.length);
  const count = new Int32Array(DIMENSIONS.length);
  for (const { dimensions } of runs) {
    for (const one of dimensions) {
      const at = PLACES.get(one.dimension) ?? 0;
      earned[at] = (earned[at] ?? 0) + one.earned;
      count[at] = (count[at] ?? 0) + one.count;
    }
  }
  return { earned, count };
}

const cellsOf = ({ earned, count: counts }: Pooled, least: number): readonly TechniqueCell[] =>
  DIMENSIONS.map((dimension, at) => {
    const count = counts[at] ?? 0;
    const percent =
      count < least ? undefined : decimal(ratio(100 * (earned[at] ?? 0), TOP_LEVEL * count));
    return { dimension, count, percent };
  });

/** Pools several runs of one person: percent and count per technique. */
export const pooledCells = (runs: readonly CohortRun[], rubric: Rubric): readonly TechniqueCell[] =>
  cellsOf(pooled(runs), rubric.enough.programCount);

function coreOf({ earned, count: counts }: Pooled, rubric: Rubric): number | undefined {
  const shares = rubric.headline.flatMap((dimension) => {
    const at = PLACES.get(dimension) ?? 0;
    const count = counts[at] ?? 0;
    if (count < rubric.enough.programCount) return [];
    return [ratio(100 * (earned[at] ?? 0), TOP_LEVEL * count)];
  });
  if (shares.length < rubric.headline.length) return undefined;
  return decimal(over(shares.reduce(plus), shares.length));
}

function rowOf(person: string, runs: readonly CohortRun[], rubric: Rubric): PersonRow | undefined {
  const last = runs.toSorted((a, b) => a.startedAt - b.startedAt).at(-1);
  if (last === undefined) return undefined;
  const overalls = runs.flatMap((run) => run.shown ?? []);
  const sum = overalls.reduce((all, one) => all + one, 0);
  const all = pooled(runs);
  return {
    person,
    ...{ pseudonym: last.pseudonym, simulated: last.simulated },
    runs: runs.length,
    session: last.session,
    overall: overalls.length === 0 ? undefined : decimal(ratio(sum, overalls.length)),
    core: coreOf(all, rubric),
    capped: runs.filter(({ cappedTo }) => cappedTo !== undefined).length,
    cells: cellsOf(all, rubric.enough.programCount),
  };
}

/** Computes the heat map's rows, highest core score first; people without a complete run are left out. */
export const personRows = (runs: readonly CohortRun[], rubric: Rubric): readonly PersonRow[] =>
  [...byPerson(runs)]
    .flatMap(([person, own]) => rowOf(person, latestOf(own), rubric) ?? [])
    .sort((a, b) => (b.core ?? -1) - (a.core ?? -1) || byName(a.pseudonym, b.pseudonym));
