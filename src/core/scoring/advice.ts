import type { CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import { criticalRuleOf, type Rubric, ruleOf } from '../rubric/rubric.ts';
import type { CriticalMark } from './decision.ts';
import type { DimensionScore, Score } from './score.ts';

/** What to try next: an alternative to the worst critical error, or more of the weakest technique. */
export type Advice =
  | { readonly about: 'error'; readonly code: CriticalCode }
  | { readonly about: 'technique'; readonly dimension: Dimension };

/** The fields of a critical error that advice needs. */
export type Erred = Pick<CriticalMark, 'code' | 'class' | 'repaired'>;

/** Ranks harm: class A over B, then open over repaired; ties keep their order. */
const harm = ({ class: severity, repaired }: Erred): number =>
  (severity === 'A' ? 2 : 0) + (repaired ? 0 : 1);

/** Finds the critical error that did the most harm, the first of equals. */
export const worstOf = <E extends Erred>(errors: readonly E[]): E | undefined =>
  errors.reduce<E | undefined>(
    (worst, one) => (worst === undefined || harm(one) > harm(worst) ? one : worst),
    undefined,
  );

/** Finds the dimension with the highest (or lowest) percent; ties go to the one rated more often. */
function extreme(scores: readonly DimensionScore[], sign: 1 | -1): Dimension | undefined {
  const ranked = [...scores].sort((a, b) => sign * (b.percent - a.percent) || b.count - a.count);
  return ranked[0]?.dimension;
}

/** Chooses the advice after a run; undefined if every level was at the top. Every page shows this same advice. */
export function adviceOf(
  errors: readonly Erred[],
  dimensions: readonly DimensionScore[],
): Advice | undefined {
  const worst = worstOf(errors);
  if (worst !== undefined) return { about: 'error', code: worst.code };
  const weakest = extreme(
    dimensions.filter(({ percent }) => percent < 100),
    -1,
  );
  return weakest === undefined ? undefined : { about: 'technique', dimension: weakest };
}

/**
 * Chooses the technique to praise, which must be sound. Undefined for a run with a critical error whose score before
 * caps is in the lowest band.
 */
export function keptOf(
  errors: readonly Erred[],
  { dimensions, overall = 0 }: Pick<Score, 'dimensions' | 'overall'>,
  { bands }: Rubric,
): Dimension | undefined {
  const lowestEnds = bands.at(-2)?.from ?? 0;
  if (errors.length > 0 && overall < lowestEnds) return undefined;
  return extreme(
    dimensions.filter(({ earned, possible }) => 3 * earned >= 2 * possible),
    1,
  );
}

/** Returns the rubric's text for the advice. */
export const adviceText = (advice: Advice, rubric: Rubric): string =>
  advice.about === 'error'
    ? criticalRuleOf(rubric, advice.code).instead
    : ruleOf(rubric, advice.dimension).try;
