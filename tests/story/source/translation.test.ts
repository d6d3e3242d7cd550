import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { twinProblems } from '../../../src/core/kernel/twin.ts';
import { translationProblems } from '../../../src/story/source/translation.ts';

const FOLDER = 'stories/platform-four';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const [english, spanish] = [read('story.ink'), read('story.es.ink')];

const problems = (text: string) =>
  translationProblems(
    { file: `${FOLDER}/story.ink`, text: english },
    { file: `${FOLDER}/story.es.ink`, text },
  );

/** The number of the first line with these words. */
const lineOf = (words: string): number =>
  spanish.split('\n').findIndex((line) => line.includes(words)) + 1;

test('the Spanish story differs from the English one in words only', () => {
  expect(problems(spanish)).toEqual([]);
});

describe('what a translation may not change is named with its line', () => {
  test.each<[string, string, string]>([
    ['a level', '# LIMITS=3 # NONJUDGE=2 # LISTEN=3', '# LIMITS=2 # NONJUDGE=2 # LISTEN=3'],
    ['the id of an option', '# id: fair-question', '# id: pregunta-justa'],
    ['a critical error', '# ce: DETAIL', ''],
    ['who speaks', 'Con firma y todo. # who: bea', 'Con firma y todo. # who: eli'],
    [
      'a mood',
      'Pues pensaste mal. # who: eli # mood: neutral',
      'Pues pensaste mal. # who: eli # mood: amused',
    ],
    ['a condition', '{ tr < 6:', '{ tr < 5:'],
    ['a condition inside a line', '{needs_met:Se pone', '{not needs_met:Se pone'],
    ['an arm of a condition', '{shut():Los rayos.|', '{shut():Los rayos.|Ya.|'],
    ['an effect', '~ trust(-3)', '~ trust(-2)'],
    ['where it goes on', '-> asked_too_much', '-> b6'],
    [
      'the dimension a reason speaks of',
      '# why: PACE Se detiene donde',
      '# why: OPEN Se detiene donde',
    ],
    ['a slide', '# slide: 16 24]', '# slide: 16]'],
    ['an item', '# item: knife', '# item: owes-him'],
    ['a label', '+ (cocoa) [', '+ (chocolate) ['],
  ])('%s', (_what, from, to) => {
    expect(spanish).toContain(from);
    const found = problems(spanish.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'line-differs',
      file: `${FOLDER}/story.es.ink`,
      line: lineOf(from),
    });
    expect(found[0]?.message).toContain('stories/platform-four/story.ink:');
  });

  test('a line left out, and the rest is still compared', () => {
    const without = spanish.replace(/^.*Él corre la mochila.*\n/m, '').replace('# ce: DETAIL', '');
    expect(problems(without).map(({ code }) => code)).toEqual(['line-missing', 'line-differs']);
  });

  test('a line too many', () => {
    const more = spanish.replace(
      '  Soy el que le da de comer.',
      '  Un trueno.\n  Soy el que le da de comer.',
    );
    expect(problems(more)).toMatchObject([
      { code: 'line-added', line: lineOf('Soy el que le da de comer.') },
    ]);
  });

  test('a line left in English', () => {
    const left = spanish
      .replace('Ella es Mia, mi hermana. Vive con nuestra tía.', '')
      .replace(
        / El sábado cumple nueve y ya es la jefa\./,
        'That’s Mia, my sister. She lives at our aunt’s. Nine on Saturday, and already the boss.',
      );
    expect(problems(left)).toMatchObject([{ code: 'not-translated', line: lineOf('Ella es Mia') }]);
  });
});

test('comments and empty lines are the translator’s own', () => {
  expect(problems(spanish.replace('-> b1\n', '\n// nota\n\n-> b1 // aquí\n'))).toEqual([]);
});

describe('a translated JSON file', () => {
  const words = { fields: new Set(['text', 'readings']), free: new Set(['forms']) };
  const first = {
    id: 'one',
    text: 'Hello {eli}, see [this](#ways)',
    readings: ['a', 'b'],
    slides: [1],
    forms: ['x'],
  };
  const second = {
    id: 'one',
    text: '{eli}, mire [esto](#ways)',
    readings: ['c', 'd'],
    slides: [1],
    forms: ['x', 'y'],
  };

  test('has other words', () => expect(twinProblems(first, second, words)).toEqual([]));

  test.each([
    ['another id', { id: 'uno' }, 'id'],
    ['another figure', { slides: [2] }, 'slides[0]'],
    ['a reading too few', { readings: ['c'] }, 'readings'],
    ['no words', { text: ' ' }, 'text'],
    ['a name lost', { text: 'mire [esto](#ways)' }, 'text'],
    ['a link lost', { text: '{eli}, mire esto' }, 'text'],
    ['a stray field', { more: 1 }, 'more'],
  ])('but not %s', (_what, change, path) => {
    expect(twinProblems(first, { ...second, ...change }, words)).toMatchObject([{ path }]);
  });
});
