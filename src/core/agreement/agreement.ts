import { groupBy } from '../kernel/group-by.ts';
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
import { kappaValue } from './kappa.ts';
import type { Rating } from './rating.ts';

/**
 * The intraclass correlation of two raters for absolute agreement: ICC(2,1) of Shrout and Fleiss (1979), ICC(A,1)
 * of McGraw and Wong (1996). Takes how often each pair of levels was given. Undefined under two pairs, or
 * where nothing differs.
 */
export function intraclassOfTwo(matrix: Confusion): number | undefined {
  const n = pairsIn(matrix);
  if (n < 2) return undefined;
  let [first, second, each, both] = [0, 0, 0, 0]; // sums of each rater's levels, of squares, of squared sums
  for (const [a, row] of matrix.entries()) {
    for (const [b, cell] of row.entries()) {
      first += cell * a;
      second += cell * b;
      each += cell * (a * a + b * b);
      both += cell * (a + b) ** 2;
    }
  }
  const mean = (first + second) / (2 * n);
  const rows = both / 2 - 2 * n * mean ** 2;
  const columns = n * ((first / n - mean) ** 2 + (second / n - mean) ** 2);
  const total = each - 2 * n * mean ** 2;
  const between = rows / (n - 1);
  const rest = (total - rows - columns) / (n - 1);
  const bottom = between + rest + (2 * (columns - rest)) / n;
  return bottom === 0 ? undefined : (between - rest) / bottom;
}

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval | undefined;
}

/** How far two sides agree. Distinct answers are the units, each with all its ratings. */
export interface AgreementFigures {
  readonly answers: number; // distinct answers
  readonly same: Estimate; // share at the same level, 0..1; Wilson's interval for as many answers
  readonly kappa: Estimate | undefined; // linear weights; bootstrap by answer; undefined under ten answers or without variety
}

/** How far recorded levels and raters agree on one dimension, and raters with each other. */
export interface Agreement extends AgreementFigures {
  readonly dimension: Dimension;
  readonly ratings: number;
  readonly raters: number;
  readonly icc: Estimate | undefined; // two-way random, absolute agreement, ICC(2,1); with one rater only
  readonly matrix: Confusion; // rows recorded, columns rated
  readonly between: AgreementFigures | undefined; // rater against rater, on answers that several rated
  readonly within: AgreementFigures | undefined; // a rater against themself, on answers rated more than once
  readonly few: boolean; // fewer than 15 distinct answers: do not rely on the figures
}

const FEW_UNDER = 15;
const LEAST_ANSWERS = 10; // for kappa and ICC; fewer give noise

const kappa = (matrix: Confusion) => kappaValue(matrix, 'linear');

const estimate = (value: number | undefined, interval: Interval | undefined) =>
  value === undefined ? undefined : { value, interval };

/** Ratings of one dimension, grouped by distinct answer. */
export interface RatedAnswers {
  readonly dimension: Dimension;
  readonly answers: readonly (readonly Rating[])[];
}

const matrixOf = (pairs: readonly RatedTwice[]): Confusion => confusionOf(pairs, LEVELS.length);

/** Pairs every two ratings of an answer by two raters, or by one and the same, in both orders: neither counts as the first. */
const pairedBy =
  (same: boolean) =>
  (ratings: readonly Rating[]): readonly RatedTwice[] =>
    ratings.flatMap((one) =>
      ratings.flatMap((other) =>
        one === other || (one.rater === other.rater) !== same
          ? []
          : [{ first: one.rated, second: other.rated }],
      ),
    );

interface Compared {
  readonly figures: AgreementFigures;
  readonly icc: Estimate | undefined;
  readonly matrix: Confusion;
}

function compared(answers: readonly (readonly RatedTwice[])[]): Compared {
  const matrix = matrixOf(answers.flat());
  const [ofKappa, ofIcc] = bootstrapIntervals(answers.map(matrixOf), [kappa, intraclassOfTwo]);
  const value = percentAgreement(matrix) ?? 0;
  const n = answers.length;
  return {
    figures: {
      answers: n,
      same: { value, interval: wilsonInterval(value * n, n) },
      kappa: n < LEAST_ANSWERS ? undefined : estimate(kappa(matrix), ofKappa),
    },
    icc: n < LEAST_ANSWERS ? undefined : estimate(intraclassOfTwo(matrix), ofIcc),
    matrix,
  };
}

/** Computes agreement on one dimension: share at the same level, weighted kappa and ICC, each with its interval. */
export function agreementOn({ dimension, answers }: RatedAnswers): Agreement {
  const recorded = answers.map((all) =>
    all.map(({ recorded: first, rated: second }) => ({ first, second })),
  );
  const { figures, icc, matrix } = compared(recorded);
  const raters = new Set(answers.flat().map(({ rater }) => rater)).size;
  const among = (same: boolean) => {
    const pairs = answers.map(pairedBy(same)).filter(({ length }) => length > 0);
    return pairs.length === 0 ? undefined : compared(pairs).figures;
  };
  return {
    dimension,
    ...figures,
    ratings: answers.flat().length,
    raters,
    icc: raters === 1 ? icc : undefined,
    matrix,
    between: among(false),
    within: among(true),
    few: figures.answers < FEW_UNDER,
  };
}

/** Groups ratings by dimension and distinct answer, in rubric order. */
export function ratedAnswers(ratings: readonly Rating[]): readonly RatedAnswers[] {
  const dimensions = groupBy(ratings, ({ dimension }) => dimension);
  return DIMENSIONS.flatMap((dimension) => {
    const own = dimensions.get(dimension);
    const answers = own && [...groupBy(own, ({ answer }) => answer).values()];
    return answers === undefined ? [] : [{ dimension, answers }];
  });
}
