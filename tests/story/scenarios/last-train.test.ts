import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('last-train');

const paths = pathsOf(`
third=1 E1 walked-told closing best-way read-twice the-map could-be three-empty everyone-card some-of-both
third=0 E1 walked-told closing best-way read-twice the-map could-be three-empty everyone-card some-of-both
third=0 E1 walked-told closing the-1152 the-map outside-word three-empty everyone-card why-watching
third=0 E1 walked step-away sit-how-you-were the-1152 the-map say-nothing three-empty just-the-bus far-end
third=2 E2 overload-arm called-in how-know only-routine your-own-good say-nothing no-way-know card-only
third=1 E2 overload step-away not-that-kind how-know the-map say-nothing tell-them head-out
third=0 E3 moved hows-night no-rush both-type what-else tell-them head-out
third=1 E4 named step-away sit-how-you-were best-way read-twice be-honest what-else task-force only-an-entry card-only
third=1 E4 named hows-night best-way loud-how only-routine warned-you say-nothing task-force gone-by-morning card-only
third=0 E5 unsure step-away see-it-from-here best-way talk-first only-routine without-asking could-be task-force take-it-back just-the-bus some-of-both`);

describeStory(told, paths);

const wordsOf = (moves: string, drawn = 'third=1'): string => {
  const [path] = pathsOf(`${drawn} - - ${moves}`);
  if (path === undefined) throw new Error('no path');
  return walkPath(told, path)
    .lines.map(({ text }) => text)
    .join(' ');
};

test('her “no” to the walk is honored, and good work still gets them home', () => {
  const [walks, stays] = paths.slice(0, 2).map((path) => walkPath(told, path));
  const said = (lines: typeof walks) => lines?.lines.map(({ text }) => text).join(' ') ?? '';
  expect(said(walks)).toContain('walks ahead of you');
  expect(said(stays)).toContain('no. peter can go and read the buses.');
  expect(stays?.ending.title).toBe('Night bus');
});

describe('why he carries her ID is said, half said or kept, as they were met', () => {
  const REASON = 'i lose it when it is loud';
  const HALF = 'peter has it.';
  test.each([
    ['closing best-way read-twice the-map could-be', REASON],
    ['closing the-1152 both-type could-be', REASON],
    ['hows-night no-rush both-type what-else', REASON],
    ['hows-night no-rush the-map what-else', HALF],
    ['called-in how-know be-honest could-be', 'see them side by side'],
  ])('%s: %s', (moves, words) => {
    const said = wordsOf(`${moves} three-empty just-the-bus far-end`);
    expect(said).toContain(words);
    expect(said.includes(REASON)).toBe(words === REASON);
  });
});

describe('what was done comes back', () => {
  test.each([
    [
      'called-in best-way read-twice both-type could-be three-empty just-the-bus far-end',
      'Are they still here?',
    ],
    [
      'closing best-way read-twice the-map could-be three-empty just-the-bus far-end',
      'It was forty minutes.',
    ],
    [
      'closing best-way read-twice both-type could-be three-empty just-the-bus far-end',
      'you stopped standing.',
    ],
    [
      'closing best-way read-twice both-type outside-word three-empty just-the-bus far-end',
      'on a screen in another city',
    ],
    [
      'closing best-way read-twice only-routine without-asking could-be three-empty just-the-bus far-end',
      'close beside her',
    ],
    [
      'closing best-way read-twice both-type could-be no-way-know just-the-bus far-end',
      'are you watching now.',
    ],
  ])('%s: %s', (moves, words) => {
    expect(wordsOf(moves)).toContain(words);
  });
});

test('a careful check costs them the first bus, and Peter says so', () => {
  const said = wordsOf(
    'closing best-way read-twice the-map could-be three-empty just-the-bus far-end',
  );
  expect(said).toContain('The clock high on the wall says 12:40.');
  expect(said).toContain('It was a nice check.');
});

test('no note names more than every path to it has shown', () => {
  const shown = Object.values(told.scenario.tellings).flat();
  expect(shown.filter(({ text }) => /inhaler|concert|greenhouse/.test(text))).toEqual([]);
});

test('he is named only where the entry stands, and she is overwhelmed only by force or pressure', () => {
  for (let run = 0; run < 300; run += 1) {
    const { moves, ending } = walk(
      told,
      { seed: run * 1024 },
      ({ options }, turn) =>
        options[(run * 7 + turn * (run % 5) + turn) % options.length]?.id ?? '',
    );
    const open = moves.includes('task-force') && !moves.includes('take-it-back');
    expect(ending.id === 'E4').toBe(open);
    if (ending.telling === 'overload-arm') expect(moves).toContain('only-routine');
    if (ending.id === 'E1')
      expect(moves.some((move) => ['everyone-card', 'just-the-bus'].includes(move))).toBe(true);
  }
});
