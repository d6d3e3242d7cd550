import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, READS } from '../../src/text/analyse.ts';
import { corpusOf } from '../bench/analyser/corpus.ts';
import { steadiness, weakening } from '../bench/analyser/robust.ts';

const at = { context: [], disclosed: [], rates: READS };
const LONGEST = 10_000; // characters

const inside = (text: string): boolean => {
  const { spans, flags, possible } = analyse(text, at);
  const bounded = [...spans, ...(possible ? [possible] : [])].every(
    ({ from, to }) => from >= 0 && from < to && to <= text.length,
  );
  return bounded && (flags.length === 0 || spans.some(({ good }) => !good));
};

test('any text is read without a throw, with spans inside it and a span for what is flagged', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), inside));
});

test('the words of the lexicon in any order are read the same way', () => {
  const words = corpusOf('tune').flatMap(({ text }) => text.split(' '));
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 40 });
  fc.assert(fc.property(sentence, (some) => inside(some.join(' '))));
});

test('the longest text is read too, and the same text gives the same reading', () => {
  const long = 'why did not you tell me what he said and '.repeat(LONGEST).slice(0, LONGEST);
  expect(inside(long)).toBe(true);
  expect(analyse(long, at)).toEqual(analyse(long, at));
});

const STEADY = { 'upper case': 0.98, 'no marks, no capitals': 0.92, 'fillers before': 0.9 };

test.each(steadiness(corpusOf('tune')))('%s leaves most verdicts as they are', (change, same) => {
  expect(same).toBeGreaterThanOrEqual(STEADY[change as keyof typeof STEADY]);
});

test('deleting the marked words weakens at least 95 in 100 verdicts', () => {
  expect(weakening(corpusOf('tune'))).toBeGreaterThanOrEqual(0.95); // of others the rest says it too: “you have a roof over your head”
});

test.each([
  ['Why didnt u tel anyone?', 'Why didn’t you tell anyone?'],
  ['Wat hapened today?', 'What happened today?'],
  ['You are a víctim.', 'You are a victim.'],
])('%s earns what %s earns', (typed, meant) => {
  expect(analyse(typed, at).levels).toEqual(analyse(meant, at).levels);
});
