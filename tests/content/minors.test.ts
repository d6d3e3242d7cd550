import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STORIES } from './texts.ts';

const ADULT = 18;

/** The age that a card names before anything is read: “A 16-year-old away from home”. */
const ageIn = (notice: string): number => Number(/\b(\d+)-year-old\b/.exec(notice)?.[1]);

/** What asks a young person for detail of what was done, or asked of them. */
const DETAIL =
  /\b(?:exactly|in detail|details|every(?:thing)? (?:that )?(?:he|she|they) (?:did|does|do)|what kind of stuff|how many (?:men|people|times)|how often does (?:he|she|they)|(?:make|makes|made|have|has|had) you do|did (?:he|she|they) (?:touch|hurt|hit)|what (?:does|did) (?:he|she|they) (?:do|did) to you)\b/iu;

const ASKING = ['PACE', 'OPEN', 'SCREEN'] as const;

const minors = STORIES.filter(({ scenario }) => scenario.minor === true);
const optionsOf = ({ outline }: (typeof STORIES)[number]) =>
  outline.parts.flatMap(({ options }) => options);

/** What an option sets off, as Ink has it: the lines after it, up to the next option or knot. */
function effectsAfter(file: string, line: number): readonly string[] {
  const after = readFileSync(file, 'utf8').split('\n').slice(line);
  const end = after.findIndex((one) => /^\s*(?:[+*]|=+\s*\w)/.test(one));
  return after
    .slice(0, end < 0 ? after.length : end)
    .filter((one) => one.trim().startsWith('~'))
    .map((one) => one.trim());
}

test.each(STORIES.map((story) => [story.id, story] as const))(
  '%s says whether its person is under 18, as its card does',
  (_id, { scenario }) => {
    const age = ageIn(scenario.card.notice);
    expect(age).toBeGreaterThan(0);
    expect(scenario.minor === true).toBe(age < ADULT);
  },
);

describe.each(minors.map((story) => [story.id, story] as const))('%s', (_id, story) => {
  test('no line that asks for detail is rated well on asking', () => {
    const rewarded = optionsOf(story).filter(
      ({ option }) =>
        DETAIL.test(option.text) && ASKING.some((dimension) => (option.levels[dimension] ?? 0) > 1),
    );
    expect(rewarded.map(({ option }) => option.text)).toEqual([]);
  });

  test('pressing for detail is an error, and wins neither trust nor safety', () => {
    const pressing = optionsOf(story).filter(
      ({ option }) => option.criticalError?.code === 'DETAIL' || DETAIL.test(option.text),
    );
    const won = pressing.flatMap(({ file, line }) =>
      effectsAfter(file, line).filter((one) => /^~ (?:trust|safety)\([1-9]/.test(one)),
    );
    expect(won).toEqual([]);
  });

  test('nobody but the learner’s weak line asks for detail', () => {
    const asked = story.outline.parts.flatMap(({ lines }) =>
      lines.filter(({ text }) => DETAIL.test(text) && text.includes('?')),
    );
    expect(asked.map(({ text }) => text)).toEqual([]);
  });
});

test('the check finds what it is for', () => {
  expect('What kind of stuff, exactly, does he have you do?').toMatch(DETAIL);
  expect('What would make tonight okay for you?').not.toMatch(DETAIL);
});
