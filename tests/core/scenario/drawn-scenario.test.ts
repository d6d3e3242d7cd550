import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BASE_VARIANT,
  drawnScenario,
  drawVariant,
  looksIn,
} from '../../../src/core/scenario/drawn-scenario.ts';
import { looksOf, withNames } from '../../../src/core/scenario/names.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { platformFour } from '../../content.ts';

// Without packs no word of a place is put in: `{line}` stays as it was written.
const { packs: _packs, ...plain } = platformFour().playable.scenario;
const item = {
  id: 'license',
  seen: '{renee} has no license',
  slowDown: 'Somebody may hold it.',
  readings: ['{grant} put it in the car.'],
  places: ['means' as const],
};
const DOUBLE: Scenario = {
  ...plain,
  cast: [
    { id: 'renee', name: 'Renee', other: 'Odette' },
    { id: 'grant', name: 'Grant', other: 'Miles' },
    { id: 'reyes', name: 'Reyes' },
  ],
  items: [item],
  tellings: {
    out: [{ id: 'said', text: '{renee} said so.', levels: { DOCS: 3 }, why: 'Hers.', slides: [] }],
  },
  debrief: { wanted: '{renee} wanted sleep.', truth: 'One truth.', points: [] },
  variants: [
    {
      id: 'v2',
      drawn: 'later',
      debrief: { wanted: '{renee} wanted quiet.', truth: 'Another.', points: [] },
      places: { license: ['ordinary'] },
    },
    { id: 'v5', drawn: 'first', debrief: { wanted: 'Care.', truth: 'A third.', points: [] } },
  ],
};

const seed = fc.nat(2 ** 32 - 1);
const SECOND = 1 << 5; // the smallest seed with the second set of names

describe('a scenario as it is drawn for a run', () => {
  test('has the names of its set in every text', () => {
    const first = drawnScenario(DOUBLE, { variant: BASE_VARIANT, seed: 0 });
    const second = drawnScenario(DOUBLE, { variant: BASE_VARIANT, seed: SECOND });
    expect(first.items[0]?.seen).toBe('Renee has no license');
    expect(second.items[0]?.readings).toEqual(['Miles put it in the car.']);
    expect(second.tellings.out?.[0]?.text).toBe('Odette said so.');
    expect(second.cast.map(({ name }) => name)).toEqual(['Odette', 'Miles', 'Reyes']);
    expect(JSON.stringify([first, second])).not.toMatch(/\{renee\}|\{grant\}/);
  });

  test('has the truth and the places of its variant', () => {
    const base = drawnScenario(DOUBLE, { variant: BASE_VARIANT, seed: 0 });
    const other = drawnScenario(DOUBLE, { variant: 'v2', seed: 0 });
    expect([base.debrief.truth, other.debrief.truth]).toEqual(['One truth.', 'Another.']);
    expect([base.items[0]?.places, other.items[0]?.places]).toEqual([['means'], ['ordinary']]);
    expect(other.debrief.wanted).toBe('Renee wanted quiet.');
  });

  test('with one set of names is the same for every seed', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        expect(looksIn(plain, drawn)).toBe(0);
        expect(drawnScenario(plain, { variant: BASE_VARIANT, seed: drawn })).toEqual(plain);
      }),
    );
  });

  test('keeps names apart from the truth: each variant comes with each set', () => {
    const met = new Set<string>();
    for (let drawn = 0; drawn < 1024; drawn += 1) {
      met.add(`${drawVariant(DOUBLE, drawn, true)} ${looksOf(drawn)}`);
    }
    expect(met.size).toBe(6);
  });

  test('leaves braces alone that are nobody’s', () => {
    expect(withNames('{nobody} and {renee}', { renee: 'R' })).toBe('{nobody} and R');
  });
});

describe('the variant of a run', () => {
  test('is one a newcomer may meet, until they have played once', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        expect([BASE_VARIANT, 'v5']).toContain(drawVariant(DOUBLE, drawn, false));
        expect([BASE_VARIANT, 'v2', 'v5']).toContain(drawVariant(DOUBLE, drawn, true));
        expect(drawVariant(plain, drawn, true)).toBe(BASE_VARIANT);
      }),
    );
  });

  test('comes about as often as each other', () => {
    const drawn = Array.from({ length: 3000 }, (_, index) =>
      drawVariant(DOUBLE, Math.imul(index, 2654435761) >>> 0, true),
    );
    for (const id of [BASE_VARIANT, 'v2', 'v5']) {
      const share = drawn.filter((one) => one === id).length / drawn.length;
      expect(share).toBeGreaterThan(0.25);
      expect(share).toBeLessThan(0.42);
    }
  });
});
