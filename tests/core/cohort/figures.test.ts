import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correlationOf,
  type Pair,
  rankCorrelationOf,
} from '../../../src/core/cohort/figures/correlation.ts';
import {
  differenceError,
  leastReliable,
  reliableChange,
} from '../../../src/core/cohort/figures/reliable-change.ts';
import {
  deviationOf,
  distributionOf,
  quantileOf,
} from '../../../src/core/cohort/figures/spread.ts';
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

describe('reliable change', () => {
  // The worked example of Jacobson and Truax (1991): 47.5 to 32.5, SD 7.5, reliability .80.
  const scale = { deviation: 7.5, reliability: 0.8 };

  test('of Jacobson and Truax’s example', () => {
    expect(differenceError(scale) / Math.SQRT2).toBeCloseTo(3.35, 2); // their S_E
    expect(differenceError(scale)).toBeCloseTo(4.74, 2); // their S_diff, by way of 2 · S_E²
    near(differenceError(scale), Math.sqrt(2 * (7.5 ** 2 * (1 - 0.8))));
    near(reliableChange(47.5, 32.5, scale)?.index, -Math.sqrt(10));
    expect(reliableChange(47.5, 32.5, scale)?.index).toBeCloseTo(-3.16, 2);
    expect(reliableChange(47.5, 32.5, scale)?.verdict).toBe('down');
  });

  test('has as its error the deviation of the differences, where both runs spread alike', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 3, maxLength: 40 }), fc.nat(), (first, seed) => {
        const second = first.map((_, at) => first[(at + seed) % first.length] ?? 0);
        const reliability = correlationOf(first.map((one, at) => [one, second[at] ?? 0]));
        const deviation = deviationOf(first);
        if (reliability === undefined || deviation === undefined) return;
        const differences = first.map((one, at) => one - (second[at] ?? 0));
        near(differenceError({ deviation, reliability }), deviationOf(differences));
      }),
      { numRuns: 300, seed: 91 },
    );
  });

  test('is within chance up to 1.96 errors, and beyond it after', () => {
    const least = leastReliable(scale);
    expect(reliableChange(50, 50 + least - 0.01, scale)?.verdict).toBe('within');
    expect(reliableChange(50, 50 + least + 0.01, scale)?.verdict).toBe('up');
  });

  test('is not claimed of a measure without error', () => {
    expect(reliableChange(1, 2, { deviation: 7.5, reliability: 1 })).toBeUndefined();
    expect(reliableChange(1, 2, { deviation: 0, reliability: 0.5 })).toBeUndefined();
  });
});
