import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correlationOf,
  type Pair,
  rankCorrelationOf,
} from '../../../src/core/cohort/figures/correlation.ts';
import { distributionOf, quantileOf } from '../../../src/core/cohort/figures/spread.ts';
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
  const made = distributionOf(oracle.scores);
  const { n: _, ...figures } = made ?? { n: 0 };
  Object.values(figures).forEach((figure, at) => {
    near(figure, oracle.spread[at]);
  });
  expect(made?.n).toBe(10);
  expect(distributionOf([])).toBeUndefined();
  expect(quantileOf([4], 0.9)).toBe(4);
});
