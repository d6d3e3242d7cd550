import type { CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import { criticalRuleOf, type Rubric, ruleOf } from '../rubric/rubric.ts';
import type { CriticalMark } from './decision.ts';
import type { DimensionScore, Score } from './score.ts';

/** What to try next: something else than the worst critical error, or more of the weakest technique. */
export type Advice =
  | { readonly about: 'error'; readonly code: CriticalCode }
  | { readonly about: 'technique'; readonly dimension: Dimension };

/** As much of a critical error as advice needs. */
export type Erred = Pick<CriticalMark, 'code' | 'class' | 'repaired'>;

/** Class A before B, open before repaired; the first said of equals. */
const harm = ({ class: severity, repaired }: Erred): number =>
  (severity === 'A' ? 2 : 0) + (repaired ? 0 : 1);

const worstOf = (errors: readonly Erred[]): Erred | undefined =>
  errors.reduce<Erred | undefined>(
    (worst, one) => (worst === undefined || harm(one) > harm(worst) ? one : worst),
    undefined,
  );

/** The dimension with the highest (or lowest) share, the more often rated of equals. */
function extreme(scores: readonly DimensionScore[], sign: 1 | -1): Dimension | undefined {
  const ranked = [...scores].sort((a, b) => sign * (b.percent - a.percent) || b.count - a.count);
  return ranked[0]?.dimension;
}

/** What to try after a run; nothing where all was full. Every page gives this advice for the run. */
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
 * The technique to keep, which must have been sound. A run with a critical error that stands in the
 * lowest band before any cap has nothing to praise.
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

/** The advice in the words of the rubric. */
export const adviceText = (advice: Advice, rubric: Rubric): string =>
  advice.about === 'error'
    ? criticalRuleOf(rubric, advice.code).instead
    : ruleOf(rubric, advice.dimension).try;
