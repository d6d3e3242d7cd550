import { describe, expect, test } from 'vitest';
import { pathsOf, tell, type Walk, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('same-bench');

/** One path a line: what is known and drawn, ending, telling, moves. Together they take every option. */
const paths = pathsOf(`
met=none,draw=1 E1 beside what-i-did eleven two-ways read-that math who-brings
met=harmed,ending=E4,call=left,draw=1 E1 beside what-i-did eleven two-ways look-at-buses math her-yes
met=harmed,ending=E2,call=beside,own_number=true,draw=1 E1 beside-untold what-i-did heard-it two-ways read-that math who-brings
met=trusted,ending=E1,call=beside,knife=locked,draw=2 E1 beside what-i-did who-paid heard-it two-ways read-that math who-brings
met=neutral,ending=E3,call=apart,draw=3 E2 beside sit-first say-it-now eleven what-worth look-at-buses what-need where-he-hears her-yes
met=none,draw=1 E2 beside what-i-did eleven go-along read-that love-her first-thing had-that-wrong her-yes
met=trusted,ending=E1,call=ten_minutes,draw=1 E2 bea what-i-did who-paid heard-it two-ways read-that what-need first-thing enough-calls her-yes
met=trusted,ending=E2,call=beside,knife=logged,draw=1 E2 beside-untold did-right heard-it what-worth look-at-buses math a-cake
met=neutral,ending=E2,call=beside,knife=logged,draw=1 E4 apart how-night what-hope go-along which-friend what-need from-the-van a-cake
met=harmed,ending=E6,call=beside,draw=1 E4 beside-untold sit-first left-where what-hope what-worth look-at-buses math friday-first
met=trusted,ending=E1,call=beside,draw=1 E4 bea sit-first you-first nothing-much what-else look-at-buses love-her first-thing one-night friday-first
met=harmed,ending=E6,call=bea,draw=1 E3 left did-right nothing-much what-else which-friend not-allowed what-he-wants
met=trusted,ending=E1,call=beside,draw=0 E3 left what-i-did you-nod eleven two-ways read-that math where-will-you
met=neutral,ending=E2,call=beside,draw=0 E3 left what-i-did you-needed heard-it two-ways read-that math start-on-phone`);

describeStory(told, paths);

/** All that is said on a path: `known` as in a path above. */
function walked(known: string, moves: string): Walk {
  const [path] = pathsOf(`${known} - - ${moves}`);
  if (path === undefined) throw new Error('no path');
  return walkPath(told, path);
}

const linesOf = (known: string, moves: string): readonly string[] =>
  walked(known, moves).lines.map(({ text }) => text);

const BEST = 'what-i-did eleven two-ways read-that math who-brings';

describe('each state of the first contact', () => {
  const STATES = {
    trusted: 'met=trusted,ending=E1,call=beside,draw=1',
    neutral: 'met=neutral,ending=E2,call=beside,draw=1',
    harmed: 'met=harmed,ending=E4,call=left,draw=1',
    none: 'met=none,draw=1',
  };

  /** What stands before the first decision, each line with who says it. */
  const opening = (known: string): readonly string[] =>
    (walked(known, BEST).beats[0]?.lines ?? []).map(({ who, text }) => `${who ?? '—'}: ${text}`);

  test('opens in its own way: who is there, who speaks first, what lies on the table', () => {
    expect(opening(STATES.trusted)).toMatchInlineSnapshot(`
      [
        "—: The board over platform four says 9:40 PM. The van stands at the glass doors.",
        "—: Eli is there before you. Half a granola bar lies on the bench, at your end, on its wrapper.",
        "eli: I owed you half.",
        "eli: You look like somebody who got a phone call.",
      ]
    `);
    expect(opening(STATES.neutral)).toMatchInlineSnapshot(`
      [
        "—: The board over platform four says 9:40 PM. The van stands at the glass doors.",
        "—: You have had the bench to yourself for ten minutes. Two granola bars lie on it, still wrapped.",
        "—: Then he stands there, and does not sit down.",
        "eli: I was going by.",
        "eli: You look like somebody who got a phone call.",
      ]
    `);
    expect(opening(STATES.harmed)).toMatchInlineSnapshot(`
      [
        "—: The board over platform four says 9:40 PM. The van stands at the glass doors.",
        "—: He is across the hall, behind you, with two cups on the seat beside him: his and Bea’s.",
        "—: Bea walks over alone.",
        "bea: He asked for me. He says you can listen.",
        "—: You take the last seat of his row. Bea sits down again beside him.",
        "eli: So talk. Or I’m talking to Bea.",
      ]
    `);
    expect(opening(STATES.none)).toMatchInlineSnapshot(`
      [
        "—: The board over platform four says 9:40 PM. The van stands at the glass doors.",
        "—: Bea sits in its open side, her sheet beside her on the step.",
        "bea: Sixteen. Eli. I called it in last night, so don’t start with that. He likes trains, and he won’t eat in front of you.",
        "—: The boy on the bench has heard her, a sandwich beside him.",
        "eli: It’s bikes.",
        "eli: So what else does it say about me?",
      ]
    `);
  });

  test.each(Object.entries(STATES))(
    '%s has lines that no other hears, early and late',
    (name, known) => {
      const others = Object.entries(STATES).filter(([other]) => other !== name);
      const elsewhere = new Set(others.flatMap(([, one]) => linesOf(one, BEST)));
      const { beats, ending } = walked(known, BEST);
      const own = (texts: readonly { readonly text: string }[]): number =>
        texts.filter(({ text }) => !elsewhere.has(text)).length;
      expect(own(beats[0]?.lines ?? [])).toBeGreaterThanOrEqual(2);
      expect(own(ending.lines)).toBeGreaterThanOrEqual(1);
    },
  );

  test.each(Object.entries(STATES))(
    '%s can come to the bell, best line by best line',
    (_, known) => {
      expect(walked(known, BEST).ending.title).toBe('Two cups and a spring');
    },
  );
});

describe('what the first contact handed on is heard twice or more', () => {
  const KNOWN = 'met=neutral,draw=1';
  const usual = new Set(linesOf(`${KNOWN},ending=E2,call=beside`, BEST));

  test.each([
    ['the number', 'own_number=true,ending=E2,call=beside', ['I called you.', 'taken your number']],
    [
      'the knife that was written down',
      'knife=logged,ending=E2,call=beside',
      ['“Carries a knife.”', 'For spokes.'],
    ],
    ['the knife in the box', 'knife=locked,ending=E2,call=beside', ['His knife is in the box']],
    [
      'the call behind his back',
      'call=apart,ending=E2',
      ['off the phone', 'Nobody says that part.'],
    ],
    ['the promise', 'ending=E6,call=beside', ['There wasn’t going to be a call.']],
  ])('%s', (_, facts, words) => {
    const said = linesOf(`${KNOWN},${facts}`, BEST).filter((line) => !usual.has(line));
    for (const word of words) expect(said.join(' ')).toContain(word);
  });

  test.each([
    ['E2', 'Indoors.'],
    ['E3', 'The coach made him take his shoes off.'],
    ['E4', 'Around.'],
  ])('after %s he says where he slept: %s', (ending, words) => {
    const moves = 'how-night eleven two-ways read-that math who-brings';
    expect(linesOf(`${KNOWN},ending=${ending},call=beside`, moves).join(' ')).toContain(words);
  });

  test.each([
    ['beside', 'I’ll say it twice.'],
    ['left', 'Nobody asked me.'],
    ['apart', 'Nobody asked me.'],
  ])('told of the house after a call that was %s, he says “%s”', (call, words) => {
    const moves = 'what-i-did heard-it two-ways read-that math who-brings';
    expect(linesOf(`${KNOWN},ending=E2,call=${call}`, moves).join(' ')).toContain(words);
  });
});

test.each([
  ['ten_minutes', 'draw=1', 'He wouldn’t have seen the van.'],
  ['beside', 'draw=2', 'I’d have said Saturday.'],
])('of the call that was %s he says that the other way was better', (call, drawn, words) => {
  const known = `met=neutral,ending=E2,call=${call},${drawn}`;
  expect(linesOf(known, BEST.replace('eleven', 'who-paid eleven')).join(' ')).toContain(words);
});

test('without a first contact nothing refers to one', () => {
  const talk = /\b(?:last night I|you called|I told you|Cal|twice last|night phone)\b/;
  for (const { draw, moves } of paths) {
    if (draw.carried?.met !== 'none') continue;
    const { lines, beats } = walkPath(told, { draw, moves, ending: '', telling: '' });
    const offered = beats.flatMap(({ options }) => options.map(({ text }) => text));
    const said = [...lines.map(({ text }) => text), ...offered];
    expect(said.filter((text) => talk.test(text))).toEqual([]);
  }
});

describe('what was done this evening comes back', () => {
  const KNOWN = 'met=trusted,ending=E1,call=beside,draw=1';
  test.each([
    ['did-right eleven two-ways read-that math who-brings', 'Is it before Saturday?'],
    ['what-i-did nothing-much two-ways read-that math who-brings', 'Is this a meeting, too?'],
    ['what-i-did heard-it two-ways read-that math who-brings', 'And next week I’m in that house'],
    ['what-i-did eleven go-along read-that math who-brings', 'No, you wouldn’t.'],
    ['what-i-did eleven what-worth read-that math who-brings', 'The chair you asked for'],
    [BEST, 'Two cups and a spring. I said.'],
  ])('%s: %s', (moves, words) => {
    expect(linesOf(KNOWN, moves).join(' ')).toContain(words);
  });
});

test('one night in four he walks, after the best lines too, and hears first whom you will call', () => {
  const known = 'met=trusted,ending=E1,call=beside,draw=0';
  const moves = 'what-i-did you-nod eleven two-ways read-that math where-will-you';
  expect(walked(known, moves).ending.title).toBe('Not tonight');
});

test('a message about her school is reported in every ending, whatever was said', () => {
  for (const path of paths) {
    const said = walkPath(told, path)
      .lines.map(({ text }) => text)
      .join(' ');
    expect(said).toMatch(/10:04|10:08|10:10/);
  }
});
