import { describe, expect, test } from 'vitest';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const told = tell('one-ten-am');

const paths = pathsOf(`
third=1,fifth=0 E1 present with-a-blanket end-up-here you-pick go-home handle-it sit-with-me
third=1,looks=1 E1 present-seen with-a-blanket for-someone you-pick how-long handle-it sit-with-me
third=1 E1 present with-a-blanket end-up-here big-sister go-home small-stuff handle-it sit-with-me not-mine
third=0 E3 present with-a-blanket end-up-here you-pick go-home handle-it sit-with-me
third=0 E3 present-seen with-a-blanket for-someone you-pick how-long handle-it sit-with-me
third=0,looks=1 E3 apart with-a-blanket end-up-here you-pick go-home handle-it sit-tight
third=0 E3 apart-seen with-a-blanket dump-you you-pick how-long handle-it sit-tight
third=1 E2 present poor-thing end-up-here big-sister go-home more-than right-here on-the-spot sit-with-me
third=1 E2 present with-a-blanket end-up-here big-sister go-home cocoa handle-it sit-with-me talking-somehow
third=1 E2 present with-a-blanket end-up-here big-sister go-home cocoa handle-it sit-with-me while-its-hot
third=1 E2 present with-a-blanket end-up-here you-pick go-home handle-it some-sleep after-all
third=1 E2 present-seen poor-thing for-someone whole-story how-long right-here on-your-side sit-with-me
third=1 E2 present-seen curfew-was for-someone whole-story can-you-quit right-here where-its-warm sit-with-me
third=1 E2 apart with-a-blanket end-up-here you-pick go-home riding-with sit-tight
third=1 E2 apart-seen curfew-was dump-you whole-story can-you-quit riding-with sit-tight
third=1 E4 left with-a-blanket end-up-here you-pick go-home let-her-go sit-with-me
third=1 E4 left with-a-blanket end-up-here big-sister go-home small-stuff let-her-go sit-tight
third=1 E4 left with-a-blanket end-up-here you-pick go-home let-her-go some-sleep let-hale
third=1 E5 ticket with-a-blanket end-up-here you-pick go-home handle-it some-sleep a-file
third=0 E5 ticket with-a-blanket end-up-here you-pick go-home handle-it some-sleep let-hale
third=1,v6 E1 lawful with-a-blanket end-up-here you-pick go-home handle-it sit-with-me
third=0,looks=1,v6 E3 lawful with-a-blanket end-up-here you-pick go-home handle-it sit-with-me
third=0,v6 E3 lawful-apart with-a-blanket end-up-here you-pick go-home handle-it sit-tight
third=1,v6 E2 lawful poor-thing for-someone whole-story can-you-quit right-here on-the-spot sit-with-me
third=1,v6 E2 lawful-apart with-a-blanket end-up-here you-pick go-home riding-with sit-tight
third=1,v6 E5 lawful-ticket with-a-blanket end-up-here you-pick go-home handle-it a-ticket
third=1,v6 E4 left with-a-blanket end-up-here you-pick go-home bag-and-warning sit-with-me
third=1,v6 E4 lawful-left with-a-blanket end-up-here you-pick go-home bag-and-warning a-ticket`);

describeStory(told, paths);

const wordsOf = (drawn: string, moves: string): string => {
  const [path] = pathsOf(`${drawn} - - ${moves}`);
  if (path === undefined) throw new Error('no path');
  const { lines, beats } = walkPath(told, path);
  const offered = beats.flatMap(({ options }) => options.map(({ text }) => text));
  return [...lines.map(({ text }) => text), ...offered].join('\n');
};

const STRONG = 'with-a-blanket end-up-here you-pick go-home handle-it sit-with-me';

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

test('nobody is called behind her back, and no ending with a plan of hers comes without the limits said', () => {
  const said = ['you-pick', 'more-than', 'not-mine', 'after-all'];
  for (const { moves, ending } of walks) {
    if (ending.id === 'E1') expect(moves).toContain('sit-with-me');
    if (ending.id === 'E1' || ending.id === 'E3') {
      expect(moves.filter((move) => said.includes(move))).not.toEqual([]);
    }
  }
});

test('where the law asks for a report, every night ends with one', () => {
  for (const { variant, ending } of walks) {
    if (variant === 'v6') continue;
    const notes = told.scenario.tellings[ending.telling] ?? [];
    expect(notes.every(({ text }) => text.includes('Careline'))).toBe(true);
  }
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
    expect(lawful).not.toMatch(/draws|check-in|make your number/);
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

test('after pressure she says little, until two moves without it', () => {
  const shut = wordsOf('third=1', 'curfew-was end-up-here you-pick go-home handle-it sit-with-me');
  expect(shut).toContain('It went long.');
  expect(shut).not.toContain('I’m two short.');
  expect(shut).toContain('You pay back your draws first.');
});

describe('how she was met is remembered', () => {
  test.each([
    [STRONG, 'This smells like dog.'],
    [STRONG, 'You can have your blanket.|I pick what I say'],
    [
      'curfew-was dump-you whole-story can-you-quit riding-with sit-tight',
      'Curfew was at eleven. I heard you.',
    ],
    ['poor-thing for-someone you-pick go-home handle-it sit-with-me', 'I’m not terrified'],
    ['with-a-blanket dump-you you-pick go-home handle-it sit-with-me', 'nobody dumped me'],
  ])('%s: %s', (moves, words) => {
    expect(wordsOf('third=1', moves)).toMatch(new RegExp(words));
  });
});

describe('only where a blanket was given does an ending remember one', () => {
  const rest = 'end-up-here you-pick go-home handle-it sit-with-me';
  test.each([
    ['third=0', 'a blanket, a cocoa'],
    ['third=1,v6', 'a dog blanket'],
  ])('%s', (drawn, words) => {
    expect(wordsOf(drawn, `with-a-blanket ${rest}`)).toContain(words);
    const cold = wordsOf(drawn, `poor-thing ${rest}`);
    expect(cold).toContain('cocoa');
    expect(cold.replace(/out here with a blanket/, '')).not.toContain('blanket');
  });
});
