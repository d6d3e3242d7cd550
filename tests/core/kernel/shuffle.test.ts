import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from '../../../src/core/kernel/shuffle.ts';

const seed = fc.nat({ max: 2 ** 32 - 1 });
const place = fc.string({ maxLength: 12 });
const list = fc.array(fc.integer(), { maxLength: 8 });
const runs = { numRuns: 300, seed: 26 };
const SEEDS = Array.from({ length: 1200 }, (_, index) => index * 3_579_541);

describe('a shuffled list', () => {
  test('is a permutation, and the list itself is left alone', () => {
    const law = fc.property(list, seed, place, (before, drawn, where) => {
      const kept = [...before];
      const after = shuffled(before, drawn, where);
      const sorted = (all: readonly number[]) => all.toSorted((a, b) => a - b);
      expect(sorted(after)).toEqual(sorted(before));
      expect(before).toEqual(kept);
    });
    fc.assert(law, runs);
  });

  test('is the same for the same seed and place', () => {
    const law = fc.property(list, seed, place, (before, drawn, where) => {
      expect(shuffled(before, drawn, where)).toEqual(shuffled(before, drawn, where));
    });
    fc.assert(law, runs);
  });

  test('differs from place to place under one seed', () => {
    const orders = Array.from({ length: 40 }, (_, index) =>
      shuffled(['a', 'b', 'c'], 7, `B${index}`).join(''),
    );
    expect(new Set(orders).size).toBe(6);
  });

  test('puts every option in every position about equally often', () => {
    const counts = [0, 0, 0, 0];
    for (const drawn of SEEDS) {
      const at = shuffled(['strong', 'b', 'c', 'd'], drawn, 'B3').indexOf('strong');
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 300)).toBeLessThan(60); // 4 deviations
  });

  test('draws every order of three about equally often, the given one among them', () => {
    const counts = new Map<string, number>();
    for (const drawn of SEEDS) {
      const order = shuffled(['a', 'b', 'c'], drawn, 'B1').join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(52);
  });

  test('draws differently for seeds that follow one another', () => {
    const orders = Array.from({ length: 60 }, (_, drawn) =>
      shuffled(['a', 'b', 'c', 'd'], drawn, 'B1').join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(15);
  });
});
