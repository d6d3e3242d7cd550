import { describe, expect, test } from 'vitest';
import { decodeScenario } from '../../../src/core/scenario/scenario-decode.ts';
import { changed } from '../records.ts';

const NOTE = { text: 'States she is tired.', levels: { DOCS: 3 }, why: 'A quote.', slides: [24] };

const SCENARIO = {
  card: {
    id: 's0',
    title: 'A bench',
    pathway: 'PW4',
    role: 'Outreach worker',
    setting: 'A station, late',
    minutes: 10,
    trains: 'Open questions',
    notice: 'A young person on their own.',
    summary: ['They talk.'],
  },
  beats: 6,
  person: 'eli',
  place: 'station',
  caption: 'A bench under a lamp.',
  guessAt: 'B3',
  items: [
    {
      id: 'coat',
      seen: 'A thin coat.',
      flag: 'RF13',
      slowDown: 'It is cold.',
      readings: ['Likes it.'],
      places: ['ordinary', 'unknown'],
    },
    {
      id: 'debt',
      seen: 'Speaks of a debt.',
      slowDown: 'A debt can hold.',
      readings: ['A loan.'],
      places: ['means'],
    },
  ],
  noteRates: ['DOCS'],
  tellings: {
    plain: [
      { id: 'quoted', ...NOTE },
      { id: 'thin', ...NOTE },
    ],
  },
  debrief: { wanted: 'Quiet.', truth: 'Nothing.', points: [{ text: 'Ask.', slides: [26] }] },
};
const CAST = [
  { id: 'eli', name: 'Eli' },
  { id: 'guard', name: 'Mo' },
];

const wrong = (path: string, value?: unknown) => {
  const read = decodeScenario(changed(SCENARIO, path, value), CAST);
  return read.ok ? undefined : read.error.path;
};

test('a scenario is its file with its cast', () => {
  expect(decodeScenario(SCENARIO, CAST)).toEqual({ ok: true, value: { ...SCENARIO, cast: CAST } });
});

test('the truth may be missing, where a case never resolves', () => {
  const read = decodeScenario(changed(SCENARIO, 'debrief.truth'), CAST);
  expect(read.ok && 'truth' in read.value.debrief).toBe(false);
  expect(read.ok).toBe(true);
});

test('there may be no note, where a beat holds it, with a board or without one', () => {
  const silent = { ...SCENARIO, noteRates: [], tellings: {} };
  expect(decodeScenario(silent, CAST).ok).toBe(true);
  expect(decodeScenario({ ...silent, board: false }, CAST).ok).toBe(true);
  expect(decodeScenario({ ...SCENARIO, board: false }, CAST)).toMatchObject({
    error: { path: 'board' },
  });
});

describe('a scenario is refused, with the path', () => {
  const [coat] = SCENARIO.items;
  const [quoted] = SCENARIO.tellings.plain;
  test.each<[string, string, unknown, string?]>([
    ['a field missing', 'caption', undefined],
    ['a stray field', 'score', 10],
    ['a pathway the deck does not have', 'card.pathway', 'PW9'],
    ['no minutes', 'card.minutes', 0],
    ['no summary for those who skip', 'card.summary', []],
    ['no beats', 'beats', 0],
    ['somebody who is not in the cast', 'person', 'renee'],
    ['nothing to notice', 'items', []],
    ['one item twice', 'items', [coat, coat]],
    ['a flag that is never shown (RF14)', 'items[0].flag', 'RF14'],
    ['a flag without its prefix', 'items[0].flag', '13'],
    ['RF0', 'items[0].flag', 'RF0'],
    ['an item without an innocent reading', 'items[0].readings', []],
    ['an item with no defensible place', 'items[0].places', []],
    ['a place that is not on the board', 'items[0].places[0]', 'guilt'],
    ['a record line that rates nothing', 'noteRates', []],
    ['a record line without notes', 'tellings', {}],
    ['an unknown dimension', 'noteRates[0]', 'CHARM'],
    ['a single note to choose', 'tellings.plain', [quoted]],
    ['one note twice', 'tellings.plain', [quoted, quoted]],
    ['a note without a level', 'tellings.plain[1].levels', {}],
    ['a level too many', 'tellings.plain[1].levels', { DOCS: 1, OPEN: 1 }],
    ['a level on nothing', 'tellings.plain[1].levels', { DOCS: 1, CHARM: 1 }, '.CHARM'],
    ['a level of 4', 'tellings.plain[1].levels.DOCS', 4],
    ['slide 31', 'tellings.plain[0].slides[0]', 31],
    ['a debrief that teaches nothing', 'debrief.points', []],
  ])('%s: %s', (_, path, value, deeper = '') => {
    expect(wrong(path, value)).toBe(path + deeper);
  });

  test('a level under __proto__', () => {
    const levels: unknown = JSON.parse('{"DOCS":1,"__proto__":3}');
    expect(wrong('tellings.plain[0].levels', levels)).toBe('tellings.plain[0].levels.__proto__');
  });

  test.each([[null], [[]], ['text']])('%j in place of a scenario', (value) => {
    expect(decodeScenario(value, CAST)).toMatchObject({ ok: false, error: { path: '' } });
  });
});

describe('a cast is refused, with the path', () => {
  test.each<[string, unknown, string]>([
    ['nobody', [], 'cast'],
    ['no list', {}, 'cast'],
    ['one person twice', [CAST[0], CAST[0]], 'cast'],
    ['a person without a name', [{ id: 'eli' }], 'cast[0].name'],
    ['a stray field', [{ id: 'eli', name: 'Eli', guilty: true }], 'cast[0].guilty'],
  ])('%s', (_, cast, path) => {
    expect(decodeScenario(SCENARIO, cast)).toMatchObject({ ok: false, error: { path } });
  });
});

test.each([
  ['no short name', { id: '', name: 'Eli' }, 'cast[2].id'],
  ['a short name with spaces', { id: 'x y Z!', name: 'Eli' }, 'cast[2].id'],
  ['no name', { id: 'mo', name: '' }, 'cast[2].name'],
  ['a name of signs only', { id: 'mo', name: ' … ' }, 'cast[2].name'],
])('a person with %s is refused', (_, person, path) => {
  expect(decodeScenario(SCENARIO, [...CAST, person])).toMatchObject({ ok: false, error: { path } });
});
