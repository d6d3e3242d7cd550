import { describe, expect, test } from 'vitest';
import type { Draw } from '../../../src/story/runner.ts';
import { pathsOf, tell, walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const book = tell('the-book');

const BEST =
  'chair tell-him not-that-kind part-of-job which-is-it pen-down say-nothing waking-up blank not-like-that cant-promise let-him-be where-be';
const COUNSEL =
  'chair tell-him not-that-kind part-of-job which-is-it pen-down say-nothing waking-up blank write-it half-past';

/** One path a line: what is drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  third=1,fifth=1 E1 side-told ${BEST}
  third=1,fifth=1,looks=1 E1 side-told ${BEST}
  third=1,fifth=1,v3 E1 side ${BEST}
  third=1,fifth=1,looks=1,v3 E1 side ${BEST}
  third=0,fifth=1 E2 motel-told ${BEST}
  third=0,fifth=1,v3 E2 motel ${BEST}
  third=1,fifth=1 E1 side chair not-yet not-that-kind part-of-job leave-it six-sleep waking-up blank write-it cant-promise no-better-day where-be
  third=1,fifth=1 E1 side-told chair not-yet wait-for-her part-of-job which-is-it pen-down no-need waking-up tell-a-friend what-meant cant-promise all-night call-or-you
  third=1,fifth=1 E2 motel form-first what-like not-that-kind part-of-job okay-it-is six-sleep sleep-eat next-form not-like-that cant-promise let-him-be where-be
  third=1,fifth=0 E3 counsel ${COUNSEL} car-go-by door-and-shoes
  third=1,fifth=0 E3 counsel ${COUNSEL} with-who what-time wait-with
  third=1,fifth=0 E3 counsel ${COUNSEL} as-he-said sign-here
  third=1,fifth=0,v3 E3 counsel ${COUNSEL} door-and-shoes
  third=1,fifth=1 E3 counsel chair tell-him wait-for-her part-of-job which-is-it pen-down and-the-room list not-like-that she-will-say door-and-shoes
  third=1,fifth=1 E3 counsel chair tell-him not-that-kind part-of-job which-is-it pen-down say-nothing list not-like-that back-when door-and-shoes
  third=1,fifth=1 E3 counsel chair tell-him not-that-kind part-of-job which-is-it pen-down say-nothing list not-like-that just-one the-others door-and-shoes
  third=1,fifth=1,v3 E3 counsel form-first not-yet laugh-along off-record it-is-on six-sleep list let-go just-one want-me-to-know door-and-shoes
  third=1,fifth=1 E4 ride own-story bring-back unless-you-say not-that-kind part-of-job which-is-it how-much say-no-ray lot-of-men let-go want-happen where-be
  third=1,fifth=1,v3 E4 ride own-story bring-back you-two laugh-along never-worse how-much say-no-ray lot-of-men let-go want-happen who-else
  third=1,fifth=1 E4 ride what-hurts bring-back all-this-way not-that-kind part-of-job which-is-it how-much say-no-ray lot-of-men let-go every-right call-or-you
  third=1,fifth=1 E4 ride what-hurts what-like not-that-kind part-of-job which-is-it how-much sleep-eat next-form write-it every-right card-hatch wrong-card
  third=1,fifth=1 E5 deal chair tell-him not-that-kind off-record bet-my-job six-sleep sleep-eat next-form let-go every-right where-be
  third=1,fifth=1 E5 deal chair tell-him not-that-kind off-record forget-camera six-sleep sleep-eat next-form let-go every-right where-be
  third=1,fifth=1 E5 deal form-first tell-him laugh-along sister-hears do-find-out for-a-guy say-no-ray opens-doors let-go my-word think-it-over across-town trust-somebody
  third=1,fifth=1 E5 deal form-first tell-him laugh-along sister-hears sister-myself for-a-guy say-no-ray opens-doors let-go want-happen who-else
  third=1,fifth=1 E5 deal ${BEST.replace('cant-promise let-him-be', 'my-word good-word')}
  third=1,fifth=1 E1 side-told ${BEST.replace('cant-promise let-him-be', 'my-word no-deal')}
  third=1,fifth=1 E6 nothing form-first what-like laugh-along sister-hears face-up for-a-guy say-no-ray opens-doors let-go told-hotline on-speaker across-town wouldnt-sleep
  third=1,fifth=1 E6 nothing form-first what-like laugh-along never-worse for-a-guy say-no-ray opens-doors let-go told-hotline runs-away across-town step-aside
  third=1,fifth=1 E6 nothing form-first not-yet laugh-along what-friend sign-it for-a-guy say-no-ray opens-doors let-go told-hotline all-day card-hatch small-card
  third=1,fifth=1 E1 side-told ${BEST.replace('where-be', 'card-hatch say-it-once')}`);

describeStory(book, paths, {
  // He asked for a lawyer before B6: one open question and one less to judge are left.
  brief: (moves) => moves.includes('list'),
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

const LIST =
  'chair tell-him not-that-kind part-of-job which-is-it pen-down say-nothing list not-like-that half-past';

describe('a lawyer asked for', () => {
  test('ends every question, the box is left out, and it costs nothing', () => {
    const { beats, ending } = follow(plain, `${LIST} door-and-shoes`);
    const rated = beats.filter(({ rates }) => rates.length > 0);
    expect(rated.map(({ id }) => id)).toEqual([
      'B1',
      'B2',
      'B3',
      'B3-waiver',
      'B4',
      'B5',
      'B7',
      'B8',
      'B9',
    ]);
    expect(ending.title).toBe('Lawyer');
  });

  test('after that nothing open is asked for, and no strong line has a question in it', () => {
    const { beats } = follow(plain, `${LIST} door-and-shoes`);
    for (const { rates, options } of beats.slice(-2)) {
      expect(rates).not.toContain('OPEN');
      expect(rates).not.toContain('PLAN');
      const strong = options.filter(({ levels }) => Object.values(levels).every((n) => n === 3));
      expect(strong).toHaveLength(1);
      expect(strong[0]?.text).not.toContain('?');
    }
  });

  test.each(['opens-doors', 'blank', 'next-form', 'tell-a-friend', 'lot-of-men'])(
    'one time in five he asks for one, also after %s',
    (move) => {
      const asked = 'I think I want that lawyer. They’re vampires, but I want one.';
      const later = `${COUNSEL.replace('blank', move)} as-he-said door-and-shoes`;
      expect(saidBy('kyle', drawOf('third=1,fifth=0'), later)).toContain(asked);
      for (const fifth of [1, 2, 3, 4]) {
        const moves = without('blank', move);
        expect(saidBy('kyle', drawOf(`third=1,fifth=${fifth}`), moves)).not.toContain(asked);
      }
    },
  );
});

describe('a yes to talking', () => {
  test.each([
    'never-worse',
    'off-record forget-camera',
    'sister-hears face-up',
    'part-of-job okay-it-is',
    'what-friend sign-it',
    'part-of-job which-is-it',
    'part-of-job leave-it',
  ])('is heard before he is asked about his life, after %s', (moves) => {
    const rest = 'six-sleep sleep-eat next-form let-go every-right where-be';
    const said = saidBy('kyle', plain, `chair tell-him not-that-kind ${moves} ${rest}`);
    const yes = said.findIndex((text) => /^(The job\.|About the job\.|Yeah\. Come on)/.test(text));
    expect(yes).toBeGreaterThan(-1);
    expect(yes).toBeLessThan(
      said.findIndex(
        (text) => text.startsWith('I’ve got to be up') || text.startsWith('Six of us'),
      ),
    );
  });

  test('a question after “Lawyer” is a serious error, kind or not, and can be owned', () => {
    const { beats } = follow(
      plain,
      `${LIST.replace('half-past', 'just-one')} what-time door-and-shoes`,
    );
    const kind = beats.flatMap(({ options }) => options).find(({ id }) => id === 'just-one');
    expect(kind?.criticalError).toMatchObject({ code: 'COUNSEL', class: 'A' });
    const owned = follow(
      plain,
      `${LIST.replace('half-past', 'just-one')} what-time door-and-shoes`,
    );
    const not = follow(plain, `${LIST.replace('half-past', 'just-one')} the-others door-and-shoes`);
    const text = (one: typeof owned) => one.ending.lines.map((line) => line.text).join(' ');
    expect(text(owned)).toContain('and that you took it back');
    expect(text(not)).not.toContain('took it back');
  });
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
      expect(moves.some((move) => ['part-of-job', 'what-friend', 'it-is-on'].includes(move))).toBe(
        true,
      );
      const offers = ['chair', 'part-of-job', 'waking-up', 'cant-promise', 'where-be'];
      const offered = [...offers, 'call-or-you'].filter((move) => moves.includes(move));
      expect(offered.length).toBeGreaterThanOrEqual(3);
      expect(moves).not.toContain('list');
    }
  });

  test('he leaves with his boss where his boss was brought in, or saw a card over an open hatch', () => {
    for (const { moves, ending } of runs) {
      const seen = moves.includes('write-it') && moves.includes('card-hatch');
      expect(ending.id === 'E4').toBe(moves.includes('bring-back') || seen);
    }
  });

  test('the same conduct meets a way back one time in three', () => {
    const ids = [0, 1, 2].map((third) => follow(drawOf(`third=${third},fifth=1`), BEST).ending.id);
    expect(ids).toEqual(['E2', 'E1', 'E1']);
  });

  test('no ending speaks well of a run in which power was used on him and not taken back', () => {
    const cruel =
      'form-first tell-him laugh-along sister-hears do-find-out for-a-guy list let-go just-one the-others sign-here';
    const { ending } = follow(plain, cruel);
    expect(ending.title).toBe('The deal');
    const text = ending.lines.map((line) => line.text).join(' ');
    expect(text).toContain('His sister is on it, in your voice.');
    expect(text).not.toContain('sat down before talking');
  });

  test('a threat taken back is still on the record when a lawyer comes', () => {
    const owned =
      'chair tell-him not-that-kind sister-hears face-up six-sleep list not-like-that half-past door-and-shoes';
    const { ending } = follow(plain, owned);
    expect(ending.title).toBe('Lawyer');
    const text = ending.lines.map((line) => line.text).join(' ');
    expect(text).toContain('what came before, and that you took it back');
    expect(text).not.toContain('sat down before talking');
  });

  test('a room he is held for, and not given back, is no way out of his own', () => {
    const held = BEST.replace('where-be', 'across-town wouldnt-sleep');
    expect(follow(plain, held).ending.id).toBe('E6');
    expect(saidBy('kyle', plain, held)).toContain(
      'You can keep your room. And I go where I damn well like.',
    );
  });
});

describe('two truths', () => {
  test('sound the same until the book is asked about', () => {
    const [base, other] = [saidBy('kyle', plain, BEST), saidBy('kyle', v3, BEST)];
    const differ = base.findIndex((text, index) => text !== other[index]);
    expect(base[differ]).toMatch(/^What we owe\./);
    expect(other[differ]).toMatch(/^Hours\./);
  });

  test('sound the same to the end where he trusts nobody', () => {
    const cold =
      'form-first what-like laugh-along never-worse pen-down waking-up opens-doors let-go want-happen call-or-you';
    expect(saidBy('kyle', plain, cold)).toEqual(saidBy('kyle', v3, cold));
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

describe('what he shares answers to how he was met', () => {
  const said = (moves: string) => saidBy('kyle', plain, moves).join(' ');

  test('the same question brings the book, half of it, or a curse', () => {
    expect(said(BEST)).toContain('The pay goes in and it still goes up.');
    const rest = 'waking-up blank not-like-that cant-promise let-him-be where-be';
    const half = said(`own-story what-like laugh-along what-friend which-is-it pen-down ${rest}`);
    expect(half).toContain('Hours and stuff.');
    const none = said(`own-story what-like laugh-along never-worse pen-down ${rest}`);
    expect(none).toContain('It’s a damn expression.');
    for (const one of [half, none]) expect(one).not.toContain('What we owe.');
  });

  test('a page without sums is seen only where the book was not told', () => {
    const items = (moves: string) =>
      follow(plain, moves).beats.flatMap(({ lines }) =>
        lines.flatMap(({ observations = [] }) => observations.map(({ id }) => id)),
      );
    expect(items(without('pen-down say-nothing', 'six-sleep'))).toContain('hours-no-sums');
    expect(items(BEST)).not.toContain('hours-no-sums');
  });

  test('after a threat that stands he plans nothing with you and names nobody', () => {
    const moves =
      'chair tell-him not-that-kind sister-hears do-find-out pen-down waking-up blank not-like-that cant-promise let-him-be where-be';
    const words = saidBy('kyle', plain, moves);
    expect(words).toContain('I’ll figure it out.');
    expect(words.join(' ')).not.toMatch(/Benny|Dana|What we owe|payroll/);
  });
});

describe('what was done before comes back', () => {
  test.each([
    ['chair', 'form-first', 'You still owe me a water, by the way.'],
    ['not-that-kind', 'laugh-along', 'Is she still out there laughing?'],
    ['part-of-job which-is-it', 'off-record forget-camera', 'Off the record. You said.'],
    [
      'part-of-job which-is-it',
      'sister-hears do-find-out',
      'So who calls her first, you or the paper?',
    ],
    ['tell-him', 'not-yet', 'He’s been out there since before the medic. This one here knew.'],
  ])('%s, or %s', (best, instead, line) => {
    const told = without(best, instead);
    const moves =
      instead === 'sister-hears do-find-out' || instead.startsWith('off')
        ? told.replace('pen-down say-nothing', 'pen-down')
        : told;
    expect(saidBy('kyle', plain, moves)).toContain(line);
    expect(saidBy('kyle', plain, BEST)).not.toContain(line);
  });

  test('whoever was written up is missing at the hatch', () => {
    const on = (moves: string) => saidBy('ray', plain, moves);
    expect(on(without('not-like-that', 'write-it'))).toContain(
      'He about done in there? I’ve got him at six.',
    );
    expect(on(BEST)).toEqual([]);
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
