import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correlationOf,
  type Pair,
  rankCorrelationOf,
} from '../../../src/core/cohort/figures/correlation.ts';
import { deviationOf, meanOf, quantileOf } from '../../../src/core/cohort/figures/spread.ts';
import oracle from '../../oracle/statistics.json' with { type: 'json' };

const near = (made: number | undefined, wanted: number | undefined) =>
  expect(Math.abs((made ?? Number.NaN) - (wanted ?? 0))).toBeLessThan(1e-6);

const pairs = oracle.item.map((item, at): Pair => [item, oracle.rest[at] ?? 0]);

test('point-biserial and rank correlation are those of R', () => {
  near(
    correlationOf(oracle.pass.map((one, at) => [one, oracle.rest[at] ?? 0])),
    oracle.pointBiserial[0],
  );
  near(rankCorrelationOf(pairs), oracle.spearman[0]);
});

test('correlations lie between −1 and 1, and do not know which side is which', () => {
  const pair = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 30 }), (all) => {
      const made = correlationOf(all);
      const turned = correlationOf(all.map(([a, b]) => [b, a]));
      if (made === undefined) return turned === undefined;
      return Math.abs(made) <= 1 + 1e-9 && Math.abs(made - (turned ?? 9)) < 1e-9;
    }),
  );
});

test('spread and quantiles are those of R', () => {
  const quantiles = [0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(oracle.scores, share));
  const made = [meanOf(oracle.scores), deviationOf(oracle.scores), ...quantiles];
  expect(made).toHaveLength(oracle.spread.length);
  for (const [at, figure] of made.entries()) near(figure, oracle.spread[at]);
  expect(quantileOf([], 0.5)).toBeUndefined();
  expect(quantileOf([4], 0.9)).toBe(4);
});
