import { type Calibration, calibrationOf, isOver, isUnder } from '../figures/calibration.ts';
import { peopleIn } from '../filter.ts';
import type { CohortRun } from '../run.ts';
import { type GuardedCount, isSmall } from '../small-cells.ts';
import { type CellGuard, guardedPart } from './guarded-counts.ts';

/** How stated confidence fits the truth, with counts that are withheld for one to four people. */
export interface ConfidenceFit extends Omit<Calibration, 'over' | 'under'> {
  readonly people: number;
  readonly over: { readonly hits: GuardedCount; readonly of: number };
  readonly under: { readonly hits: GuardedCount; readonly of: number };
}

/** Tells whether a run counts: it ended, and both the stated confidence and the truth are known. */
const isStated = ({ sure, trafficking }: CohortRun): boolean =>
  sure !== undefined && trafficking !== undefined;

/**
 * Computes how confidence fits the truth over complete runs; undefined without values, `few` if fewer than five people
 * played the cases of one truth, since that side would be about them alone.
 */
export function confidenceOf(
  complete: readonly CohortRun[],
  guard: CellGuard,
): ConfidenceFit | 'few' | undefined {
  const runs = complete.filter(isStated);
  const made = calibrationOf(
    runs.map(({ sure = 0, trafficking = false }) => ({ sure, trafficking })),
  );
  if (made === undefined) return undefined;
  const is = runs.filter(({ trafficking }) => trafficking === true);
  const not = runs.filter(({ trafficking }) => trafficking === false);
  const few = isSmall(peopleIn(is)) || isSmall(peopleIn(not)) || isSmall(peopleIn(runs));
  if (few && !guard.open) return 'few';
  return {
    ...made,
    people: peopleIn(runs),
    over: { hits: guardedPart(not, ({ sure = 0 }) => isOver(sure), guard), of: not.length },
    under: { hits: guardedPart(is, ({ sure = 0 }) => isUnder(sure), guard), of: is.length },
  };
}
