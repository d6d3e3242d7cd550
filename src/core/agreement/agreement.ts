import { DIMENSIONS, type Dimension } from '../rubric/dimension.ts';
import { LEVELS } from '../rubric/level.ts';
import {
  type Confusion,
  confusionOf,
  pairsIn,
  percentAgreement,
  type RatedTwice,
} from './confusion.ts';
import { bootstrapIntervals, type Interval, wilsonInterval } from './interval.ts';
import { intraclassOfTwo } from './intraclass.ts';
import { kappaValue } from './kappa.ts';
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
  readonly small: boolean; // fewer than 15 ratings: do not rely on the figures
}

const SMALL_UNDER = 15;

const kappa = (matrix: Confusion) => kappaValue(matrix, 'linear');
const icc = (matrix: Confusion) => intraclassOfTwo(matrix);

const estimate = (value: number | undefined, interval: Interval | undefined) =>
  value === undefined ? undefined : { value, interval };

/** Agreement between recorded levels and raters on one dimension. */
export interface RatedMatrix {
  readonly dimension: Dimension;
  readonly matrix: Confusion; // rows recorded, columns rated
}

/** Computes agreement on one dimension: percent agreement, weighted kappa and ICC, each with its interval. */
export function agreementOn({ dimension, matrix }: RatedMatrix): Agreement {
  const value = percentAgreement(matrix) ?? 0;
  const n = pairsIn(matrix);
  const [ofKappa, ofIcc] = bootstrapIntervals(matrix, [kappa, icc]);
  return {
    dimension,
    n,
    same: { value, interval: wilsonInterval(Math.round(value * n), n) },
    kappa: estimate(kappa(matrix), ofKappa),
    icc: estimate(icc(matrix), ofIcc),
    matrix,
    small: n < SMALL_UNDER,
  };
}

/** Builds one confusion matrix for each dimension that was rated, in rubric order. */
export function matricesOf(ratings: readonly Rating[]): readonly RatedMatrix[] {
  const pairs = new Map<Dimension, RatedTwice[]>();
  for (const { dimension, recorded, rated } of ratings) {
    const own = pairs.get(dimension);
    const pair = { first: recorded, second: rated };
    if (own === undefined) pairs.set(dimension, [pair]);
    else own.push(pair);
  }
  return DIMENSIONS.flatMap((dimension) => {
    const own = pairs.get(dimension);
    return own === undefined ? [] : [{ dimension, matrix: confusionOf(own, LEVELS.length) }];
  });
}
