import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlindTurn } from '../../src/core/agreement/sample.ts';
import { LEVELS } from '../../src/core/rubric/level.ts';
import { ruleOf } from '../../src/core/rubric/rubric.ts';
import { makeCsv, parseCsv } from '../../src/export/csv.ts';
import {
  panelSheet,
  type RatedPlace,
  readPanelSheet,
  rowCode,
} from '../../src/export/panel-sheet.ts';
import { platformFour } from '../content.ts';

const TURN: BlindTurn = {
  session: '12e7',
  beat: 'owe',
  language: 'en',
  lines: [{ text: 'He looks at the bus.' }, { who: 'eli', text: 'I owe him.' }],
  names: { eli: 'Eli' },
  said: '=1+1? What do you owe?',
  typed: false,
  rates: ['OPEN', 'NONJUDGE'],
};

const HEAD = ['session', 'beat', 'technique', 'rater', 'level', 'note'];
const sheet = (...rows: string[][]): string => makeCsv({ columns: HEAD, rows });

const rubric = platformFour().rubric;
const places: readonly RatedPlace[] = (['OPEN', 'NONJUDGE'] as const).map((dimension) => ({
  session: '12e7',
  beat: 'owe',
  dimension,
}));
const find = (code: string) => places.find((place) => rowCode(place) === code);
const none = () => undefined;

test('a sheet shows each technique of a response with its anchors, and no level and no run', () => {
  const text = panelSheet([TURN], rubric);
  const [head = [], ...rows] = parseCsv(text);
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
  expect(rows.map((row) => cell(row, 'row'))).toEqual(places.map(rowCode));
  const [first = []] = rows;
  expect(cell(first, 'technique')).toBe(ruleOf(rubric, 'OPEN').name);
  expect(cell(first, '3 Strong')).toBe(ruleOf(rubric, 'OPEN').anchors[3]);
  expect(cell(first, 'before')).toBe('He looks at the bus.\nEli: I owe him.');
  expect(cell(first, 'response')).toBe('=1+1? What do you owe?');
  expect(cell(first, 'level')).toBe('');
  expect(text).not.toContain('12e7');
});

test.each(['2', 'Sound', 'sound', '2 Sound'])(
  'a filled-in sheet comes back as ratings: “%s”',
  (said) => {
    const [head = [], first = [], second = []] = parseCsv(panelSheet([TURN], rubric));
    const filled = first.map((cell, at) => {
      if (head[at] === 'rater') return 'Ash';
      if (head[at] === 'level') return said;
      return head[at] === 'note' ? 'Two questions in one.' : cell;
    });
    const read = readPanelSheet(makeCsv({ columns: head, rows: [filled, second] }), find);
    expect(read).toEqual({
      ok: true,
      value: {
        ratings: [
          {
            row: 2,
            session: '12e7',
            judged: {
              type: 'judged',
              as: 'rating',
              rater: 'Ash',
              beat: 'owe',
              dimension: 'OPEN',
              level: 2,
              note: 'Two questions in one.',
            },
          },
        ],
        left: [],
      },
    });
  },
);

test('a row of no record here is left out', () => {
  const columns = ['row', 'technique', 'rater', 'level'];
  const text = makeCsv({ columns, rows: [['r-0-1', 'Open questions', 'Ash', '2']] });
  expect(readPanelSheet(text, find)).toMatchObject({
    ok: true,
    value: { ratings: [], left: [{ row: 2, problem: { code: 'no-row' } }] },
  });
});

test.each([
  ['a technique that is none', ['s-a', 'owe', 'KIND', 'Ash', '2', ''], 'no-technique'],
  ['a level above the top', ['s-a', 'owe', 'OPEN', 'Ash', '4', ''], 'no-level'],
  ['a level that is no whole number', ['s-a', 'owe', 'OPEN', 'Ash', '2.5', ''], 'no-level'],
  ['a level in words', ['s-a', 'owe', 'OPEN', 'Ash', 'good', ''], 'no-level'],
  ['no rater', ['s-a', 'owe', 'OPEN', ' ', '2', ''], 'no-rater'],
])('a row with %s is left out, with its place', (_what, row, code) => {
  const read = readPanelSheet(sheet(['s-a', 'owe', 'OPEN', 'Ash', '1', ''], row), none);
  expect(read).toMatchObject({ ok: true, value: { left: [{ row: 3, problem: { code } }] } });
  expect(read.ok && read.value.ratings).toHaveLength(1);
});

test('a file with other columns is refused, and says which are missing', () => {
  const read = readPanelSheet(makeCsv({ columns: ['session', 'beat', 'level'], rows: [] }), none);
  expect(read).toEqual({
    ok: false,
    error: { code: 'no-columns', columns: ['technique', 'rater'] },
  });
});

test('whatever a colleague is called or writes comes back to the letter', () => {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text.trim() === text && text !== '');
  fc.assert(
    fc.property(word, word, fc.constantFrom(...LEVELS), (rater, note, level) => {
      const read = readPanelSheet(sheet(['s-a', 'owe', 'OPEN', rater, String(level), note]), none);
      expect(read.ok && read.value.ratings[0]?.judged).toMatchObject({ rater, note, level });
    }),
  );
});
