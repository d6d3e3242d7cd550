import { describe, expect, test } from 'vitest';
import { strongestOf } from '../../src/core/beat.ts';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const told = tell('waiting-room-three');
const { scenario } = told;

const paths = pathsOf(`
third=1,fifth=1 E1 work one-to-one skip-any glad-you-came needed-tomorrow dont-work-for only-you
third=1,fifth=0,looks=1 E1 work one-to-one skip-any glad-you-came needed-tomorrow dont-work-for any-use
third=1,looks=1,v5 E1 work step-out nothing-much skip-any glad-you-came needed-tomorrow dont-work-for only-you
third=0,looks=1 E2 work one-to-one skip-any glad-you-came needed-tomorrow dont-work-for only-you
third=0,v5 E2 work so-kind on-the-spot skip-any looks-sore do-you-owe dont-work-for any-use
third=0 E3 work one-to-one friendly-voice glad-you-came needed-tomorrow dont-work-for any-use
third=1,v5 E3 work one-to-one slowly-clearly glad-you-came do-you-owe good-ones only-you
third=1,looks=1,v5 E3 work one-to-one skip-any glad-you-came needed-tomorrow nobody-will heres-whats-true in-bold keep-or-explain
third=1 E3 work one-to-one skip-any glad-you-came needed-tomorrow nobody-will nobody-from-here in-bold nine-languages
third=1,looks=1 E5 work step-out raised-risk slowly-clearly looks-like first-off too-tight good-ones any-use
third=1,v5 E5 work so-kind full-house friendly-voice looks-like first-off for-the-form nobody-will one-more-strip find-a-reason how-these-end
third=1 E5 work one-to-one skip-any glad-you-came first-off changes-nothing phone-it-in without-asking in-bold keep-it-dry
third=1,looks=1,v5 E5 work one-to-one skip-any glad-you-came needed-tomorrow phone-it-in good-people find-a-reason up-to-you
third=1 E5 work one-to-one skip-any glad-you-came needed-tomorrow phone-it-in part-of-paperwork find-a-reason both-be-off
third=0,v5 E4 work so-kind hand-up skip-any glad-you-came needed-tomorrow dont-work-for in-bold
third=1,looks=1 E4 work step-out needed-saying skip-any looks-sore do-you-owe good-ones in-bold`);

describeStory(told, paths);

const BEST = 'skip-any glad-you-came needed-tomorrow dont-work-for only-you';

/** What somebody says on one path. */
const said = (drawn: string, moves: string, who = 'ilie'): readonly string[] =>
  pathsOf(`${drawn} - - ${moves}`).flatMap((path) =>
    walkPath(told, path)
      .lines.filter((line) => line.who === who)
      .map(({ text }) => text),
  );

describe('endings', () => {
  const drawn = Array.from({ length: 300 }, (_, run) =>
    walk(
      told,
      { seed: run * 1024 },
      ({ options }, turn) => options[(run * 7 + turn * (run % 5)) % options.length]?.id ?? '',
    ),
  );

  test('a number he keeps, or a call, comes only after the limits and three real choices', () => {
    const reached = drawn.filter(({ ending }) => ending.id === 'E1' || ending.id === 'E2');
    expect(reached.length).toBeGreaterThan(0);
    for (const { moves } of reached) {
      expect(moves).toEqual(expect.arrayContaining(['skip-any', 'dont-work-for']));
      expect(moves.includes('only-you') || moves.includes('any-use')).toBe(true);
    }
  });

  test('she takes him out where she was given cause twice, and never else', () => {
    for (const { ending, moves } of drawn) {
      const alarmed = moves.includes('so-kind') || moves.includes('step-out');
      expect(ending.id === 'E4').toBe(alarmed && moves.includes('in-bold'));
    }
  });

  test('the same good work meets a call one time in three', () => {
    const endings = [0, 1, 2].flatMap((third) =>
      pathsOf(`third=${third} - - one-to-one ${BEST}`).map(
        ({ draw }) => walk(told, draw, (beat) => strongestOf(beat)?.id ?? '').ending.id,
      ),
    );
    expect(endings).toEqual(['E2', 'E1', 'E1']);
  });

  test('one time in five he skips the question about home, whatever was done', () => {
    expect(said('fifth=0', `one-to-one ${BEST}`)).toContain('I will skip that one.');
    expect(said('fifth=1', `one-to-one ${BEST}`)).toContain('My brother. He signed for the loan.');
  });
});

describe('two truths behind one surface', () => {
  test('are the same until the question about his passport', () => {
    const [base, other] = ['fifth=1', 'fifth=1,v5'].map((one) => said(one, `one-to-one ${BEST}`));
    const differ = base?.findIndex((text, index) => text !== other?.[index]) ?? 0;
    expect(base?.[differ]).toBe('I would ask. It is in her drawer, to keep it safe.');
    expect(other?.[differ]).toMatch(/^I have it\. Why\?/);
  });

  test('only one of them holds a means', () => {
    const holding = scenario.items.filter(({ places }) => places.includes('means'));
    const places = scenario.variants?.[0]?.places ?? {};
    expect(holding.map(({ id }) => id)).toContain('papers-office');
    for (const { id } of holding) expect(places[id]).toEqual(['ordinary', 'unknown']);
  });
});

describe('what was done before comes back', () => {
  test.each([
    ['so-kind on-the-spot', 'Before, you asked her. What did she say that I said?'],
    ['step-out raised-risk', 'In the van she will ask me what I told you.'],
    ['one-to-one', 'You said some things you must report. This is not for a report.'],
  ])('%s', (start, words) => {
    expect(said('fifth=1', `${start} ${BEST}`).join(' ')).toContain(words);
  });

  test('four questions at once shorten all he says from then on', () => {
    const after = said('fifth=1', `one-to-one ${BEST.replace('needed-tomorrow', 'do-you-owe')}`);
    expect(after).toContain('If I complain they will send me home.');
    expect(after).toContain('I will skip that one.');
    expect(after.at(-2)).toBe('I have a place.');
  });
});

test.each([
  ['looks=0', 'Ilie', 'Marin'],
  ['looks=1', 'Marin', 'Ilie'],
])('%s says its own names only', (looks, own, other) => {
  const text = said(looks, `one-to-one ${BEST}`, 'doyle').join(' ');
  expect(text).toContain(own);
  expect(text).not.toContain(other);
});
