import { describe, expect, test } from 'vitest';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const told = tell('last-train');

const paths = pathsOf(`
third=1 E1 - closing best-way to-the-map any-way no-concern walk-you
third=0 E1 - closing best-way to-the-map any-way no-concern walk-you
third=1 E1 - step-away start-again no-rush to-the-map any-way no-concern walk-you
third=1 E3 - closing this-man be-honest any-way no-concern heading-out
third=0 E5 - called-in best-way to-the-map textbook no-concern one-each
third=1 E5 - closing best-way be-honest any-way be-watched walk-you
third=1 E5 - closing best-way to-the-map any-way six-flags take-it-back walk-you
third=1 E3 - closing no-rush to-the-map look-at-me six-flags take-it-back heading-out
third=1 E4 - closing best-way to-the-map textbook six-flags only-an-entry walk-you
third=1 E4 - step-away how-it-looks best-way only-routine your-own-good textbook six-flags in-the-morning one-each
third=1 E2 - closing best-way only-routine your-own-good any-way no-concern walk-you
third=1 E2 - closing best-way only-routine about-trains any-way no-concern heading-out
third=1 E1 - closing best-way only-routine without-asking any-way no-concern walk-you
third=1 E2 - step-away never-mind this-man be-honest textbook be-watched heading-out
third=1 E2 - called-in this-man be-honest look-at-me no-concern heading-out`);

describeStory(told, paths);

const strongest = (moves: string) =>
  pathsOf(`third=1 E1 - ${moves}`).map((path) =>
    walkPath(told, path).lines.map(({ text }) => text),
  )[0] ?? [];

test('the beat that weighs it is the board and the log; none follows', () => {
  expect(told.scenario.board).toBe(false);
  const weigh = told.beats.find(({ head }) => head?.type === 'beat' && head.id === 'B5');
  expect(weigh?.head).toMatchObject({ rates: ['AMP', 'NOTICE', 'DOCS'] });
});

test('her “no” to the walk is honored, and good work still gets them home', () => {
  const [walks, stays] = paths.slice(0, 2).map((path) => walkPath(told, path));
  const said = (lines: typeof walks) => lines?.lines.map(({ text }) => text).join(' ') ?? '';
  expect(said(walks)).toContain('She nods and walks ahead of you');
  expect(said(stays)).toContain('She shakes her head');
  expect(stays?.ending.title).toBe('Night bus');
});

describe('how they were met is remembered', () => {
  test.each([
    ['step-away how-it-looks best-way to-the-map any-way no-concern walk-you', 'flat on his knees'],
    ['called-in best-way to-the-map any-way no-concern walk-you', 'If that needs explaining too.'],
    [
      'closing best-way only-routine without-asking any-way no-concern walk-you',
      'so that he is between you and her',
    ],
  ])('%s', (moves, words) => {
    expect(strongest(moves).join(' ')).toContain(words);
  });
});

test('after pressure she keeps to the loudspeaker’s words, and good work that lasts opens her', () => {
  const said = strongest('step-away start-again best-way to-the-map any-way no-concern walk-you');
  expect(said).toContain('this.');
  expect(said).toContain('quiet bench. peter stays.');
});

const PRESSING =
  'step-away called-in this-man be-honest only-routine look-at-me textbook heading-out';

test('he is named only where the entry stands, and she is overwhelmed only by force or pressure', () => {
  for (let run = 0; run < 300; run += 1) {
    const { moves, ending } = walk(
      told,
      { seed: run * 1024 },
      ({ options }, turn) =>
        options[(run * 7 + turn * (run % 5) + turn) % options.length]?.id ?? '',
    );
    const open = moves.includes('six-flags') && !moves.includes('take-it-back');
    expect(ending.id === 'E4').toBe(open);
    const pressing = moves.filter((move) => PRESSING.includes(move));
    if (ending.id === 'E2')
      expect(pressing.length).toBeGreaterThan(moves.includes('only-routine') ? 0 : 2);
    if (ending.id === 'E1')
      expect(moves).toEqual(expect.arrayContaining(['no-concern', 'walk-you']));
  }
});
