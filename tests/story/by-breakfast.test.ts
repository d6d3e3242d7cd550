import { describe, expect, test } from 'vitest';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const told = tell('by-breakfast');
const { scenario } = told;

const paths = pathsOf(`
third=1 E1 clinic useful-to-you let-it-be look-like week-easier tell-everyone want-with-you
third=0 E2 clinic useful-to-you let-it-be look-like week-easier tell-everyone want-with-you
third=1 E1 card useful-to-you nice-lettering scared-not-to week-easier tell-everyone keep-it-here
third=0 E2 card useful-to-you his-name have-to-ask look-like week-easier tell-everyone take-this-card half-the-town
third=1 E1 called useful-to-you let-it-be look-like week-easier tell-everyone never-forgive your-way
third=0 E2 called useful-to-you let-it-be look-like week-easier tell-everyone never-forgive your-way
third=1 E3 clinic useful-to-you let-it-be who-decides need-anything both-sides want-with-you
third=1 E3 card useful-to-you let-it-be look-like need-anything front-of-line yours-anyway take-this-card right-there
third=0 E3 called useful-to-you nice-lettering look-like need-anything tell-everyone never-forgive your-way
third=1 E4 clinic read-the-sheet his-name good-star look-like at-first both-sides want-with-you
third=1 E4 card so-much-better his-name lovely-name look-like at-first front-of-line easier-to-help take-this-card good-breakfast
third=1 E4 called so-much-better nice-lettering who-decides need-anything front-of-line more-coffee never-forgive your-way
third=1 E5 called useful-to-you let-it-be look-like week-easier tell-everyone never-forgive one-day
third=0 E5 called useful-to-you let-it-be look-like week-easier tell-everyone never-forgive have-everything`);

describeStory(told, paths);

/** What somebody says on one path. */
const said = (moves: string, who: string | undefined = 'alexis'): readonly string[] =>
  pathsOf(`third=1 - - ${moves}`).flatMap((path) =>
    walkPath(told, path)
      .lines.filter((line) => line.who === who)
      .map(({ text }) => text),
  );

const drawn = Array.from({ length: 300 }, (_, run) =>
  walk(
    told,
    { seed: run * 1024 },
    ({ options }, turn) => options[(run * 7 + turn * (run % 5)) % options.length]?.id ?? '',
  ),
);

describe('endings', () => {
  test('over her head is a call she said no to, not owned up to', () => {
    for (const { ending, moves } of drawn) {
      const open = moves.includes('never-forgive') && !moves.includes('your-way');
      expect(ending.id === 'E5').toBe(open);
    }
  });

  test('she leaves with something of her own only after the limits and three real choices', () => {
    const reached = drawn.filter(({ ending }) => ending.id === 'E1' || ending.id === 'E2');
    expect(reached.length).toBeGreaterThan(0);
    for (const { moves } of reached) {
      expect(moves).toContain('useful-to-you');
      const choices = ['week-easier', 'tell-everyone', 'want-with-you', 'keep-it-here'];
      expect(moves.filter((move) => choices.includes(move)).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('the note that can be filed is about how she left', () => {
    const about = { 'want-with-you': 'clinic', 'never-forgive': 'called' } as const;
    for (const { ending, moves } of drawn) {
      const last = moves.find((move) => move in about) as keyof typeof about | undefined;
      expect(ending.telling).toBe(last === undefined ? 'card' : about[last]);
    }
  });
});

describe('the case stays open', () => {
  test('no truth is told, and no item belongs to means or purpose', () => {
    expect(scenario.debrief.truth).toBeUndefined();
    for (const { id, places } of scenario.items) {
      expect(places, id).toEqual(expect.arrayContaining(['ordinary', 'unknown']));
      expect(places.includes('means') || places.includes('purpose'), id).toBe(false);
    }
  });

  test('nothing said, seen or explained tells whether Vic is a man or a woman', () => {
    const lines = told.outline.parts.flatMap((part) => part.lines.map(({ text }) => text));
    const about = [...lines, JSON.stringify(scenario)].filter((text) => /\bVic\b/.test(text));
    expect(about.length).toBeGreaterThan(3);
    for (const text of about)
      expect(text).not.toMatch(/\bVic\b[^.“”]*\b(he|she|him|his|husband)\b/);
  });

  test('she says more about the ID only where trust grew', () => {
    const grown = said('useful-to-you let-it-be look-like week-easier tell-everyone want-with-you');
    expect(grown.join(' ')).toContain('Vic holds it so I don’t lose it.');
    expect(grown.join(' ')).toContain('It’s both.');
    const thin = said(
      'read-the-sheet his-name good-star look-like week-easier both-sides keep-it-here',
    );
    expect(thin).toContain('My ID. And a day with nobody in it.');
  });
});

describe('what was done before comes back', () => {
  const rest = 'need-anything both-sides keep-it-here';
  test.each([
    [`so-much-better let-it-be scared-not-to ${rest}`, 'Does it come with dental?'],
    [`useful-to-you let-it-be look-like ${rest}`, 'You don’t write much down, for a clipboard.'],
    [`useful-to-you his-name good-star look-like ${rest}`, 'a box on that clipboard for my wrist?'],
    [`useful-to-you let-it-be who-decides ${rest}`, 'You have Vic all worked out.'],
    [`read-the-sheet let-it-be look-like ${rest}`, 'Smart enough to get a ride.'],
  ])('%s', (moves, words) => {
    expect(said(moves).join(' ')).toContain(words);
  });

  test('a sting at the start shortens her until two quiet moves have passed', () => {
    const after = said(`read-the-sheet let-it-be look-like week-easier both-sides keep-it-here`);
    expect(after).toContain('Loud.');
    expect(after.join(' ')).not.toContain('fire drill');
  });
});
