import { describe, expect, test } from 'vitest';
import { strongestOf } from '../../src/core/beat.ts';
import { keepsHouseRules } from './house-rules.ts';
import { seedFor, told, wanderings } from './told.ts';

const room = told('waiting-room-three');

/** One path a line: third, fifth, ending, moves. Each is walked on both truths and both sets of names. */
const PATHS = `
1 1 E1 one-to-one skip-any glad-you-came needed-tomorrow dont-work-for only-you
1 0 E1 one-to-one skip-any glad-you-came needed-tomorrow dont-work-for any-use
0 1 E2 one-to-one skip-any glad-you-came needed-tomorrow dont-work-for only-you
0 1 E2 so-kind on-the-spot skip-any looks-sore do-you-owe dont-work-for any-use
1 1 E1 step-out nothing-much skip-any glad-you-came needed-tomorrow dont-work-for only-you
1 1 E3 one-to-one friendly-voice glad-you-came needed-tomorrow dont-work-for any-use
1 1 E3 one-to-one slowly-clearly glad-you-came do-you-owe good-ones only-you
1 1 E3 one-to-one skip-any glad-you-came needed-tomorrow nobody-will heres-whats-true in-bold keep-or-explain
1 1 E3 one-to-one skip-any glad-you-came needed-tomorrow nobody-will nobody-from-here in-bold nine-languages
1 1 E5 step-out raised-risk slowly-clearly lot-of-falls first-off too-tight good-ones any-use
1 1 E5 so-kind full-house friendly-voice lot-of-falls first-off for-the-form nobody-will one-more-strip find-a-reason how-these-end
1 1 E5 one-to-one skip-any glad-you-came first-off changes-nothing phone-it-in without-asking in-bold keep-it-dry
1 1 E5 one-to-one skip-any glad-you-came needed-tomorrow phone-it-in good-people find-a-reason up-to-you
1 1 E5 one-to-one skip-any glad-you-came needed-tomorrow phone-it-in part-of-paperwork find-a-reason both-be-off
1 1 E4 so-kind hand-up skip-any glad-you-came needed-tomorrow dont-work-for in-bold
1 1 E4 step-out needed-saying skip-any looks-sore do-you-owe good-ones in-bold`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [third = '', fifth = '', ending = '', ...moves] = line.split(' ');
    return (['base', 'v5'] as const).flatMap((variant) =>
      ([0, 1] as const).map((looks) => {
        const seed = seedFor({ third: Number(third), fifth: Number(fifth), looks });
        return { draw: { seed, variant }, variant, looks, ending, moves };
      }),
    );
  });

const walked = PATHS.map((path) => ({ ...path, walk: room.follow(path.draw, path.moves) }));

const BEST = 'one-to-one skip-any glad-you-came needed-tomorrow dont-work-for only-you'.split(' ');
const draws = ([0, 1] as const).flatMap((looks) =>
  ['base', 'v5'].flatMap((variant) =>
    [0, 1, 2].flatMap((third) =>
      [0, 1].map((fifth) => ({ seed: seedFor({ looks, third, fifth }), variant })),
    ),
  ),
);

keepsHouseRules({
  told: room,
  draws,
  paths: walked.map(({ walk }) => walk),
  endings: ['E1', 'E2', 'E3', 'E4', 'E5'],
});

test.each(walked)('$variant, names $looks, $ending: $moves', ({ ending, moves, walk }) => {
  expect(walk.moves).toEqual(moves);
  expect(walk.ending.id).toBe(ending);
});

const said = (draw: { seed: number; variant: string }, moves: readonly string[], who: string) =>
  room
    .follow(draw, moves)
    .lines.filter((line) => line.who === who)
    .map(({ text }) => text);

describe('endings', () => {
  const all = wanderings(room, draws);

  test('a number he keeps, or a call, comes only after the limits and three real choices', () => {
    for (const { ending, moves } of all) {
      if (ending.id !== 'E1' && ending.id !== 'E2') continue;
      expect(moves).toContain('skip-any');
      expect(moves).toContain('dont-work-for');
      expect(moves.includes('only-you') || moves.includes('any-use')).toBe(true);
    }
  });

  test('she takes him out where she was given cause twice', () => {
    for (const { ending, moves } of all) {
      const alarmed = moves.includes('so-kind') || moves.includes('step-out');
      expect(ending.id === 'E4').toBe(alarmed && moves.includes('in-bold'));
    }
  });

  test('the best conduct meets a call one time in three, and a question he skips one in five', () => {
    const call = draws.filter(
      (draw) => room.walk(draw, (beat) => strongestOf(beat)?.id ?? '').ending.id === 'E2',
    );
    expect(call).toHaveLength(draws.length / 3);
    const skipped = said({ seed: seedFor({ third: 1, fifth: 0 }), variant: 'base' }, BEST, 'ilie');
    expect(skipped).toContain('I skip that one.');
  });
});

describe('two truths', () => {
  const words = (variant: string) =>
    said({ seed: seedFor({ third: 1, fifth: 1 }), variant }, BEST, 'ilie');

  test('are the same until the question about his passport', () => {
    const [base, v5] = [words('base'), words('v5')];
    const differ = base.findIndex((text, index) => text !== v5[index]);
    expect(base[differ]).toBe('I would ask. It is in her drawer, to keep it safe.');
    expect(v5[differ]).toMatch(/^I have it\. Why\?/);
  });

  test('one holds means, the other none', () => {
    const means = (places: readonly string[]) => places.includes('means');
    const { items, variants = [] } = room.scenario;
    const base = items.filter(({ places }) => means(places)).map(({ id }) => id);
    expect(base).toContain('papers-office');
    const v5 = variants[0]?.places ?? {};
    expect(base.filter((id) => v5[id] === undefined || means(v5[id]))).toEqual([]);
  });
});

describe('what was done before comes back', () => {
  const draw = { seed: seedFor({ third: 1, fifth: 1 }), variant: 'base' };

  test.each([
    ['so-kind on-the-spot', 'Before, you asked her. What did she say that I said?'],
    [
      'step-out raised-risk',
      'What did you say to my boss? In the van she will ask me what I told you.',
    ],
    ['one-to-one', 'You said some things you must report. This is not for a report.'],
  ])('%s', (start, line) => {
    expect(said(draw, [...start.split(' '), ...BEST.slice(1)], 'ilie')).toContain(line);
  });

  test('four questions at once shorten what he says next', () => {
    const moves = BEST.map((move) => (move === 'needed-tomorrow' ? 'do-you-owe' : move));
    const after = said(draw, moves, 'ilie');
    expect(after).toContain('If I complain they will send me home.');
    expect(after).toContain('I skip that one.');
    expect(said(draw, BEST, 'ilie')).toContain(
      'If I complain they will send me home, and I still owe.',
    );
  });
});

test.each([
  [0, 'Ilie', 'Marin'],
  [1, 'Marin', 'Ilie'],
] as const)('set %d says its own names only', (looks, own, other) => {
  for (const { walk } of walked.filter((one) => one.looks === looks)) {
    const text = JSON.stringify([walk.lines, walk.beats]);
    expect(text).toContain(own);
    expect(text).not.toContain(other);
  }
});
