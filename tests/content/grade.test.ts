import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/core/guide/guide-text.ts';
import { gradeOf, lengthOf, longestOf } from './grade.ts';
import { SHIPPED } from './texts.ts';

const HIGHEST = 8; // US school grade (content guide 14)
const LONGEST = 30; // words in a sentence; about 20 is the aim
const FEEDBACK = 40; // words

/** A message as it is read: links and the frames of choices and plurals taken out. */
const read = (text: string): string =>
  plainOf(text)
    .replaceAll(/\{\w+, (?:plural|select), |(?:=\d|\w+) (?=\{)/g, '')
    .replaceAll(/[{}]/g, '');

/** Whole sentences by the file or scenario they stand in; spoken lines are held to no grade. */
const prose = new Map<string, readonly string[]>();
for (const { at, text, weak } of SHIPPED) {
  const file = at.split(/[ :]/)[0] ?? '';
  const said = read(text).trim();
  if (weak || file.endsWith('.ink') || !/[.!?]$/.test(said)) continue;
  prose.set(file, [...(prose.get(file) ?? []), said]);
}

test.each([
  ['The cat sat on the mat.', -1.45], // six words of one syllable: 0.39 · 6 + 11.8 − 15.59
  ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.3],
])('“%s” is of grade %f', (text, grade) => {
  expect(gradeOf(text)).toBeCloseTo(grade, 1);
});

describe.each([...prose])('%s', (_file, texts) => {
  test(`reads at grade ${HIGHEST} or below`, () => {
    expect(gradeOf(texts.join('\n'))).toBeLessThanOrEqual(HIGHEST);
  });

  test(`has no sentence of more than ${LONGEST} words`, () => {
    expect(texts.filter((text) => longestOf(text) > LONGEST)).toEqual([]);
  });
});

test(`no sentence of feedback has more than ${FEEDBACK} words`, () => {
  const feedback = SHIPPED.filter(
    ({ at }) =>
      /rubric\.json .*(?:text|hint|keep|try|explain|repair|anchors \d)$/.test(at) ||
      /\.ink:\d+ why$/.test(at),
  );
  expect(feedback.length).toBeGreaterThan(200);
  expect(feedback.filter(({ text }) => lengthOf(text) > FEEDBACK)).toEqual([]);
});
