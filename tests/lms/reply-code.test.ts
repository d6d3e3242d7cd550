import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/core/rubric/dimension.ts';
import { listIn, listText, listWidth } from '../../src/lms/suspend/radix.ts';
import { readSuspend } from '../../src/lms/suspend/suspend.ts';

test('the levels of any number of techniques come back, in as many digits as they need', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(4),
      fc.array(fc.nat(4)),
      (count, fill, some) => {
        const levels = Array.from({ length: count }, (_, at) => some[at] ?? fill);
        const text = listText(levels, 5);
        expect(text).toHaveLength(listWidth(count, 5));
        expect(listIn(text, count, 5)).toEqual(levels);
      },
    ),
  );
});

test('fifteen techniques stand in seven digits, as in the first version; a sixteenth adds one', () => {
  expect([listWidth(15, 5), listWidth(16, 5), listWidth(30, 5)]).toEqual([7, 8, 14]);
  expect(listText([4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0], 5)).toBe('d5d28dq');
});

test('a typed reply that the first version kept is read as it was written', () => {
  const read = readSuspend('1.0.en.145llra.base.a590257b.12345678.t6k3ga.T224cwt9pw0jkio11e');
  const levels = Object.fromEntries(DIMENSIONS.slice(0, 15).map((one, at) => [one, at % 4]));
  expect(read.ok && read.value.steps).toEqual([
    {
      act: 'reply',
      option: 2,
      nearest: 2,
      read: {
        act: 'reflection',
        question: 'closed',
        stacked: true,
        reflection: false,
        abstain: false,
        flags: ['judgmental'],
        levels,
        possible: 'CONFRONT',
      },
      settled: { meant: false, closest: true },
      after: 50,
    },
  ]);
});
