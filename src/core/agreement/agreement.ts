import { DIMENSIONS, type Dimension } from '../dimension.ts';
import { LEVELS } from '../level.ts';
import { type Confusion, confusionOf, percentAgreement } from './confusion.ts';
import { bootstrapInterval, type Interval, wilsonInterval } from './interval.ts';
import { intraclass } from './intraclass.ts';
import { kappaOf } from './kappa.ts';
import type { Rating } from './rating.ts';

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval | undefined;
}

/** How far recorded levels and raters agree on one dimension. */
export interface Agreement {
  readonly dimension: Dimension;
  readonly n: number; // ratings
  readonly same: Estimate; // share at the same level, 0..1; Wilson's interval
  readonly kappa: Estimate | undefined; // linear weights; bootstrap interval; undefined without variety
  readonly icc: Estimate | undefined; // two-way random, absolute agreement, one rater: ICC(2,1)
  readonly matrix: Confusion; // rows recorded, columns rated
  readonly small: boolean; // too few ratings to lean on
}

const SMALL_UNDER = 15;

const pairOf = ({ recorded, rated }: Rating) => ({ first: recorded, second: rated });
const matrixOf = (ratings: readonly Rating[]) => confusionOf(ratings.map(pairOf), LEVELS.length);
const kappaValue = (ratings: readonly Rating[]) => kappaOf(matrixOf(ratings), 'linear')?.kappa;
const iccValue = (ratings: readonly Rating[]) =>
  intraclass(
    ratings.map(({ recorded, rated }) => [recorded, rated]),
    'agreement',
  );

const estimated = (
  ratings: readonly Rating[],
  statistic: (drawn: readonly Rating[]) => number | undefined,
): Estimate | undefined => {
  const value = statistic(ratings);
  return value === undefined
    ? undefined
    : { value, interval: bootstrapInterval(ratings, statistic) };
};

function agreementOn(dimension: Dimension, ratings: readonly Rating[]): Agreement {
  const matrix = matrixOf(ratings);
  const value = percentAgreement(matrix) ?? 0;
  const n = ratings.length;
  return {
    dimension,
    n,
    same: { value, interval: wilsonInterval(Math.round(value * n), n) },
    kappa: estimated(ratings, kappaValue),
    icc: estimated(ratings, iccValue),
    matrix,
    small: n < SMALL_UNDER,
  };
}

/** Agreement on every dimension that was rated, in rubric order. */
export const agreementsOf = (ratings: readonly Rating[]): readonly Agreement[] =>
  DIMENSIONS.flatMap((dimension) => {
    const own = ratings.filter((rating) => rating.dimension === dimension);
    return own.length === 0 ? [] : [agreementOn(dimension, own)];
  });
