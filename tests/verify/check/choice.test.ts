import { describe, expect, test } from 'vitest';
import { type Subject, verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';
import { subjectOf } from '../subject.ts';

const ID = 'last-train';

function against(subject: Subject, asked: string) {
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  const found = verdicts.find(({ property }) => property === asked)?.found ?? [];
  return found.map(({ code, values, told = [] }) => ({
    code,
    ...values,
    path: told.map(({ option }) => option),
  }));
}

describe('every moment leaves a choice', () => {
  test('where a condition leaves one option on some path', () => {
    const subject = changed(ID, (ink) =>
      ink
        .replace('+ (no_rush) [', '+ (no_rush) {not b1.closing} [')
        .replace('+ (the_1152) [', '+ (the_1152) {not b1.closing} [')
        .replace('+ (how_know) [', '+ (how_know) {not b1.closing} ['),
    );
    expect(against(subject, 'choice')).toEqual([
      { code: 'one-option', beat: 'B2', option: 'best-way', path: ['closing'] },
    ]);
  });

  test('where two options are offered in the same words', () => {
    const words = '(You read it twice and wait.)';
    const twice = (ink: string) => ink.replace('[Loud how? #', `[${words} #`);
    expect(against(changed(ID, twice), 'choice')).toMatchObject([
      { code: 'same-words', beat: 'T2', option: 'loud-how' },
    ]);
    const either = (ink: string) =>
      twice(ink)
        .replace(`+ [${words} # id: loud-how`, `+ {tr > 5} [${words} # id: loud-how`)
        .replace(`+ [${words} # id: read-twice`, `+ {tr <= 5} [${words} # id: read-twice`);
    expect(against(changed(ID, either), 'choice')).toEqual([]);
  });

  test('where a repair is offered to whoever made no such error', () => {
    const subject = changed(ID, (ink) =>
      ink.replace(/(# id: closing [\s\S]*?)-> b2/, '$1-> judged'),
    );
    expect(against(subject, 'choice')).toEqual([
      {
        code: 'repair-early',
        beat: 'R1',
        option: 'sit-how-you-were',
        errors: 'PROFILE',
        path: ['closing'],
      },
    ]);
  });
});

test.each([
  [60, true],
  [17, false],
])('a card that says %i minutes is held to what a run takes', (minutes, wrong) => {
  const subject = subjectOf(ID);
  const { scenario } = subject;
  const card = { ...scenario.card, minutes };
  const found = against({ ...subject, scenario: { ...scenario, card } }, 'wait');
  expect(found.map(({ code }) => code)).toEqual(wrong ? ['card-time'] : []);
});

test('the tags of a line that no path reaches are told once, as tags', () => {
  const subject = changed(ID, (ink) =>
    ink.replace(
      '=== moved_along ===',
      '=== moved_along ===\n{ tr > 99:\n  # mood: wary # pose: rest # item: no-coat\n}',
    ),
  );
  const tags = against(subject, 'reached').filter(({ code }) => code === 'dead-tag');
  expect(tags).toHaveLength(1);
});
