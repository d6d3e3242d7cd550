import { peopleIn } from '../filter.ts';
import type { CohortRun } from '../run.ts';
import { type CountedCell, type GuardedCount, guardCells, isSmall } from '../small-cells.ts';

/** Whether counts about one to four people are shown. */
export interface CellGuard {
  readonly open: boolean;
}

const cellOf = (runs: readonly CohortRun[]): CountedCell => ({
  count: runs.length,
  people: peopleIn(runs),
});

/** Counts the runs of each cell; cells of too few people are withheld (see `guardCells`). */
export const guardedCounts = (
  cells: readonly (readonly CohortRun[])[],
  totalKnown: boolean,
  { open }: CellGuard,
): readonly GuardedCount[] =>
  open ? cells.map(({ length }) => length) : guardCells(cells.map(cellOf), totalKnown);

/** Counts a part of a counted whole: neither the part nor the rest may be about one to four people. */
export function guardedPart(
  whole: readonly CohortRun[],
  is: (run: CohortRun) => boolean,
  { open }: CellGuard,
): GuardedCount {
  const part = whole.filter(is);
  const rest = whole.filter((run) => !is(run));
  const few = isSmall(peopleIn(part)) || isSmall(peopleIn(rest)) || isSmall(peopleIn(whole));
  return open || !few ? part.length : undefined;
}
