import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('one-ten-am');

const paths = pathsOf(`
third=1,fifth=0 E1 present lights-down all-five who-at-home cat-three say-hello grandma-first plastic-chair
third=1,draw=0 E1 present lights-down all-five who-at-home cat-three riding grandma-first plastic-chair
third=2,draw=0 E1 present-seen lights-down ask-back who-at-home four say-hello grandma-first make-easier
third=1,v6 E1 lawful lights-down big-sister skip-the-check cat-three cocoa how-handle grandma-first a-rapport plastic-chair
third=0,v6 E2 lawful curfew big-sister who-at-home walk-through smile-goes cocoa is-this-her over-the-roof what-say to-go-on be-glad
third=0 E2 present get-in all-five who-at-home cat-three riding some-sleep after-all plastic-chair
third=0 E2 present-seen what-brings big-sister call-home-first four most-of-it is-this-her on-your-side grandma-first wasnt-true make-easier
third=1,v6 E2 lawful-apart what-brings ask-back skip-the-check what-marcy is-this-her hold-the-door called-for-you plastic-chair
third=0 E2 apart get-in first-things who-at-home cat-three say-hello called-for-you plastic-chair
third=0 E2 apart-seen get-in big-sister run-it-now what-marcy most-of-it say-hello called-for-you wasnt-true be-glad
third=0,v6 E3 lawful lights-down all-five call-home-first what-marcy how-handle grandma-first be-glad
third=0 E3 present lights-down which-one skip-the-check cat-three the-headlight grandma-first plastic-chair
third=0 E3 apart lights-down all-five who-at-home cat-three say-hello called-for-you plastic-chair
third=0 E3 present-seen lights-down all-five run-it-now what-marcy the-headlight grandma-first plastic-chair
third=0 E3 apart-seen lights-down all-five call-home-first four is-this-her hold-the-door called-for-you plastic-chair
third=0,v6 E3 lawful-apart lights-down all-five skip-the-check what-marcy the-headlight called-for-you plastic-chair
third=2 E4 left what-brings which-one who-at-home what-marcy how-handle let-her-go from-my-desk
third=2,v6 E4 lawful-left curfew big-sister run-it-now walk-through sold-knives cross-that-out the-headlight bag-and-warning
third=2 E5 ticket lights-down first-things call-home-first walk-through take-theirs say-hello some-sleep a-file see-you-home
third=0,v6 E5 lawful-ticket get-in ask-back skip-the-check four say-hello a-ticket`);

const CUT_SHORT = ['let-her-go', 'bag-and-warning', 'a-ticket'];

describeStory(told, paths, { brief: (moves) => moves.some((move) => CUT_SHORT.includes(move)) });

const wordsOf = (drawn: string, moves: string): string => {
  const [path] = pathsOf(`${drawn} - - ${moves}`);
  if (path === undefined) throw new Error('no path');
  const { lines, beats } = walkPath(told, path);
  const offered = beats.flatMap(({ options }) => options.map(({ text }) => text));
  return [...lines.map(({ text }) => text), ...offered].join('\n');
};

const STRONG = 'lights-down all-five who-at-home cat-three say-hello grandma-first plastic-chair';

/** Three hundred walks that differ in draw, variant and moves. */
const walks = Array.from({ length: 300 }, (_, run) => {
  const variant = run % 3 === 0 ? 'v6' : 'base';
  const walked = walk(
    told,
    { seed: run * 992, variant },
    ({ options }, turn) => options[(run * 5 + turn * (run % 7) + turn) % options.length]?.id ?? '',
  );
  return { variant, ...walked };
});

test('no ending with a plan of hers comes without the limits said', () => {
  const said = [
    'all-five',
    'which-one',
    'cross-that-out',
    'grandma-first',
    'what-say',
    'wasnt-true',
    'after-all',
  ];
  for (const { moves, ending } of walks) {
    if (ending.id === 'E1') expect(moves).toContain('grandma-first');
    if (ending.id === 'E1' || ending.id === 'E3') {
      expect(moves.filter((move) => said.includes(move))).not.toEqual([]);
    }
  }
});

test('where a report is due, every night ends with one, by you or by Hale', () => {
  for (const { variant, ending } of walks) {
    if (variant === 'v6') continue;
    const notes = told.scenario.tellings[ending.telling] ?? [];
    expect(notes.every(({ text }) => text.includes('1:52'))).toBe(true);
  }
});

describe('how the job works is said, half said or sold, as she was met', () => {
  test.each([
    ['lights-down all-five who-at-home cat-three', 'You pay back your draws first.'],
    ['lights-down all-five who-at-home walk-through smile-goes', 'Eleven hundred’s before draws.'],
    ['what-brings ask-back run-it-now cat-three', 'You settle up, then you go.'],
    [
      'curfew ask-back run-it-now walk-through smile-goes',
      'Would you like to hear about our bundles?',
    ],
    ['curfew ask-back run-it-now four', 'It’s a really good job.'],
  ])('%s: %s', (moves, words) => {
    const heard = wordsOf('third=1', `${moves} say-hello grandma-first plastic-chair`);
    expect(heard).toContain(words);
    expect(/IDs, for check-in/.test(heard)).toBe(/draws/.test(words));
  });
});

describe('the lawful night', () => {
  test('has the same surface up to the first answers', () => {
    const opening = (variant: string) =>
      walk(told, { seed: 0, variant }, ({ options }) => options[0]?.id ?? '').beats[0];
    expect(opening('v6')).toEqual(opening('base'));
  });

  test('names no debt and no papers held, and no ending of it is a report skipped', () => {
    const lawful = wordsOf('third=1,v6', STRONG);
    expect(lawful).toContain('We get paid Fridays.');
    expect(lawful).not.toMatch(/draws|check-in/);
    for (const { variant, beats } of walks) {
      const errors = beats.flatMap(({ options }) =>
        options.flatMap(({ criticalError }) => criticalError?.code ?? []),
      );
      if (variant === 'v6') expect(errors).not.toContain('NOREPORT');
    }
  });
});

test('each set of names is used throughout, and a name says nothing about the night', () => {
  for (const variant of ['', ',v6']) {
    const [first, second] = ['0', '1'].map((looks) =>
      wordsOf(`third=1,looks=${looks}${variant}`, STRONG),
    );
    expect(first).toMatch(/Bree[\s\S]*Marcy/);
    expect(first).not.toMatch(/Tori|Gail/);
    expect(second?.replaceAll('Tori', 'Bree').replaceAll('Gail', 'Marcy')).toBe(first);
  }
});

describe('what was done comes back', () => {
  test.each([
    [STRONG, 'Number three. ‘You’d know first.’'],
    [STRONG, 'it is flat. She feels again'],
    [
      'lights-down which-one who-at-home cat-three the-headlight grandma-first plastic-chair',
      'Did you do the light because of me?',
    ],
    [
      'lights-down which-one who-at-home cat-three the-headlight grandma-first plastic-chair',
      'You let me say the motel.',
    ],
    [
      'lights-down big-sister who-at-home cat-three cocoa say-hello grandma-first a-rapport plastic-chair',
      'I have it in writing.',
    ],
    [
      'lights-down all-five run-it-now cat-three the-headlight grandma-first plastic-chair',
      'They didn’t ask for ten minutes.',
    ],
    [STRONG, 'I’ll wash it. I’ll mail it.'],
  ])('%s: %s', (moves, words) => {
    expect(wordsOf('third=1', moves)).toContain(words);
  });
});

test('only where a blanket was given does an ending remember one', () => {
  const rest = 'all-five who-at-home cat-three say-hello grandma-first plastic-chair';
  for (const drawn of ['third=0', 'third=1', 'third=1,v6']) {
    const cold = wordsOf(drawn, `get-in ${rest}`);
    expect(cold.replace(/There’s a blanket\. It’s warm in the laundromat/, '')).not.toMatch(
      /blanket/i,
    );
  }
});

test('a name is run within the first minutes whatever is said, and a worry at home is passed on', () => {
  for (const move of ['call-home-first', 'run-it-now', 'skip-the-check', 'who-at-home']) {
    const words = wordsOf('third=1', STRONG.replace('who-at-home', move));
    expect(words).toMatch(/nothing comes up/i);
    expect(words.includes('one person who should not be told')).toBe(move === 'who-at-home');
  }
});
