import { peopleIn } from '../filter.ts';
import type { CohortRun, IsOfKind } from '../run.ts';
import { type GuardedCount, guardCells, isSmall } from '../small-cells.ts';

/** What may be counted: anything if `open`, else no kind of run that is about one to four people here or in a wider choice. */
export interface CellGuard {
  readonly open: boolean;
  readonly mayCount: (is: IsOfKind) => boolean;
}

/** Tells whether neither the runs of a kind nor the others are about one to four people. */
const isTold = (whole: readonly CohortRun[], is: IsOfKind, { mayCount }: CellGuard): boolean =>
  [is, (run: CohortRun) => !is(run)].every((kind) => {
    const own = whole.filter(kind);
    return own.length === 0 || (!isSmall(peopleIn(own)) && mayCount(kind));
  });

/** Counts the runs of a kind in a counted whole; withheld if that or the rest is about one to four people. */
export function guardedPart(
  whole: readonly CohortRun[],
  is: IsOfKind,
  guard: CellGuard,
): GuardedCount {
  const count = whole.filter(is).length;
  return guard.open || (!isSmall(peopleIn(whole)) && isTold(whole, is, guard)) ? count : undefined;
}

/** Counts the runs of each kind of a table whose total is known; if one cell is withheld, so is the next smallest. */
export function guardedCounts(
  whole: readonly CohortRun[],
  kinds: readonly IsOfKind[],
  guard: CellGuard,
): readonly GuardedCount[] {
  if (guard.open) return kinds.map((is) => whole.filter(is).length);
  return guardCells(
    kinds.map((is) => {
      const own = whole.filter(is);
      return { count: own.length, people: peopleIn(own), told: isTold(whole, is, guard) };
    }),
  );
}
