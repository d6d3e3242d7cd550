import { describe, expect, test } from 'vitest';
import type { CriticalClass, CriticalCode } from '../../../src/core/rubric/critical-error.ts';
import type { Dimension } from '../../../src/core/rubric/dimension.ts';
import { criticalRuleOf, ruleOf } from '../../../src/core/rubric/rubric.ts';
import { decodeRubric } from '../../../src/core/rubric/rubric-decode.ts';
import rubricJson from '../../../stories/rubric.json' with { type: 'json' };
import { rubric } from '../facts.ts';
import { changed } from '../records.ts';

test('stories/rubric.json decodes to itself', () => {
  expect(decodeRubric(rubricJson)).toEqual({ ok: true, value: rubricJson });
});

test.each<[Dimension, number]>([
  ['LISTEN', 12],
  ['NOLABEL', 7],
  ['NOASSUME', 9],
  ['NONJUDGE', 15],
  ['PACE', 9],
  ['OPEN', 15],
  ['PLAN', 8],
  ['SETTING', 4],
  ['NOTICE', 5],
  ['AMP', 2],
  ['SCREEN', 3],
  ['RIGHTS', 2],
  ['HANDOFF', 3],
  ['DOCS', 2],
  ['LIMITS', 4],
])('%s weighs %i (rubric 6.3)', (dimension, weight) => {
  expect(ruleOf(rubric, dimension).weight).toBe(weight);
});

test.each<[CriticalCode, readonly CriticalClass[]]>([
  ['THREAT', ['A']],
  ['FRONT', ['A']],
  ['CONFRONT', ['A']],
  ['NOREPORT', ['A']],
  ['DETAIL', ['A']],
  ['PROMISE', ['B', 'A']],
  ['OVERRIDE', ['B']],
  ['COERCE', ['B']],
  ['EXPOSE', ['B']],
  ['PROFILE', ['B']],
])('CE-%s is of class %j (rubric 4)', (code, classes) => {
  expect(criticalRuleOf(rubric, code).classes).toEqual(classes);
});

test('caps, bands and conditions are those of the rubric', () => {
  const { caps, bands, soundFrom, headline, headlineLeast, enough, hintCap, retryCap, passMark } =
    rubric;
  expect(caps).toEqual({
    A: { open: 49, repaired: 74 },
    B: { open: 69, repaired: 79 },
    twiceA: 49,
  });
  expect(bands).toEqual([
    { from: 90, name: 'Confident practice' },
    { from: 80, name: 'Sound practice' },
    { from: 60, name: 'Developing' },
    { from: 0, name: 'Revisit' },
  ]);
  expect({ soundFrom, headline, headlineLeast, hintCap, retryCap, passMark }).toEqual({
    soundFrom: 80,
    headline: ['NONJUDGE', 'OPEN'],
    headlineLeast: 70,
    hintCap: 3,
    retryCap: 2,
    passMark: 80,
  });
  expect(enough).toEqual({ ratedPercent: 80, headlineCount: 3, programCount: 3 });
});

test('levels have the names of rubric 1', () => {
  expect(rubric.levels.map(({ level, name }) => `${level} ${name}`)).toEqual([
    '3 Strong',
    '2 Sound',
    '1 Mixed',
    '0 Harmful',
  ]);
});

describe('a rubric is refused', () => {
  const [first, second, ...others] = rubric.dimensions;
  const [error, ...errors] = rubric.criticalErrors;
  test.each<[string, string, unknown, string?]>([
    ['without a version', 'version', undefined],
    ['with a stray field', 'author', 'someone'],
    ['with a dimension missing', 'dimensions', [second, ...others]],
    ['with a dimension twice', 'dimensions', [first, first, ...others]],
    ['with an unknown dimension', 'dimensions[0].id', 'CHARM'],
    ['with weights of 101', 'dimensions[0].weight', 13, 'dimensions'],
    ['with a weight of 0', 'dimensions[0].weight', 0],
    ['with a weight and a half', 'dimensions[0].weight', 11.5],
    ['with three anchors', 'dimensions[0].anchors', ['a', 'b', 'c']],
    ['with a sentence of no slide list', 'dimensions[0].strong.slides', undefined],
    ['with slide 31', 'dimensions[0].work.slides', [31], 'dimensions[0].work.slides[0]'],
    ['with a critical error missing', 'criticalErrors', errors],
    ['with a critical error twice', 'criticalErrors', [error, error, ...errors.slice(1)]],
    ['with a class C', 'criticalErrors[0].classes[0]', 'C'],
    ['with an error of no class', 'criticalErrors[0].classes', []],
    ['with a cap of 101', 'caps.A.open', 101],
    ['with a cap missing', 'caps.twiceA', undefined],
    ['with bands upside down', 'bands', [...rubric.bands].reverse()],
    ['with two bands from one figure', 'bands[1].from', 90, 'bands'],
    ['without bands', 'bands', []],
    ['with a level missing', 'levels', rubric.levels.slice(1)],
    ['with one headline dimension', 'headline', ['OPEN']],
    ['with an unknown headline dimension', 'headline[1]', 'CHARM'],
    ['with more than all rated', 'enough.ratedPercent', 120],
    ['with a hint cap of 4', 'hintCap', 4],
    ['with a retry cap in words', 'retryCap', '2'],
    ['with half a pass mark', 'passMark', 69.5],
    [
      'with figures below the last band, which would have no name',
      'bands',
      rubric.bands.slice(0, 3),
    ],
    ['with one headline dimension named twice', 'headline', ['OPEN', 'OPEN']],
  ])('%s', (_, path, value, where = path) => {
    const read = decodeRubric(changed(rubricJson, path, value));
    expect(read).toMatchObject({ ok: false, error: { path: where } });
  });

  test.each([[null], [[]], ['rubric'], [undefined]])('that is %j', (value) => {
    expect(decodeRubric(value)).toMatchObject({ ok: false, error: { path: '' } });
  });
});
