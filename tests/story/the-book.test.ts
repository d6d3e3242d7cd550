import { describe, expect, test } from 'vitest';
import type { Draw } from '../../src/story/runner.ts';
import { describeStory } from './holds.ts';
import { pathsOf, tell, walk, walkPath } from './walk.ts';

const book = tell('the-book');

const BEST =
  'is-anything-hurting could-look whats-the-book normal-day hang-a-word in-the-lobby ask-your-lawyer walk-me-through';

/** One path a line: what is drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  third=1,fifth=1 E1 side ${BEST}
  third=1,fifth=1,looks=1 E1 side ${BEST}
  third=1,fifth=1,v3 E1 side ${BEST}
  third=1,fifth=1,looks=1,v3 E1 side ${BEST}
  third=0,fifth=1 E2 motel ${BEST}
  third=0,fifth=1,looks=1,v3 E2 motel ${BEST}
  third=1,fifth=0 E3 counsel ${BEST}
  third=1,fifth=0,v3 E3 counsel ${BEST}
  third=1,fifth=1 E2 motel paperwork could-look in-debt sleep-and-eat fair-enough in-the-lobby only-booking call-your-sister
  third=1,fifth=1 E6 nothing real-time only-helping six-is-early six-in-one-room legally enough-on-his-mind called-the-hotline without-asking across-town stepping-aside
  third=1,fifth=1,v3 E6 nothing real-time only-helping guy-like-him six-in-one-room your-size enough-on-his-mind called-the-hotline thank-me across-town forgive-myself
  third=1,fifth=1 E6 nothing is-anything-hurting only-helping whats-the-book normal-day hang-a-word enough-on-his-mind called-the-hotline its-done across-town talk-it-over
  third=1,fifth=1 E3 counsel whose-is-it off-the-record it-records guy-like-him can-you-leave in-the-lobby ask-your-lawyer heres-a-card with-him-looking
  third=1,fifth=1,v3 E3 counsel is-anything-hurting could-look whats-the-book can-you-leave in-the-lobby ask-your-lawyer walk-me-through
  third=1,fifth=1 E5 deal is-anything-hurting off-the-record parking-garage whats-the-book normal-day hang-a-word in-the-lobby ask-your-lawyer walk-me-through
  third=1,fifth=1 E5 deal is-anything-hurting off-the-record dont-mind whats-the-book normal-day hang-a-word in-the-lobby ask-your-lawyer walk-me-through
  third=1,fifth=1 E5 deal is-anything-hurting no-name how-it-goes whats-the-book normal-day hang-a-word in-the-lobby ask-your-lawyer walk-me-through
  third=1,fifth=1,v3 E5 deal is-anything-hurting no-name forget-it whats-the-book normal-day hang-a-word in-the-lobby ask-your-lawyer walk-me-through
  third=1,fifth=1 E5 deal is-anything-hurting could-look whats-the-book normal-day hang-a-word in-the-lobby my-word good-feeling heres-a-card no-harm-done
  third=1,fifth=1 E5 deal is-anything-hurting could-look whats-the-book normal-day hang-a-word in-the-lobby my-word think-it-over walk-me-through
  third=1,fifth=1 E6 nothing is-anything-hurting no-name wrong-of-me whats-the-book normal-day hang-a-word in-the-lobby my-word more-than heres-a-card small-card
  third=1,fifth=1 E4 ride is-anything-hurting could-look whats-the-book normal-day hang-a-word a-few-minutes on-the-spot
  third=1,fifth=1,v3 E4 ride is-anything-hurting could-look whats-the-book normal-day hang-a-word a-few-minutes friendly-face
  third=1,fifth=1 E4 ride is-anything-hurting could-look whats-the-book normal-day hang-a-word a-few-minutes finish-the-form
  third=1,fifth=1 E4 ride is-anything-hurting could-look whats-the-book normal-day hang-a-word watch-yourself raised-the-risk
  third=1,fifth=1,v3 E4 ride is-anything-hurting could-look whats-the-book normal-day hang-a-word watch-yourself had-to-know
  third=1,fifth=1 E4 ride is-anything-hurting could-look whats-the-book normal-day hang-a-word watch-yourself take-the-coffee`);

describeStory(book, paths, {
  // He asked for a lawyer before B5, and his boss was brought in or told: two open questions are left.
  brief: (moves) =>
    moves.includes('can-you-leave') &&
    ['a-few-minutes', 'watch-yourself'].some((move) => moves.includes(move)),
});

const drawOf = (line: string): Draw => pathsOf(`${line} E - x`)[0]?.draw ?? { seed: 0 };
const plain = drawOf('third=1,fifth=1');
const v3 = drawOf('third=1,fifth=1,v3');

const follow = (draw: Draw, moves: string) =>
  walkPath(book, { draw, ending: '', telling: '', moves: moves.split(' ') });
const saidBy = (who: string, draw: Draw, moves: string): readonly string[] =>
  follow(draw, moves)
    .lines.filter((line) => line.who === who)
    .map(({ text }) => text);
const without = (move: string, instead: string): string => BEST.replace(move, instead);

describe('a lawyer asked for', () => {
  test('ends every question about the charge, the work and the motel, and costs nothing', () => {
    const { beats, ending } = follow(
      plain,
      'is-anything-hurting could-look whats-the-book can-you-leave in-the-lobby ask-your-lawyer walk-me-through',
    );
    expect(beats.map(({ id }) => id)).toEqual(['B1', 'B2', 'B3', 'B4', 'B6', 'B7', 'B8']);
    expect(ending.title).toBe('Lawyer');
  });

  test.each(['legally', 'hang-a-word', 'fair-enough', 'your-size'])(
    'one time in five he asks for one, also after %s',
    (move) => {
      const asked = 'I think I want that lawyer.';
      const moves = without('hang-a-word', move);
      expect(saidBy('kyle', drawOf('third=1,fifth=0'), moves)).toContain(asked);
      for (const fifth of [1, 2, 3, 4]) {
        expect(saidBy('kyle', drawOf(`third=1,fifth=${fifth}`), moves)).not.toContain(asked);
      }
    },
  );
});

describe('endings', () => {
  let state = 11;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
  const runs = Array.from({ length: 200 }, (_, run) =>
    walk(book, { seed: run * 32 * 7, variant: run % 2 === 0 ? 'base' : 'v3' }, ({ options }) => {
      return options[next(options.length)]?.id ?? '';
    }),
  );

  test('a way out of his own comes only after the limits and three real choices', () => {
    const own = runs.filter(({ ending }) => ending.id === 'E1' || ending.id === 'E2');
    expect(own.length).toBeGreaterThan(0);
    for (const { moves } of own) {
      expect(moves.includes('could-look') || moves.includes('it-records')).toBe(true);
      const offers = ['could-look', 'in-the-lobby', 'ask-your-lawyer', 'walk-me-through'];
      const offered = [...offers, 'call-your-sister'].filter((move) => moves.includes(move));
      expect(offered.length).toBeGreaterThanOrEqual(3);
      expect(moves).not.toContain('can-you-leave');
    }
  });

  test('he leaves with his boss exactly where his boss was brought in or told', () => {
    for (const { moves, ending } of runs) {
      const alarmed = moves.includes('a-few-minutes') || moves.includes('watch-yourself');
      expect(ending.id === 'E4').toBe(alarmed);
    }
  });

  test('the same conduct meets a way back one time in three', () => {
    const titles = [0, 1, 2].map((third) => {
      return follow(drawOf(`third=${third},fifth=1`), BEST).ending.id;
    });
    expect(titles).toEqual(['E2', 'E1', 'E1']);
  });
});

describe('two truths', () => {
  test('sound the same until the book is asked about', () => {
    const [base, other] = [saidBy('kyle', plain, BEST), saidBy('kyle', v3, BEST)];
    const differ = base.findIndex((text, index) => text !== other[index]);
    expect(base[differ]).toMatch(/^What we owe\./);
    expect(other[differ]).toMatch(/^Hours\./);
  });

  test('in the ordinary case nothing he shows or says stands for action, means or purpose', () => {
    const shown = follow(v3, BEST).lines.flatMap(({ observations = [] }) => observations);
    const beats = follow(v3, BEST).beats.flatMap(({ lines }) => lines);
    const seen = [...shown, ...beats.flatMap(({ observations = [] }) => observations)];
    const changed = book.scenario.variants?.[0]?.places ?? {};
    const places = seen.flatMap(({ id }) => {
      return changed[id] ?? book.scenario.items.find((item) => item.id === id)?.places ?? [];
    });
    expect(places).not.toHaveLength(0);
    expect(new Set(places)).toEqual(new Set(['ordinary', 'unknown']));
  });
});

describe('the report holds only what he said', () => {
  const report = (draw: Draw, moves: string): string =>
    follow(draw, moves)
      .beats.at(-1)
      ?.options.find(({ id }) => id === 'walk-me-through')?.text ?? '';

  test('what was asked openly is quoted', () => {
    expect(report(plain, BEST)).toContain(
      '(Report: states employer keeps his ID “for payroll”; states pay goes to “the book”.)',
    );
  });

  test.each([
    ['a closed question', plain, without('whats-the-book', 'in-debt')],
    ['the other truth', v3, BEST],
  ])('%s leaves the book out', (_, draw, moves) => {
    expect(report(draw, moves)).not.toContain('pay goes to');
  });

  test.each([
    ['two places asked for', plain, without('normal-day', 'sleep-and-eat')],
    ['the other truth', v3, BEST],
  ])('%s leaves the papers out', (_, draw, moves) => {
    expect(report(draw, moves)).toContain('(Report: states he sleeps at a motel, six to a room;');
  });
});

describe('what he shares answers to how he was met', () => {
  const dana = /^He knows where/;

  test('the same question brings his fear only where there is trust', () => {
    const said = (moves: string) => saidBy('kyle', plain, moves);
    expect(said(BEST).some((text) => dana.test(text))).toBe(true);
    const cold = without('is-anything-hurting', 'paperwork')
      .replace('whats-the-book', 'in-debt')
      .replace('normal-day', 'sleep-and-eat');
    expect(said(cold).some((text) => dana.test(text))).toBe(false);
    expect(said(cold)).toContain('More than bus fare.');
  });

  test('pressure shortens his words until two moves without it', () => {
    const pressed = `real-time could-look whats-the-book ${BEST.split(' ').slice(3).join(' ')}`;
    const said = saidBy('kyle', plain, pressed);
    expect(said).toContain('Huh.');
    expect(said).not.toContain('That’s not how the show goes.');
    expect(said).toContain('What we owe.');
    expect(said).toContain(
      'It’s a motel. Six of us to a room. I’ve got the wall side, so that’s seniority.',
    );
  });
});

describe('what was done before comes back', () => {
  test.each([
    ['is-anything-hurting', 'whose-is-it', 'You can ask it in front of everybody again.'],
    ['is-anything-hurting', 'real-time', 'I’m still sitting. You can tell her.'],
    ['is-anything-hurting', 'paperwork', 'You still owe me a water, by the way.'],
    ['could-look', 'no-name forget-it', 'Do I get to call her? Or was that only for if'],
    ['could-look', 'off-the-record dont-mind', 'Off the record. You said.'],
    ['hang-a-word', 'your-size', 'Say somebody did believe a guy my size.'],
    ['normal-day', 'six-in-one-room', 'And nobody’s holding anybody'],
  ])('%s, or %s', (best, instead, line) => {
    const starts = (text: string) => text.startsWith(line);
    expect(saidBy('kyle', plain, without(best, instead)).some(starts)).toBe(true);
    expect(saidBy('kyle', plain, BEST).some(starts)).toBe(false);
  });
});

test.each([
  [0, ['Kyle', 'Ray', 'Benny', 'Dana'], /\b(Devin|Walt|Joey|Nora)\b/],
  [1, ['Devin', 'Walt', 'Joey', 'Nora'], /\b(Kyle|Ray|Benny|Dana)\b/],
] as const)('set %d of names says its own only', (looks, own, other) => {
  const { beats, lines } = follow(drawOf(`third=1,fifth=1,looks=${looks}`), BEST);
  const text = JSON.stringify([beats, lines]);
  expect(own.filter((name) => !text.includes(name))).toEqual([]);
  expect(text).not.toMatch(other);
});
