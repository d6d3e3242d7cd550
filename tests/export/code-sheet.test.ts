import { expect, test } from 'vitest';
import { readCodeSheet } from '../../src/export/code-sheet.ts';
import { PLAN } from '../core/cohort/study/known-study.ts';

const HEAD = 'code,arm,site,session';
const read = (...lines: readonly string[]) => readCodeSheet(lines.join('\r\n'), PLAN);

test('a sheet of codes is read, with a byte-order mark, columns in any order and empty lines', () => {
  const made = read('\uFEFFSession,Code,arm,site,note', 'Tuesday, A1 ,scenes,north,x', '', ',,,,');
  expect(made).toEqual({
    ok: true,
    value: [{ code: 'A1', arm: 'scenes', site: 'north', session: 'Tuesday' }],
  });
});

test('a sheet may say which version of the consent each person agreed to', () => {
  const made = read(`${HEAD},agreed`, 'a,scenes,north,s,1', 'b,scenes,north,s,');
  expect(made.ok && made.value.map(({ agreed }) => agreed)).toEqual(['1', '']);
});

test.each<[string, readonly string[], readonly object[]]>([
  ['a code twice', [HEAD, 'a,scenes,north,s', '', 'a,scenes,north,s'], [{ row: 4, code: 'twice' }]],
  [
    'a code in two arms',
    [HEAD, 'a,scenes,north,s', 'a,slides,north,s'],
    [{ row: 3, code: 'two-arms', cell: 'a' }],
  ],
  [
    'an arm of another study',
    [HEAD, 'a,films,north,s'],
    [{ row: 2, code: 'unknown-arm', cell: 'films' }],
  ],
  [
    'a site of another study',
    [HEAD, 'a,scenes,east,s'],
    [{ row: 2, code: 'unknown-site', cell: 'east' }],
  ],
  [
    'no code and no session',
    [HEAD, ',scenes,north,s', 'b,scenes,north,'],
    [
      { row: 2, code: 'no-code' },
      { row: 3, code: 'no-session' },
    ],
  ],
  [
    'formulas',
    [HEAD, '=A1,scenes,north,s', 'b,scenes,north,+1', 'c,scenes,north,-x', '@d,scenes,north,s'],
    [2, 3, 4, 5].map((row) => ({ row, code: 'formula' })),
  ],
  [
    'a consent of another version',
    [`${HEAD},agreed`, 'a,scenes,north,s,1', 'b,scenes,north,s,yes'],
    [{ row: 3, code: 'other-consent', cell: 'yes' }],
  ],
  ['semicolons', ['code;arm;site;session', 'a;scenes;north;s'], [{ row: 1, code: 'semicolons' }]],
  [
    'letters of another encoding',
    [`${HEAD}`, 'a,scenes,north,s\uFFFD'],
    [{ row: 1, code: 'not-utf8' }],
  ],
  [
    'a column missing',
    ['code,arm,site', 'a,scenes,north'],
    [{ row: 1, code: 'no-column', cell: 'session' }],
  ],
  ['only a head', [HEAD], [{ row: 1, code: 'empty' }]],
])('a sheet with %s is refused by row and cause', (_what, lines, faults) => {
  const made = read(...lines);
  expect(made.ok ? [] : made.error).toMatchObject(faults);
});
