import { expect, test } from 'vitest';
import { studyFilms } from '../../src/core/cohort/study/outside-paper.ts';
import { parseCsv } from '../../src/export/csv.ts';
import { outsideSheets, paperKindOf, readOutsideSheet } from '../../src/export/outside-sheet.ts';
import { platformFour } from '../content.ts';
import { PLAN } from '../core/cohort/study/known-study.ts';

const codes = Array.from({ length: 8 }, (_, at) => ({
  ...{ code: `person-${at}`, arm: PLAN.arms[at % 2] ?? '', site: 'north', session: `s${at}` },
}));
const plan = { ...PLAN, codes };
const { rubric } = platformFour();
const turn = (session: string, said: string, typed: boolean) => ({
  ...{ session, beat: 'b1', language: 'en', lines: [], names: {}, said, typed },
  rates: ['OPEN'] as const,
});
const TURNS = [
  turn('s-scenes-before', 'How was it?', true),
  turn('s2', 'A line of the story.', false),
];
const sheets = new Map(outsideSheets(plan, TURNS, rubric).map(({ name, text }) => [name, text]));
const sheet = (name: string) => sheets.get(name) ?? '';

test('what raters get names no code, arm or wave, and has own words alone', () => {
  const films = sheet('films-for-raters.csv');
  for (const told of ['person-', 'scenes', 'slides', 'before', 'after'])
    expect(films).not.toContain(told);
  expect(films).toContain('level 6: Ask open-ended questions');
  const words = sheet('own-words-for-raters.csv');
  expect(words).toContain('How was it?');
  expect(words).not.toContain('A line of the story.');
  expect(words).not.toContain('s-scenes-before');
  expect(words).toContain(rubric.dimensions.find(({ id }) => id === 'OPEN')?.anchors[3] ?? '?');
});

test('films are numbered in another order than codes and waves, and the key says whose they are', () => {
  const [, ...rows] = parseCsv(sheet('key-to-films.csv'));
  expect(rows.map(([film]) => film)).toEqual(rows.map((_, at) => String(at + 1)));
  expect(rows.length).toBe(codes.length * PLAN.waves.length);
  const inOrder = codes.flatMap(({ code }) => PLAN.waves.map(({ name }) => `${code} ${name}`));
  const found = rows.map(([, code, wave]) => `${code} ${wave}`);
  expect(found).not.toEqual(inOrder);
  expect(found.toSorted()).toEqual(inOrder.toSorted());
});

/** Fills the row that begins with `first`, from its next cells on. */
const filled = (name: string, first: readonly string[], ...cells: readonly string[]): string =>
  parseCsv(sheet(name))
    .map((row) => (first.every((one, at) => row[at] === one) ? [...first, ...cells] : row).join())
    .join('\r\n');

test('a filled sheet of each kind is read back; rows without a figure are left out', () => {
  const film = studyFilms(plan)[4];
  const films = filled('films-for-raters.csv', ['5'], 'Ana', '3', '', '0');
  expect(paperKindOf(films)).toBe('films');
  expect(readOutsideSheet(films, 'films', plan)).toEqual({
    ok: true,
    value: [
      {
        ...{ kind: 'films', code: film?.code, wave: film?.wave, rater: 'Ana' },
        marks: { 'level 1': 3, 'level 3': 0 },
      },
    ],
  });
  const forms = filled('questionnaires.csv', ['person-1', 'after'], '5', '1');
  expect(paperKindOf(forms)).toBe('questionnaires');
  expect(readOutsideSheet(forms, 'questionnaires', plan)).toMatchObject({
    value: [{ code: 'person-1', wave: 'after', rater: '', marks: { 'sure 1': 5, 'sure 2': 1 } }],
  });
  const lists = filled('checklists.csv', ['person-2'], 'Cy', '1', '3');
  expect(paperKindOf(lists)).toBe('checklists');
  expect(readOutsideSheet(lists, 'checklists', plan)).toMatchObject({
    value: [{ code: 'person-2', wave: 'after', rater: 'Cy', marks: { 'seen 1': 1, 'seen 2': 3 } }],
  });
  expect(paperKindOf('code,arm,site,session')).toBeUndefined();
});

const HEAD = `film,rater,${Array.from({ length: 15 }, (_, at) => `level ${at + 1}`).join()}`;

test.each<[string, string, object]>([
  ['a film that the study has not', '99,Ana,1', { row: 2, code: 'no-film', cell: '99' }],
  ['a level off the scale', '1,Ana,4', { row: 2, code: 'off-scale', cell: 'level 1: 4' }],
  ['a level that is no figure', '1,Ana,=1', { row: 2, code: 'off-scale', cell: 'level 1: =1' }],
  ['no rater', '1,,1', { row: 2, code: 'no-rater', cell: '' }],
  ['a film twice by one rater', '1,Ana,1\r\n1,Ana,2', { row: 3, code: 'twice', cell: '1, Ana' }],
])('a sheet with %s is refused by row and cause', (_, rows, problem) => {
  const read = readOutsideSheet(`${HEAD}\r\n${rows}`, 'films', plan);
  expect(read).toEqual({ ok: false, error: [problem] });
});

test('a code or a wave of another study is refused, and a column that is missing', () => {
  const head = parseCsv(sheet('questionnaires.csv'))[0]?.join() ?? '';
  const read = (rows: string) => readOutsideSheet(`${head}\r\n${rows}`, 'questionnaires', plan);
  expect(read('x,before,1\r\nperson-1,never,1')).toEqual({
    ok: false,
    error: [
      { row: 2, code: 'no-such-code', cell: 'x' },
      { row: 3, code: 'no-such-wave', cell: 'never' },
    ],
  });
  expect(readOutsideSheet('film,level 1\r\n1,2', 'films', plan)).toMatchObject({
    error: [
      { row: 1, code: 'no-column', cell: 'rater' },
      ...Array.from({ length: 14 }, (_, at) => ({ cell: `level ${at + 2}` })),
    ],
  });
});
