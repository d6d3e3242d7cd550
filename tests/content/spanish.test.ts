import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/core/guide/guide-text.ts';
import { AVOIDED_IN_SPANISH } from '../../src/story/check/words/wording.ts';
import { SHIPPED_IN_SPANISH, type Shipped } from './texts.ts';

/** The four states of slide 12, a word in the law’s name, and what the guide says not to call anyone. */
const LAW =
  /“servidumbre involuntaria, peonaje, servidumbre por deudas o esclavitud”|como ‘víctima’/g;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Syllables of a Spanish word: its vowels, two in a row being one unless one that is weak has the stress. */
const syllablesOf = (word: string): number =>
  word.toLowerCase().match(/[aeoáéó]?[iuüy]?[aeoáéó]|[íú]|[aeoáéó][iuüy]?|[iuüy]+/gu)?.length ?? 1;

const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.!?…:;]+(?:["”’)]|\s|$)+/u).filter((one) => wordsIn(one).length > 0);

/**
 * How easily Spanish reads, by Szigriszt-Pazos (INFLESZ): 206.835 − 62.3 · syllables a word − words a
 * sentence. From 55 on it is “normal”, what the first years of secondary school read.
 */
function easeOf(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentencesOf(text).length;
}

const EASY = 60; // above “normal”: what is asked of English as grade 8
const LONGEST = 35; // words in a sentence; Spanish takes more of them than English
const FEEDBACK = 40; // words

const read = (text: string): string =>
  plainOf(text)
    .replaceAll(/\{\w+, (?:plural|select), |(?:=\d|\w+) (?=\{)/g, '')
    .replaceAll(/[{}]/g, '');

test.each([
  ['Hola. ¿Me puedo sentar?', 95.8], // 7 syllables, 4 words, 2 sentences
  ['La implementación interinstitucional de procedimientos administrativos estandarizados.', -76.1],
])('“%s” reads as easily as %f', (text, ease) => {
  expect(easeOf(text)).toBeCloseTo(ease, 1);
});

const hitsIn = (texts: readonly Shipped[]): readonly string[] =>
  texts.flatMap(({ at, text, weak }) =>
    weak
      ? []
      : AVOIDED_IN_SPANISH.filter(({ word }) => word.test(text.replaceAll(LAW, ''))).map(
          ({ word, say }) => `${at}: “${word.exec(text)?.[0]}” in “${text.slice(0, 90)}”; ${say}`,
        ),
  );

test('no Spanish text holds a word to avoid, but a weak line of the learner', () => {
  expect(SHIPPED_IN_SPANISH.length).toBeGreaterThan(1500);
  expect(hitsIn(SHIPPED_IN_SPANISH)).toEqual([]);
});

test('a planted word is found', () => {
  const planted = { at: 'here', text: 'Hay que rescatar a la víctima.' };
  expect(hitsIn([planted])).toHaveLength(2);
});

const hasWord = (word: RegExp) =>
  SHIPPED_IN_SPANISH.filter(({ text }) => word.test(text)).map(({ at, text }) => `${at}: ${text}`);

test('a key and the score have one name each', () => {
  expect(hasWord(/\bIntro\b|\by Entrar\b|^Entrar lo|puntuación(?! y)/)).toEqual([]);
});

test('so have a device, this training and a learning platform', () => {
  expect(hasWord(/\baparatos?\b|\b(?:la|esta|de) formación/i)).toEqual([]);
});

test('cards say “usted” to the trainee, as every page does', () => {
  const cards = SHIPPED_IN_SPANISH.filter(({ at }) =>
    /scenario\.es\.json card (?:you|asks)$/.test(at),
  );
  expect(cards.length).toBeGreaterThan(1);
  const familiar = /(?<!\p{L})(?:tú|eres|vas|dices|haces|te|tu)(?!\p{L})/iu;
  expect(cards.filter(({ text }) => familiar.test(text))).toEqual([]);
});

const prose = new Map<string, readonly string[]>();
for (const { at, text, weak } of SHIPPED_IN_SPANISH) {
  const file = at.split(/[ :]/)[0] ?? '';
  const said = read(text).trim();
  if (weak || file.endsWith('.ink') || !/[.!?]$/.test(said)) continue;
  prose.set(file, [...(prose.get(file) ?? []), said]);
}

describe.each([...prose])('%s', (_file, texts) => {
  test(`reads at ${EASY} or more`, () => {
    expect(easeOf(texts.join('\n'))).toBeGreaterThanOrEqual(EASY);
  });

  test(`has no sentence of more than ${LONGEST} words`, () => {
    const long = texts.filter((text) =>
      sentencesOf(text).some((one) => wordsIn(one).length > LONGEST),
    );
    expect(long).toEqual([]);
  });
});

test(`no sentence of feedback has more than ${FEEDBACK} words`, () => {
  const feedback = SHIPPED_IN_SPANISH.filter(
    ({ at }) =>
      /rubric\.es\.json .*(?:text|hint|keep|try|explain|repair|anchors \d)$/.test(at) ||
      /\.ink:\d+ why$/.test(at),
  );
  expect(feedback.length).toBeGreaterThan(150);
  expect(feedback.filter(({ text }) => wordsIn(text).length > FEEDBACK)).toEqual([]);
});
