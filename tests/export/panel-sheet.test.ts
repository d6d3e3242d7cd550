import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlindTurn } from '../../src/core/agreement/sample.ts';
import { LEVELS } from '../../src/core/rubric/level.ts';
import { makeCsv, parseCsv } from '../../src/export/csv.ts';
import { panelSheet, readPanelSheet } from '../../src/export/panel-sheet.ts';

const TURN: BlindTurn = {
  session: '12e7',
  beat: 'owe',
  lines: [{ text: 'He looks at the bus.' }, { who: 'eli', text: 'I owe him.' }],
  names: { eli: 'Eli' },
  said: '=1+1? What do you owe?',
  typed: false,
  rates: ['OPEN', 'NONJUDGE'],
};

const HEAD = ['session', 'beat', 'technique', 'rater', 'level', 'note'];
const sheet = (...rows: string[][]): string => makeCsv({ columns: HEAD, rows });

test('a sheet has a row for each technique of a response, what was said, and no level', () => {
  const [head = [], ...rows] = parseCsv(panelSheet([TURN]));
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
  expect(rows.map((row) => cell(row, 'technique'))).toEqual(['OPEN', 'NONJUDGE']);
  const [first = []] = rows;
  expect(cell(first, 'before')).toBe('He looks at the bus.\nEli: I owe him.');
  expect(cell(first, 'response')).toBe('=1+1? What do you owe?');
  expect(cell(first, 'level')).toBe('');
  expect(cell(first, 'session')).toBe('s-12e7'); // no spreadsheet takes it for a number
});

test('a filled-in sheet comes back as ratings; what nobody rated is passed over', () => {
  const [head = [], first = [], second = []] = parseCsv(panelSheet([TURN]));
  const filled = first.map((cell, at) => {
    if (head[at] === 'rater') return 'Ash';
    if (head[at] === 'level') return '2';
    return head[at] === 'note' ? 'Two questions in one.' : cell;
  });
  const read = readPanelSheet(makeCsv({ columns: head, rows: [filled, second] }));
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
});

test.each([
  ['a technique that is none', ['s-a', 'owe', 'KIND', 'Ash', '2', ''], 'no-technique'],
  ['a level above the top', ['s-a', 'owe', 'OPEN', 'Ash', '4', ''], 'no-level'],
  ['a level that is no whole number', ['s-a', 'owe', 'OPEN', 'Ash', '2.5', ''], 'no-level'],
  ['a level in words', ['s-a', 'owe', 'OPEN', 'Ash', 'good', ''], 'no-level'],
  ['no rater', ['s-a', 'owe', 'OPEN', ' ', '2', ''], 'no-rater'],
])('a row with %s is left out, with its place', (_what, row, code) => {
  const read = readPanelSheet(sheet(['s-a', 'owe', 'OPEN', 'Ash', '1', ''], row));
  expect(read).toMatchObject({ ok: true, value: { left: [{ row: 3, problem: { code } }] } });
  expect(read.ok && read.value.ratings).toHaveLength(1);
});

test('a file with other columns is refused, and says which are missing', () => {
  const read = readPanelSheet(makeCsv({ columns: ['session', 'beat', 'level'], rows: [] }));
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
      const read = readPanelSheet(sheet(['s-a', 'owe', 'OPEN', rater, String(level), note]));
      expect(read.ok && read.value.ratings[0]?.judged).toMatchObject({ rater, note, level });
    }),
  );
});
