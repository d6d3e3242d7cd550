import { describe, expect, test } from 'vitest';
import { strongestOf } from '../../../src/core/scenario/beat.ts';
import { createRunner } from '../../../src/story/runner.ts';
import { programOf } from '../corpus.ts';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const story = tell('platform-four');

/** One path a line: draw, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
draw=1 E1 present two-benches fair-question one-bus wait you-dropped cocoa shoe-size next-to-me let-him three-am
draw=1 E1 present two-benches one-thing one-bus wait you-dropped the-thing cocoa shoe-size ten-minutes let-him three-am
draw=0 E3 present two-benches fair-question one-bus wait you-dropped cocoa shoe-size next-to-me let-him three-am heard-it-from-me
draw=1 E2 present two-benches fair-question one-bus those-shoes mostly-use cocoa shoe-size my-hands lousy-offer set-up
draw=2 E6 apart-untold two-benches one-thing one-bus sister-know you-dropped nothing-to-worry scare-you-off that-much shoe-size called-already started-with-rules lousy-offer three-am
draw=2 E2 apart two-benches one-thing one-bus sister-know you-dropped not-till-then that-much a-minute called-already lousy-offer three-am
draw=1 E1 present two-benches one-thing one-bus wait you-dropped nothing-to-worry that-was-wrong cocoa shoe-size ten-minutes let-him three-am
draw=1 E6 present-untold two-benches one-thing one-bus wait you-dropped nothing-to-worry nothing-happens cocoa shoe-size next-to-me no-choice let-him three-am
draw=1 E3 apart-untold anybody-know depends from-the-start in-the-log known-pattern shoe-size called-already goes-faster any-hour its-routine around-the-corner
draw=1 E3 present-untold at-eleven one-thing friend-say carry-things later-i-said known-pattern plan-for-tonight my-hands goes-faster hold-the-phone couldnt-sleep cant-walk-off
draw=1 E2 present-untold at-eleven one-thing friend-say in-the-log later-i-said cocoa plan-for-tonight ten-minutes let-him any-hour i-wrote-it
draw=1 E5 present-untold at-eleven depends part-of-it mostly-use known-pattern shoe-size my-hands goes-faster set-up
draw=1 E4 left-untold anybody-know depends part-of-it carry-things known-pattern a-minute
draw=1 E4 left two-benches fair-question one-bus wait you-dropped cocoa who-are-you go-look
draw=1 E4 left sit-a-while fair-question one-bus wait you-dropped even still-good who-are-you done-the-same
draw=1 E4 left two-benches fair-question one-bus wait you-dropped even cant-help who-are-you write-it-up
draw=1 E6 present two-benches between-us one-bus wait your-okay you-dropped cocoa shoe-size next-to-me started-with-rules let-him three-am
draw=1 E6 apart-untold hot-chocolate between-us one-bus wait small-stuff you-dropped cocoa shoe-size called-already no-choice let-him three-am
draw=1 E6 bea two-benches between-us one-bus wait your-okay you-dropped cocoa just-nod hold-the-door sleep-on-it my-side let-him set-up
draw=1 E6 bea two-benches fair-question one-bus wait you-dropped even done-asking just-nod are-you-okay sleep-on-it till-morning let-him three-am
draw=1 E2 present two-benches fair-question one-bus wait you-dropped cocoa just-nod sorry-about-before sleep-on-it after-all let-him hold-the-phone hand-in-pocket
draw=1 E2 present two-benches fair-question one-bus wait you-dropped cocoa shoe-size my-hands let-him hold-the-phone bea-holds-it
draw=1 E1 present two-benches between-us one-bus wait told-you-wrong you-dropped cocoa shoe-size next-to-me let-him three-am
draw=1 E1 present two-benches between-us one-bus wait your-okay you-dropped cocoa shoe-size next-to-me yours-to-tell let-him three-am`);

/** He goes with Cal before the decisions that ask him something. */
const left = (moves: readonly string[]): boolean =>
  moves.includes('who-are-you') || moves.at(-1) === 'a-minute';

describeStory(story, paths, { brief: left });

test('all the way on the strongest responses lies his plan', () => {
  const { beats, ending } = walk(
    story,
    { seed: 1 << 8 },
    (beat) => strongestOf(beat)?.id ?? beat.options[1]?.id ?? '',
  );
  const numbers = beats.flatMap(({ rates, number }) => (rates.length > 0 ? [number] : []));
  expect(new Set(numbers).size).toBe(story.scenario.beats);
  expect(ending.title).toBe('His plan');
});

test('a promise taken back early does not come up again', () => {
  const path = paths.find(({ moves }) => moves.includes('told-you-wrong'));
  const beats = path && walkPath(story, path).beats.map(({ id }) => id);
  expect(beats).toEqual(['B1', 'B2', 'B3', 'T3', 'R2', 'B4', 'B5', 'B6', 'B7', 'T8', 'B8']);
});

/** What Eli says back, move by move. */
function replies(moves: string): readonly string[] {
  const program = programOf(story.story.story, story.scenario.items);
  const runner = createRunner(program, { seed: 1 << 8 });
  runner.begin();
  const said = moves.split(' ').flatMap((move) => {
    const step = runner.take(move);
    if (!step.ok) return [];
    const { reaction, next } = step.value;
    return [...reaction, ...(next.at === 'beat' ? next.beat.lines : next.ending.lines)];
  });
  return said.filter(({ who }) => who === 'eli').map(({ text }) => text);
}

describe('what he tells of Cal', () => {
  const OWES = 'I owe him. There’s stuff I have to do, to make it even.';
  const HALF = 'Just a guy. I stay there. It’s fine.';
  const NOTHING = 'What? It’s a phone.';
  test.each([
    ['trust was made', 'two-benches fair-question one-bus wait you-dropped', OWES],
    [
      'the one thing is said before it',
      'two-benches one-thing from-the-start you-dropped the-thing',
      OWES,
    ],
    ['there is little trust', 'sit-a-while depends friend-say in-the-log', HALF],
    [
      'he was told “later” and had trusted little',
      'hot-chocolate one-thing from-the-start mostly-use later-i-said',
      HALF,
    ],
    ['there is none', 'anybody-know depends from-the-start carry-things', NOTHING],
    ['he has shut down', 'at-eleven depends part-of-it mostly-use', NOTHING],
    [
      'he has seen through a promise',
      'two-benches between-us from-the-start small-stuff you-dropped',
      HALF,
    ],
  ])('when %s', (_why, moves, said) => {
    const versions = [OWES, HALF, NOTHING];
    expect(replies(moves).filter((text) => versions.includes(text))).toEqual([said]);
  });

  test('the screen shows the same to everybody', () => {
    for (const { moves } of paths) {
      const { lines } = walk(
        story,
        { seed: 1 << 8 },
        (beat, turn) => moves[turn] ?? beat.options[0]?.id ?? '',
      );
      expect(lines.some(({ text }) => text.includes('thats 2 u owe me'))).toBe(true);
    }
  });
});

describe('the one thing that he was told he would hear', () => {
  const asked = 'two-benches one-thing one-bus wait you-dropped';
  const later = 'cocoa shoe-size next-to-me let-him';

  test('is said at once, all of it, when he collects it', () => {
    expect(replies(`${asked} the-thing ${later}`).join(' ')).toContain('Figured.');
  });

  test('comes back as what it was where he was brushed off', () => {
    const said = replies(`${asked} nothing-to-worry scare-you-off ${later}`).join(' ');
    expect(said).toContain('You said it was nothing I had to worry about.');
    expect(said).not.toContain('us two');
  });

  test('is over where it was taken back', () => {
    const said = replies(`${asked} nothing-to-worry that-was-wrong ${later}`).join(' ');
    expect(said).not.toContain('You said it was nothing');
    expect(said).toContain('I know what you said before.');
  });
});

describe('shut down', () => {
  test('replies shrink, and two moves without pressure open him again', () => {
    const said = replies('at-eleven depends one-bus you-dropped cocoa shoe-size');
    expect(said).toContain('Long.');
    expect(said).toContain('Nines? Van.');
  });
});

describe('what comes back', () => {
  test('he repeats the deadline that was his greeting, at eleven', () => {
    const said = replies(
      'at-eleven fair-question one-bus wait you-dropped cocoa shoe-size next-to-me let-him',
    );
    expect(said.join(' ')).toContain('They clear this hall at eleven, so you know.');
  });

  test('what was written about the knife is on the sheet of the one who comes', () => {
    const said = replies(
      'two-benches fair-question one-bus wait in-the-log cocoa shoe-size next-to-me let-him three-am',
    );
    expect(said.at(-1)).toBe('Did you do that, officer?');
  });
});
