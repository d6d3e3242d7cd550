import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/run/reduce.ts';
import { type Carried, MET_STATES, type MetState } from '../../../src/core/scenario/carried.ts';
import { latestFirst } from '../../../src/core/scoring/met.ts';
import { scoreOfRun } from '../../../src/core/scoring/score.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { playThrough } from '../../../src/session/play/play-through.ts';
import { contentOf } from '../../content.ts';
import { pathsOf, tell, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const benny = tell('benny');

const REST = 'tonight-list then-they-know beside-him';
const STOPPED = `stop-there what-it-is ${REST}`;
const HEARD = `not-more plate-closer ${REST}`;

/** One path a line: what is known and drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
  met=trusted,chair=true,third=1 E2 words-told before-you-say ${STOPPED}
  met=trusted,third=1,looks=1 E1 floor-told before-you-say ${HEARD}
  met=neutral,ending=E2,third=0 E3 five-told eat-first ${HEARD}
  met=harmed,name_used=true,third=1 E1 floor-told he-is-right ${HEARD}
  met=harmed,ending=E4,third=1 E2 words-told he-is-right ${STOPPED}
  met=none,third=1 E1 floor-told eat-first ${HEARD}
  met=neutral,counsel=true,ending=E3,third=1 E1 floor-told eat-first not-more plate-closer tonight-list then-they-know his-lawyer-now
  met=trusted,counsel=true,ending=E3,third=1 E2 words-told before-you-say stop-there what-it-is tonight-list then-they-know call-past-his-lawyer
  met=harmed,name_used=true,third=1 E4 list over-and-over leave-it-there go-on-unheard you-do-know back-once file-wages his-weekend
  met=harmed,third=1 E4 list two-sides hard-night go-on-unheard you-do-know what-perfect get-it-back from-a-friend
  met=harmed,third=1 E3 five-told leave-it-out i-did-that go-on you-do-know make-calls which-first from-a-friend
  met=harmed,third=1 E3 five leave-it-out i-did-that go-on you-do-know back-once file-wages his-weekend
  met=none,third=1 E4 list we-know go-better stop-there you-do-know back-once file-wages before-it-goes
  met=neutral,third=1 E4 list we-know that-kind not-more plate-closer what-perfect get-it-back beside-him
  met=none,third=1 E2 words we-know nothing-hangs stop-there you-do-know make-calls which-first before-it-goes
  met=trusted,third=1 E4 list whats-wrong dont-worry see-to-it what-it-is ${REST}
  met=neutral,third=1 E4 list whats-wrong dont-worry not-stuck plate-closer ${REST}
  met=none,third=1 E1 floor-told whats-wrong dont-worry said-too-much what-it-is ${REST}`);

describeStory(benny, paths);

const drawOf = (known: string) => pathsOf(`${known},third=1,fifth=1 E - x`)[0]?.draw ?? { seed: 0 };

const follow = (known: string, moves: string) =>
  walkPath(benny, { draw: drawOf(known), ending: '', telling: '', moves: moves.split(' ') });

/** The best moves of each state, by either line of the two dilemmas. */
const best = (met: MetState, heard: string): string =>
  `${met === 'harmed' ? 'he-is-right' : 'before-you-say'} ${heard}`;

const said = (lines: readonly { who?: string; text: string }[]): readonly string[] =>
  lines.map(({ who, text }) => (who === undefined ? text : `${who}: ${text}`));

/** What stands before the first choice. */
const opening = (known: string, first = 'he-is-right'): readonly string[] =>
  said(
    follow(known, `${known.startsWith('met=harmed') ? first : 'before-you-say'} ${STOPPED}`)
      .beats[0]?.lines ?? [],
  );

describe('four ways to begin', () => {
  const SETTING = 'Friday, two PM, the bakery across the street. You are in uniform, camera on.';

  test('differ in who is there, who speaks first and what lies on the table', () => {
    expect(opening('met=trusted,chair=true')).toEqual([
      SETTING,
      'He was there first, at the corner table, and stands up. On the back of a receipt are four lines, a question mark after each.',
      'benny: You’re the one with the chair? He said ask for the chair.',
      'He has pulled one out for you.',
      'He looks at the door, at the rolls behind the glass, at the door.',
      'benny: It’s about the thing on Tuesday?',
    ]);
    expect(opening('met=neutral')).toEqual([
      SETTING,
      'Somebody watches through the window while you pay for a roll. He goes by twice before he is inside.',
      'Your change lies on the counter. Nobody has sat down.',
      'you: You were here first.',
      'benny: Are you allowed to talk to me?',
      'He looks at the door, at the rolls behind the glass, at the door.',
      'benny: It’s about the thing on Tuesday?',
    ]);
    expect(opening('met=harmed,name_used=true')).toEqual([
      SETTING,
      'Dana is at the table by the door, car keys in her lap.',
      'dana: I’m Dana. You’ve met my name, I hear.',
      'He stands beside her.',
      'benny: He says you used her. So I just want to know if he’s going to jail because of me.',
      'He looks at the door, the rolls, the door.',
    ]);
    expect(opening('met=none')).toEqual([
      SETTING,
      'pia: That’s him, by the window. He wants a policeman, but not really.',
      'Moss’s note by your coffee says “Benny somebody. Eighteen. Wants to talk, about Kyle.” He has read it.',
      'benny: I’m nineteen? And it’s not talk. I’d like to ask.',
      'He looks at the door, at the rolls behind the glass, at the door.',
      'benny: It’s about the thing on Tuesday?',
    ]);
  });

  test('each has a line early and one at the end that nobody else gets', () => {
    const runs = MET_STATES.map((met) => {
      const { lines } = follow(`met=${met},chair=true`, best(met, STOPPED));
      return lines.filter(({ who }) => who === 'benny').map(({ text }) => text);
    });
    for (const [at, own] of runs.entries()) {
      const others = runs.filter((_, other) => other !== at).flat();
      const alone = own.map((text) => !others.includes(text));
      expect(alone.slice(0, 2)).toContain(true);
      expect(alone.slice(-4)).toContain(true);
    }
  });

  test('where there was no first meeting nothing is said of one', () => {
    const { lines } = follow('met=none', best('none', STOPPED));
    expect(said(lines).join(' ')).not.toMatch(/that night|chair|last time|sister|\{/i);
  });
});

describe('what the first meeting left', () => {
  const words = (known: string, moves: string): string =>
    said(follow(known, moves).lines).join('\n');

  test.each([
    ['chair=true', 'met=trusted', 'before-you-say', 'Tell him I got a chair, too?'],
    ['knew_first=true', 'met=neutral', 'before-you-say', 'He said last time you knew who was out'],
    ['knew_first=true', 'met=trusted', 'eat-first', 'So you know first again.'],
    ['name_used=true', 'met=neutral', 'eat-first i-did-that', 'Don’t do sisters. I’ve got one.'],
    ['counsel=true', 'met=trusted', 'eat-first', 'Whether his lawyer hears more'],
    ['ending=E1', 'met=trusted', 'eat-first', 'Kyle’s on Dana’s couch.'],
    ['ending=E2', 'met=trusted', 'eat-first', 'Kyle went back there so I’m not by myself.'],
    ['ending=E4', 'met=harmed', 'he-is-right', 'He went home in that truck.'],
  ])('%s is heard of', (fact, met, first, line) => {
    const plain = fact === 'name_used=true' ? first.split(' ')[0] : first;
    expect(words(`${met},${fact}`, `${first} ${STOPPED}`)).toContain(line);
    expect(words(met, `${plain} ${STOPPED}`)).not.toContain(line);
  });
});

const [book, across] = [contentOf('the-book'), contentOf('benny')];

/** Plays a scenario through by these moves, with the strongest note, and returns the run. */
function played(
  content: Content,
  draw: { readonly seed: number; readonly carried?: Carried },
  moves: string,
) {
  const left = moves.split(' ');
  const facts = playThrough(
    content,
    { ...draw, mode: 'practice' },
    {
      choose: () => left.shift(),
      place: ({ places }) => places[0] ?? 'unknown',
      note: (notes) => notes.find(({ levels }) => levels.DOCS === 3)?.id ?? '',
      sure: (truth) => (truth === false ? 0 : 100),
    },
    () => 0,
  );
  const state = replay(facts);
  if (!state.ok) throw new Error(state.error.code);
  return { state: state.value, score: scoreOfRun(state.value, content.rubric) };
}

describe('the second meeting after a first that did harm', () => {
  const THREAT =
    'chair tell-him not-that-kind sister-hears do-find-out pen-down waking-up blank not-like-that cant-promise let-him-be where-be';

  test('can be the best he has had, and leaves the first as it was', () => {
    const first = played(book, drawOf('met=none'), THREAT);
    const carried = latestFirst([first.state], 'the-book')?.filed?.carried;
    expect(carried).toMatchObject({ met: 'harmed', facts: { name_used: true, ending: 'E5' } });
    const known = { seed: drawOf('met=none').seed, ...(carried && { carried }) };
    const second = played(across, known, best('harmed', STOPPED));
    expect(second.state.ended?.title).toBe('Three words');
    expect(second.score.shown).toBeGreaterThanOrEqual(97);
    expect(second.score.cap).toBeUndefined();
    expect(second.score.band.name).toBeUndefined();
    expect(first.score.cap?.because.code).toBe('THREAT');
  });

  test('is not good as long as nobody says what was done', () => {
    const silent = `over-and-over leave-it-there ${STOPPED}`;
    expect(follow('met=harmed,name_used=true', silent).ending.title).toBe('A name on a list');
    const late = `over-and-over i-did-that ${STOPPED}`;
    expect(follow('met=harmed,name_used=true', late).ending.title).toBe('Three words');
  });

  test.each(MET_STATES.flatMap((met) => [STOPPED, HEARD].map((moves) => [met, moves] as const)))(
    'after %s, either of two good answers scores as well: %s',
    (met, moves) => {
      const { seed } = drawOf(`met=${met}`);
      const { score } = played(across, { seed, carried: { met, facts: {} } }, best(met, moves));
      expect(score.shown).toBeGreaterThanOrEqual(95);
    },
  );
});

test('a talk that he came for himself is rated by what he knew before it', () => {
  const levelsOf = (moves: string, id: string) =>
    follow('met=none', moves)
      .beats.flatMap(({ options }) => options)
      .find((option) => option.id === id)?.levels;
  const rest = `you-do-know ${REST}`;
  expect(levelsOf(`eat-first go-on ${rest}`, 'go-on')).toMatchObject({ LIMITS: 2 });
  expect(levelsOf(`whats-wrong go-on-unheard ${rest}`, 'go-on-unheard')).toMatchObject({
    LIMITS: 1,
  });
});
