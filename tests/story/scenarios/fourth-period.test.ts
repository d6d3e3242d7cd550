import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('fourth-period');

const paths = pathsOf(`
third=1,draw=1 E1 present your-three no-trouble day-first kind-of other-pencil stays-there call-now not-fridays who-around
third=1,draw=2 E1 present-late what-seen inking call-fridays kind-of for-fourteen stays-there after-lunch be-fine what-nervous
third=2,draw=0 E1 present your-three inking ask-nurse enough-sleep what-look-like mad-at-me next-friday after-all once-more close-the-door
third=2,draw=0 E1 called-untold sound-her-out mint day-first enough-sleep really-bad stays-there safe-side wasnt-mine sit-with
third=2,draw=2 E2 called-untold sound-her-out mint ask-friends leave-her-be kind-of which-kids another-mint all-day safe-side safe-enough once-more close-the-door
third=0,draw=2 E2 alone your-three inking ask-nurse enough-sleep all-day off-to-class what-nervous
third=0,draw=3 E2 waited your-three inking day-first enough-sleep stays-there next-friday in-the-morning what-nervous
third=0,draw=0 E3 present your-three inking day-first enough-sleep all-day call-aunt-now wrong-people sit-with
third=0,draw=3 E3 present-late your-three inking day-first enough-sleep all-day after-lunch turn-around sit-with
third=0,draw=3 E3 called-untold you-two inking ask-nurse at-home fridays-like safe-side what-nervous
third=1,draw=3 E4 asked your-three mint day-first kind-of which-kids told-you-wrong what-look-like need-to-know call-now be-fine once-more just-the-once
third=1,draw=1 E4 asked-untold you-two hoodie ask-friends keep-an-ear kind-of other-pencil fridays-like keep-an-eye once-more just-the-once
third=0,draw=2 E4 asked-alone your-three inking ask-nurse enough-sleep all-day off-to-class once-more some-water
third=0,draw=3 E4 asked-untold-called you-two inking ask-nurse at-home fridays-like safe-side once-more just-the-once
third=0,draw=0 E4 asked-waited your-three inking ask-friends leave-her-be enough-sleep what-look-like mad-at-me next-friday one-report once-more some-water
third=0,draw=2 E5 home your-three inking ask-nurse enough-sleep what-look-like mark-papers call-aunt-now its-done who-around
third=1,draw=1 E5 home your-three no-trouble call-fridays kind-of which-kids stays-there call-aunt-now both-sides who-around
third=1,draw=2 E6 seen your-three mint ask-friends lunch-line at-home really-bad grown-up-job what-would-help as-quiet sit-with
third=0,draw=0 E6 seen you-two hoodie call-fridays gary-shift all-day coats-meeting what-nervous`);

describeStory(told, paths);

const wordsOf = (drawn: string, moves: string): string => {
  const [path] = pathsOf(`${drawn} - - ${moves}`);
  if (path === undefined) throw new Error('no path');
  const { lines, beats } = walkPath(told, path);
  const offered = beats.flatMap(({ options }) => options.map(({ text }) => text));
  return [...lines.map(({ text }) => text), ...offered].join('\n');
};

const SENTENCE = 'They say I have to help with the rent.';

test('the truth is told nowhere', () => {
  expect(told.scenario.debrief.truth).toBeUndefined();
  expect(told.scenario.items.every(({ places }) => places.includes('unknown'))).toBe(true);
});

describe('what she says answers to how she is met', () => {
  test.each([
    [
      'draw=1',
      'your-three no-trouble day-first kind-of other-pencil stays-there call-now be-fine',
      SENTENCE,
    ],
    [
      'draw=0',
      'your-three no-trouble call-fridays enough-sleep stays-there coats-meeting',
      'It’s just Fridays.',
    ],
    [
      'draw=1',
      'you-two hoodie call-fridays at-home stays-there coats-meeting',
      'she shakes her head',
    ],
    [
      'draw=1',
      'your-three no-trouble ask-friends keep-an-ear enough-sleep stays-there coats-meeting',
      'she shakes her head',
    ],
    [
      'draw=1',
      'your-three mint day-first kind-of other-pencil really-bad stays-there coats-meeting as-quiet',
      'she shakes her head',
    ],
    [
      'draw=1',
      'your-three mint day-first kind-of other-pencil told-you-wrong stays-there call-now be-fine',
      SENTENCE,
    ],
  ])('%s, %s: %s', (drawn, moves, words) => {
    const heard = wordsOf(`third=1,${drawn}`, `${moves} who-around`);
    expect(heard).toContain(words);
    expect(heard.includes(SENTENCE)).toBe(words === SENTENCE);
    expect(heard.includes('It has to go') || heard.includes('What she said has to go')).toBe(
      words === SENTENCE,
    );
  });
});

test.each([
  ['asked in front of a machine', 'what-seen no-trouble day-first enough-sleep'],
  ['half understood', 'your-three no-trouble day-first gary-shift'],
  ['talked about at club', 'your-three inking ask-friends keep-an-ear kind-of other-pencil'],
])('%s, she keeps it', (_, moves) => {
  const heard = wordsOf('third=1,draw=1', `${moves} stays-there coats-meeting who-around`);
  expect(heard).not.toContain(SENTENCE);
});

test('one day in five she does not say it, and two good answers meet that', () => {
  const moves = 'your-three no-trouble day-first kind-of other-pencil stays-there';
  const heard = (fifth: number, then: string) =>
    wordsOf(`third=1,draw=1,fifth=${fifth}`, `${moves} ${then} who-around`);
  for (const fifth of [0, 1, 2, 3]) expect(heard(fifth, 'call-now be-fine')).toContain(SENTENCE);
  for (const then of ['coats-meeting', 'safe-side']) expect(heard(4, then)).not.toContain(SENTENCE);
  const options = told.beats.flatMap(({ options: all }) => all.map(({ option }) => option));
  const both = options.filter(({ id }) => id === 'coats-meeting' || id === 'safe-side');
  expect(both.map(({ dilemma }) => dilemma !== undefined)).toEqual([true, true]);
});

test('a report is asked for only after her sentence, and to leave it out is an error only then', () => {
  for (let run = 0; run < 300; run += 1) {
    const { beats, ending, lines } = walk(
      told,
      { seed: run * 992 },
      ({ options }, turn) =>
        options[(run * 5 + turn * (run % 7) + turn) % options.length]?.id ?? '',
    );
    const said = lines.some(({ text }) => text === SENTENCE);
    const errors = beats.flatMap(({ options }) =>
      options.flatMap(({ criticalError }) => criticalError?.code ?? []),
    );
    expect(errors.includes('NOREPORT')).toBe(said);
    expect(errors.includes('CONFRONT')).toBe(said);
    if (ending.id === 'E6') expect(said).toBe(false);
    if (ending.id === 'E5') expect(said).toBe(true);
  }
});

test('no line of hers says more than the one sentence, whatever she is asked', () => {
  for (let run = 0; run < 300; run += 1) {
    const { lines } = walk(
      told,
      { seed: run * 992 },
      ({ options }, turn) =>
        options[(run * 3 + turn * (run % 5) + turn) % options.length]?.id ?? '',
    );
    const hers = lines.filter(({ who }) => who === 'tessa').map(({ text }) => text);
    const about = hers.filter((text) => /rent\b|Friday|\b(he|him)\b|hurt|hit/i.test(text));
    const known = [SENTENCE, 'On Fridays.', 'It’s just Fridays.'];
    const harmless = /Gary|works nights|He counts|He doesn’t get any/;
    expect(
      about.filter((text) => !known.some((one) => text.startsWith(one)) && !harmless.test(text)),
    ).toEqual([]);
  }
});

describe('what was done comes back', () => {
  const REST = 'stays-there call-now be-fine who-around';
  test.each([
    [
      `you-two no-trouble day-first kind-of other-pencil ${REST}`,
      'in front of the vending machine',
    ],
    [`your-three no-trouble call-fridays kind-of other-pencil ${REST}`, 'school called, why'],
    [
      `your-three inking day-first kind-of other-pencil ${REST}`,
      'You could’ve said that before the rain.',
    ],
    [`your-three no-trouble day-first kind-of other-pencil ${REST}`, 'fewer than I drew'],
    [`your-three no-trouble day-first kind-of other-pencil ${REST}`, 'a pigeon with a badge'],
  ])('%s: %s', (moves, words) => {
    expect(wordsOf('third=1,draw=1', moves)).toContain(words);
  });
});

describe('small children at home are in the report only where she spoke of them', () => {
  test.each([
    ['your-three no-trouble day-first kind-of other-pencil', true],
    ['your-three inking day-first enough-sleep', false],
  ])('%s: %s', (moves, spoken) => {
    const words = wordsOf('third=0,draw=1', `${moves} stays-there call-now be-fine who-around`);
    expect(words.includes('little ones at home. That is for you to say')).toBe(spoken);
  });
});

test('a report made well may be screened out, and she was still there for it', () => {
  const words = wordsOf(
    'third=0,draw=1',
    'your-three no-trouble day-first kind-of other-pencil stays-there call-now be-fine who-around',
  );
  expect(words).toContain('does not meet criteria, documented');
  expect(words).toContain('I’m not sorry. Are you?');
});
