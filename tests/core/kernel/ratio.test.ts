import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratio, shown, shownOf } from '../../../src/core/kernel/ratio.ts';

test('small whole numbers are rounded as exact fractions are, halves up', () => {
  expect([shownOf(125, 10), shownOf(124, 10), shownOf(0, 3), shownOf(200, 3)]).toEqual([
    13, 12, 0, 67,
  ]);
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 100_000 }), (top, bottom) => {
      return shownOf(top, bottom) === shown(ratio(top, bottom));
    }),
    { numRuns: 1000, seed: 6 },
  );
});
