import { afterEach, expect, test, vi } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { exportAs } from '../../../../src/app/reports/worker/export-runs.ts';
import { chainFor, encodeRecord } from '../../../../src/core/record/record.ts';
import { sessionCode } from '../../../../src/export/code.ts';
import { parseCsv } from '../../../../src/export/csv.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { platformFour } from '../../../content.ts';

const content = platformFour();
const COHORT = '=Año «3», de noche\r\nsegunda línea'; // a formula, letters beyond ASCII, a comma and a line break

afterEach(() => vi.unstubAllGlobals());

test('the page’s table of ratings holds what raters agreed on, and every text as it is', async () => {
  vi.stubGlobal('location', { protocol: 'file:' });
  const shelf = createShelf(async () => content, content.rubric);
  const records = Array.from({ length: 6 }, (_, at) => {
    const [first] = traineeOf(at, 1, [content], String).records;
    if (first === undefined) throw new Error('no record');
    const made = { ...first, cohort: COHORT };
    return { ...made, chain: chainFor(made) };
  });
  for (const record of records) {
    const text = encodeRecord(record);
    expect(await shelf.add(record.session, text, async () => text)).toBeUndefined();
  }
  const [rated] = records;
  const faced = rated?.facts.find((fact) => fact.type === 'faced');
  const [dimension] = faced?.beat.rates ?? [];
  if (rated === undefined || faced === undefined || dimension === undefined) {
    throw new Error('there is nothing to rate');
  }
  const { session } = rated;
  const agreed = { type: 'judged', as: 'correction', rater: 'Ash', level: 2 } as const;
  await shelf.rate(session, [{ ...agreed, beat: faced.beat.id, dimension }], Date.UTC(2030, 0));

  const files = await exportAs('csv', shelf, {});
  const text = files.find(({ name }) => name === 'ratings.csv')?.text ?? '';
  expect(text.startsWith('\uFEFF')).toBe(true); // else a spreadsheet reads the letters as others
  expect(text).not.toMatch(/(?:^|,)"=/m); // a spreadsheet would run it
  const [columns = [], ...rows] = parseCsv(text);
  const table = rows.map((row) => Object.fromEntries(columns.map((one, at) => [one, row[at]])));
  expect(new Set(table.map(({ cohort }) => cohort))).toEqual(new Set([COHORT]));
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const raters = files.find(({ name }) => name === 'raters.csv')?.text ?? '';
  const [head = [], ...given] = parseCsv(raters);
  const own = given.filter((row) => row[head.indexOf('judged_as')] === 'correction');
  expect(own.map((row) => [row[head.indexOf('rater')], row[head.indexOf('level')]])).toEqual([
    [expect.stringMatching(/^r-\d+$/), '2'],
  ]);
  expect(raters).not.toContain('Ash'); // raters are numbered, not named
  expect(table.filter(({ level_corrected }) => level_corrected !== '97')).toMatchObject([
    {
      session: sessionCode(session),
      beat: faced.beat.id,
      technique: dimension,
      level_corrected: '2',
    },
  ]);
});
