import { describe, expect, test } from 'vitest';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const told = tell('fourth-period');

const paths = pathsOf(`
third=1 E1 - what-you-saw most-things kind-of-a-lot leave-that stay-or-ortiz who-feels-okay
third=0 E3 - what-you-saw most-things kind-of-a-lot leave-that stay-or-ortiz who-feels-okay
third=0 E3 - at-lunch most-things enough-sleep all-day stay-or-ortiz sit-with-you
third=1 E1 - her-side raised-risk most-things kind-of-a-lot help-how wont-ask stay-or-ortiz fix-all-of-this
third=1 E1 - what-you-saw have-a-mint kind-of-a-lot said-that-wrong leave-that stay-or-ortiz who-feels-okay
third=1 E1 - what-you-saw have-a-mint kind-of-a-lot really-bad leave-that stay-or-ortiz couldnt-keep-it who-feels-okay
third=1 E2 - what-you-saw have-a-mint kind-of-a-lot another-mint leave-that stay-or-ortiz safe-enough who-feels-okay
third=0 E2 - what-you-saw have-a-mint kind-of-a-lot another-mint all-day off-you-go very-nice sit-with-you
third=1 E2 - at-lunch your-clothes somebody-at-home none-of-it stay-or-ortiz who-feels-okay
third=1 E2 - what-you-saw most-things kind-of-a-lot leave-that next-friday after-all who-feels-okay
third=1 E2 - what-you-saw most-things kind-of-a-lot leave-that next-friday one-report sit-with-you
third=1 E2 - at-lunch most-things kind-of-a-lot leave-that next-friday in-the-morning fix-all-of-this
third=1 E4 - what-you-saw most-things kind-of-a-lot help-how say-it-once stay-or-ortiz who-feels-okay
third=0 E4 - what-you-saw most-things kind-of-a-lot help-how the-raccoon stay-or-ortiz sit-with-you
third=1 E4 - what-you-saw most-things kind-of-a-lot leave-that stay-or-ortiz once-more just-the-once
third=1 E4 - what-you-saw most-things kind-of-a-lot leave-that off-you-go once-more some-water
third=1 E1 - what-you-saw most-things kind-of-a-lot leave-that stay-or-ortiz once-more enough-to-wait
third=1 E5 - her-side both-sides most-things kind-of-a-lot leave-that stay-or-ortiz who-feels-okay
third=0 E5 - her-side its-done your-clothes somebody-at-home help-how say-it-once off-you-go once-more some-water`);

describeStory(told, paths);

const wordsOf = (drawn: string, moves: string): string => {
  const [path] = pathsOf(`${drawn} - - ${moves}`);
  if (path === undefined) throw new Error('no path');
  const { lines, beats } = walkPath(told, path);
  const offered = beats.flatMap(({ options }) => options.map(({ text }) => text));
  return [...lines.map(({ text }) => text), ...offered].join('\n');
};

const AFTER = 'leave-that stay-or-ortiz who-feels-okay';
const SENTENCE = 'They say I have to help with the rent.';

test('a beat holds the note, and the board follows alone', () => {
  expect(told.scenario.board).toBeUndefined();
  expect(told.scenario.tellings).toEqual({});
  const last = told.beats.find(({ head }) => head?.type === 'beat' && head.id === 'B6');
  expect(last?.head).toMatchObject({ rates: ['PLAN', 'OPEN', 'DOCS'] });
});

test('the truth is told nowhere', () => {
  expect(told.scenario.debrief.truth).toBeUndefined();
  expect(told.scenario.items.every(({ places }) => places.includes('unknown'))).toBe(true);
});

describe('what she says answers to how she is met', () => {
  test.each([
    ['what-you-saw most-things kind-of-a-lot', true],
    ['what-you-saw have-a-mint kind-of-a-lot really-bad', true],
    ['what-you-saw most-things somebody-at-home', false],
    ['what-you-saw your-clothes enough-sleep', false],
    ['her-side both-sides most-things kind-of-a-lot', false],
    ['her-side raised-risk most-things kind-of-a-lot', true],
  ])('%s: %s', (moves, said) => {
    const heard = wordsOf(
      'third=1,draw=1',
      `${moves} ${AFTER}${moves.includes('mint') ? ' safe-enough' : ''}`.replace(
        ' who-feels-okay safe-enough',
        ' safe-enough who-feels-okay',
      ),
    );
    expect(heard.includes(SENTENCE)).toBe(said);
    expect(heard.includes('her sentence in quotation marks')).toBe(said);
    expect(heard.includes('what was seen, each thing once')).toBe(!said);
  });
});

test('no line of hers says more than the one sentence, whatever she is asked', () => {
  for (let run = 0; run < 300; run += 1) {
    const { lines, ending, moves } = walk(
      told,
      { seed: run * 992 },
      ({ options }, turn) =>
        options[(run * 5 + turn * (run % 7) + turn) % options.length]?.id ?? '',
    );
    const hers = lines.filter(({ who }) => who === 'tessa').map(({ text }) => text);
    const about = hers.filter((text) => /rent|Friday|aunt|\b(he|him|she|they)\b/i.test(text));
    const known = [SENTENCE, 'On Fridays.', 'I said rent.', 'You called my house.'];
    const harmless =
      /Gary|works nights|He wears|He’s off duty|He counts|Do they take you out|They’re going to ask|Ms\. Ortiz|my aunt/;
    expect(
      about.filter((text) => !known.some((one) => text.startsWith(one)) && !harmless.test(text)),
    ).toEqual([]);
    if (ending.id === 'E1' || ending.id === 'E3') expect(moves).toContain('stay-or-ortiz');
    if (moves.includes('her-side') && !moves.includes('raised-risk')) expect(ending.id).toBe('E5');
  }
});

describe('how she was met is remembered', () => {
  test.each([
    ['at-lunch most-things kind-of-a-lot', 'in front of the vending machine'],
    ['her-side both-sides most-things kind-of-a-lot', 'You called my house.'],
    ['what-you-saw your-clothes kind-of-a-lot', 'He wears the same thing every issue too.'],
    ['what-you-saw most-things kind-of-a-lot', 'That’s a people thing now, isn’t it?'],
    ['what-you-saw most-things kind-of-a-lot', 'Neither of them is asking anybody anything.'],
  ])('%s: %s', (moves, words) => {
    expect(wordsOf('third=1,draw=1', `${moves} ${AFTER}`)).toContain(words);
  });
});

describe('small children at home are in the report, and in the end, only where she spoke of them', () => {
  test.each([
    [`what-you-saw most-things kind-of-a-lot ${AFTER}`, true],
    [`what-you-saw most-things enough-sleep ${AFTER}`, false],
    [`at-lunch your-clothes somebody-at-home ${AFTER}`, false],
  ])('%s: %s', (moves, spoken) => {
    const words = wordsOf('third=0', moves);
    expect(words.includes('little ones at home. That is for you to say')).toBe(spoken);
    expect(words.includes('We got a second blue bowl.')).toBe(spoken);
  });
});
