import { expect, test } from 'vitest';
import { REPLY_FLAGS, type ReplyFlag } from '../../src/core/reply/reply-reading.ts';
import { READS, readWith } from '../../src/text/analyse.ts';
import type { Voter } from '../../src/text/model/model.ts';
import type { MarkSet, Marks } from '../../src/text/model/sounds.ts';

const MARKS = {
  ...(Object.fromEntries(REPLY_FLAGS.map((flag) => [flag, { named: 0.6, right: 5 }])) as Record<
    ReplyFlag,
    Marks
  >),
  doubt: 0.35,
  hears: 0.2,
  counts: 0.8,
  unclear: { named: 0.7, right: 7 },
} satisfies MarkSet;

/** A model that gives any fault this chance, and each of some faults another. */
const sure = (faulty: number, flags: readonly ReplyFlag[] = [], chance = 0.9): Voter => ({
  vote: () => ({
    act: 'other',
    reflection: 0,
    flags: Object.fromEntries(
      REPLY_FLAGS.map((one) => [one, flags.includes(one) ? chance : 0]),
    ) as Record<ReplyFlag, number>,
    faulty,
  }),
  pull: () => 0,
});

const read = (text: string, voter: Voter, context: readonly string[] = []) =>
  readWith(text, { context, disclosed: [], rates: READS }, voter, MARKS);

const ORDER = 'You need to leave him tonight.';
const TAG = 'That was the last bus, wasn’t it?';
const PLAIN = 'The kettle is on the second shelf.';

test('what was found counts where a fault is likely', () => {
  const { flags, sounds, levels } = read(ORDER, sure(0.9, ['directive']));
  expect(flags).toEqual(['directive']);
  expect(sounds).toBeUndefined();
  expect(levels.PLAN).toBe(0);
});

test.each<[string, ReplyFlag]>([
  [ORDER, 'directive'],
  [TAG, 'leading'],
])('%s only sounds like a fault where any is less likely', (text, flag) => {
  expect(read(text, sure(0.9, [flag])).flags).toEqual([flag]);
  const { flags, sounds, spans, levels } = read(text, sure(0.5, [flag]));
  expect([flags, sounds]).toEqual([[], [flag]]);
  expect(spans.find(({ rule }) => rule === 'sounds-like')?.why).toContain('It sounds like');
  const low = READS.filter((one) => (levels[one] ?? 3) < 2);
  expect(low).toEqual([]);
});

test.each([
  ['any fault', sure(0.1, ['directive'])],
  ['the fault', sure(0.5, ['directive'], 0.1)],
])('what was found is left out where %s is unlikely', (_what, voter) => {
  const { flags, sounds, spans } = read(ORDER, voter);
  expect([flags, sounds]).toEqual([[], undefined]);
  expect(spans.filter(({ good }) => !good)).toEqual([]);
});

test('a possible serious error is asked about however unlikely a fault is, and moves no level then', () => {
  const { possible, flags, sounds, levels } = read('Off the record, just you and me.', sure(0));
  expect(possible?.code).toBe('PROMISE');
  expect([flags, sounds, levels.LIMITS]).toEqual([[], undefined, undefined]);
});

test('a fault that no cue found is only ever what a reply sounds like', () => {
  const { flags, sounds, levels } = read(PLAIN, sure(0.9, ['judgmental'], 0.65));
  expect([flags, sounds, levels]).toEqual([[], ['judgmental'], {}]);
});

test('where no fault stands out, the reading says that it cannot tell which', () => {
  const { sounds, spans } = read(PLAIN, sure(0.75));
  expect(sounds).toEqual(['unclear']);
  expect(spans[0]?.why).toContain('can’t tell');
  expect(read(PLAIN, sure(0.6)).sounds).toBeUndefined();
});

test('a reply of nothing but their own words gives something back, as it is marked', () => {
  const { reflection, spans } = read('Complicated.', sure(0), ['It’s complicated.']);
  expect(reflection).toBe(true);
  expect(spans.map(({ rule }) => rule)).toEqual(['reflection']);
});

const NO = ['That’s Cal. He lets me crash.', 'I don’t want to talk about it.'];

test.each(['Has Cal been here?', 'Did he hit you?', 'Is somebody touching you?'])(
  '%s asks on about what they will not talk of, and counts at any chance',
  (text) => {
    const { flags, levels } = read(text, sure(0), NO);
    expect(flags).toContain('too_soon');
    expect(levels.PACE).toBe(0);
  },
);

test('asking about something else after a no is only ever what a reply sounds like', () => {
  const { flags, sounds } = read('What would even look like?', sure(0.5, ['too_soon']), NO);
  expect([flags, sounds]).toEqual([[], ['too_soon']]);
});

test('nothing but the form of a question is strong beside what a reply sounds like', () => {
  const text = 'So you walked here. You need to leave him tonight.';
  const { levels } = read(text, sure(0.5, ['directive']), ['I walked here.']);
  expect(Object.values(levels)).not.toContain(3);
});
