import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/core/rubric/dimension.ts';
import type { Levels } from '../../src/core/scenario/beat.ts';
import { analyse, READS } from '../../src/text/analyse.ts';
import { ANALYSER } from '../../src/text/version.ts';

const read = (text: string, context: readonly string[] = [], disclosed: readonly string[] = []) =>
  analyse(text, { context, disclosed, rates: READS });

test('the analyser has a version a record can name', () => {
  expect(ANALYSER.version).toMatch(/^\d+/);
});

test.each<[string, string[], Levels]>([
  [
    'Complicated. What’s today been like?',
    ['It’s complicated.'],
    { OPEN: 3, LISTEN: 3, NOASSUME: 3 },
  ],
  ['What are your nights usually like?', ['I got in at four.'], { OPEN: 3, NONJUDGE: 3 }],
  ['Why didn’t you go home?', ['It’s complicated.'], { OPEN: 0, NONJUDGE: 1 }],
  ['Where were you, who were you with, and what happened then?', [], { OPEN: 1, PACE: 1 }],
  ['You don’t have to. What would help tonight?', ['I don’t want to talk.'], { PACE: 3, OPEN: 3 }],
  ['Okay.', ['I got in at four.'], { LISTEN: 1, OPEN: 1 }],
  ['Who would you want to call first?', [], { PLAN: 3, OPEN: 3 }],
  ['Pack now. I’ve called the van.', [], { PLAN: 0 }],
  ['I can’t promise that.', [], { LIMITS: 3 }],
])('%s earns what the rubric says', (text, context, levels) => {
  expect(read(text, context).levels).toMatchObject(levels);
});

test('only rated techniques get a level, and never one that words cannot show', () => {
  const { levels } = analyse('What happened?', {
    context: [],
    disclosed: [],
    rates: ['OPEN', 'SETTING'],
  });
  expect(Object.keys(levels)).toEqual(['OPEN']);
  expect(DIMENSIONS.filter((one) => !READS.includes(one))).toContain('SETTING');
});

test.each([
  ['', 'nothing'],
  ['🙂🙂', 'nothing'],
  ['Hola, ¿qué tal estás?', 'language'],
  ['asdf qwer zxcv', 'words'],
])('%s is left unscored, never zero, and says why', (text, unread) => {
  expect(read(text)).toMatchObject({ abstain: true, unread, levels: {}, flags: [] });
});

test('a promise is asked about before it counts', () => {
  const text = 'I promise nobody will know.';
  const { possible } = read(text);
  expect(possible?.code).toBe('PROMISE');
  expect(text.slice(possible?.from, possible?.to)).toMatch(/^I promise/);
});

test('the same words are a reflection after they were told, and an assumption before', () => {
  const text = 'He took your phone.';
  expect(read(text).flags).toContain('assumption');
  expect(read(text, ['He took my phone.']).flags).toEqual([]);
});
