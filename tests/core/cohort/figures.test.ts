import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brierOf, calibrationOf } from '../../../src/core/cohort/figures/calibration.ts';
import {
  correlationOf,
  type Pair,
  rankCorrelationOf,
} from '../../../src/core/cohort/figures/correlation.ts';
import { itemFigures } from '../../../src/core/cohort/figures/item-figures.ts';
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

const columnsOf = (all: readonly Pair[]) => ({
  items: all.map(([item]) => item),
  rests: all.map(([, rest]) => rest),
});
const pairs = oracle.item.map((item, at): Pair => [item, oracle.rest[at] ?? 0]);

describe('item statistics', () => {
  const made = itemFigures(columnsOf(pairs));

  test('discrimination and efficiency are those of R', () => {
    near(made?.discrimination, oracle.discrimination[0]);
    near(made?.efficiency, oracle.efficiency[0]);
    expect(made).toMatchObject({ n: 10, dubious: false });
    near(made?.facility, 0.6);
  });

  test('an item on which the weak do better than the strong is dubious', () => {
    expect(itemFigures(columnsOf(pairs.map(([item, rest]) => [1 - item, rest])))?.dubious).toBe(
      true,
    );
  });

  test('an item that all answer alike has no discrimination', () => {
    const flat = itemFigures(columnsOf(pairs.map(([, rest]) => [1, rest])));
    expect(flat).toMatchObject({ facility: 1, discrimination: undefined, efficiency: undefined });
    expect(itemFigures({ items: [], rests: [] })).toBeUndefined();
  });

  test('an item that all answer alike has none either where its share is no binary fraction', () => {
    for (let n = 2; n < 60; n += 1) {
      const rests = Array.from({ length: n }, (_, at) => ((at * 7) % 10) / 11);
      const made = itemFigures({ items: rests.map(() => 2 / 3), rests });
      expect(made, `${n}`).toMatchObject({
        deviation: 0,
        discrimination: undefined,
        efficiency: undefined,
        dubious: false,
      });
    }
  });

  test('no unit changes what an item says: a longer scale for the rest gives the same figures', () => {
    const longer = itemFigures(columnsOf(pairs.map(([item, rest]) => [item, rest * 27])));
    near(longer?.discrimination, made?.discrimination);
    near(longer?.efficiency, made?.efficiency);
  });
});

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

/** Murphy's partition (1973): reliability less resolution, and uncertainty; the same by another way. */
function partition(all: readonly { readonly sure: number; readonly trafficking: boolean }[]) {
  const shareOf = (some: typeof all) =>
    some.filter(({ trafficking }) => trafficking).length / some.length;
  const base = shareOf(all);
  return [...new Set(all.map(({ sure }) => sure))].reduce(
    (sum, stated) => {
      const own = all.filter(({ sure }) => sure === stated);
      const met = shareOf(own);
      const weight = own.length / all.length;
      return sum + weight * ((stated / 100 - met) ** 2 - (met - base) ** 2);
    },
    base * (1 - base),
  );
}

describe('calibration', () => {
  test('is the example of scikit-learn’s reference for brier_score_loss', () => {
    const stated = [
      [10, false],
      [90, true],
      [80, true],
      [30, false],
    ] as const;
    near(brierOf(stated.map(([sure, trafficking]) => ({ sure, trafficking }))), 0.0375);
  });

  test('equals Murphy’s partition of the same score', () => {
    const stated = fc.record({ sure: fc.integer({ min: 0, max: 100 }), trafficking: fc.boolean() });
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 60 }), (all) => {
        near(brierOf(all), partition(all));
      }),
      { numRuns: 300, seed: 1950 },
    );
  });

  // The worked examples of the encyclopedia: "Brier score", Wikipedia, for a forecast of rain.
  test.each([
    [100, true, 0],
    [70, true, 0.09],
    [70, false, 0.49],
    [50, true, 0.25],
    [0, true, 1],
  ])('sure to %i where the truth is %s: Brier %f', (sure, trafficking, brier) => {
    expect(brierOf([{ sure, trafficking }])).toBeCloseTo(brier, 12);
  });

  test('counts over- and under-identification among those who could make it', () => {
    const made = calibrationOf([
      { sure: 80, trafficking: false },
      { sure: 70, trafficking: false },
      { sure: 29, trafficking: true },
      { sure: 90, trafficking: true },
      { sure: 30, trafficking: true },
    ]);
    expect(made).toMatchObject({ n: 5, over: { hits: 1, of: 2 }, under: { hits: 1, of: 3 } });
    expect(calibrationOf([])).toBeUndefined();
  });
});
