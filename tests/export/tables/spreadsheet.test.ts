import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeRecord } from '../../../src/core/record/record.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { makeCsv, parseCsv } from '../../../src/export/csv.ts';
import { codedRecords } from '../../../src/export/person-codes.ts';
import { csvFiles } from '../../../src/export/tables/tables.ts';
import { checkedRecord } from '../../../src/session/audit/checked.ts';
import { playThrough } from '../../../src/session/play/play-through.ts';
import { seededChance } from '../../../src/simulate/chance.ts';
import { skilledPlayer } from '../../../src/simulate/policy.ts';
import { opensTables } from '../../../tools/machine/spreadsheet.mjs';
import { platformFour } from '../../content.ts';
import { recordOf } from '../../core/records.ts';
import { ticking } from '../../session/drive.ts';

// The tables in a real spreadsheet. It runs where LibreOffice Calc is installed.
const SPREADSHEET = 'soffice';
const missing = !opensTables();

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = platformFour();
const records = Array.from({ length: 12 }, (_, seed) => {
  const player = skilledPlayer(0, 0, seededChance(seed));
  const facts = playThrough(content, { seed, mode: 'assessment' }, player, ticking());
  const session = ['12e7', '0012', '1-2', '=1+1', 'TRUE', '3/4'][seed] ?? `run-${seed}`;
  const person = { id: `${seed}e${seed}`, pseudonym: '=Wren "the, first"\nof us' };
  const opened = decodeRecord(
    encodeRecord({ ...recordOf(facts), session, person, cohort: '+spring' }),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  return checkedRecord(opened.value, content, content.rubric, 'none');
});
const coded = codedRecords(records, '');
const tables = csvFiles(coded, content.rubric, true).filter(({ name }) => name.endsWith('.csv'));

/** Opens a table in the spreadsheet, columns as given (2 is text, 1 is “find out”), and saves it again. */
function throughSpreadsheet(name: string, text: string, column: 1 | 2): readonly string[][] {
  writeFileSync(join(folder, name), text);
  const columns = parseCsv(text)[0]?.length ?? 0;
  const kinds = Array.from({ length: columns }, (_, at) => `${at + 1}/${column}`).join('/');
  const out = join(folder, `${column}`);
  const made = spawnSync(
    SPREADSHEET,
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      `--infilter=CSV:44,34,76,1,${kinds}`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true',
      '--outdir',
      out,
      join(folder, name),
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  return parseCsv(readFileSync(join(out, name), 'utf8')) as readonly string[][];
}

/** What a person sees in a cell: the mark that keeps a text from being a formula belongs to the file. */
const cells = (text: string) => parseCsv(text).map((row) => [...row]);

describe.skipIf(missing)('LibreOffice', () => {
  test.each(tables)('keeps every cell of $name where all columns are text', ({ name, text }) => {
    expect(throughSpreadsheet(name, text, 2)).toEqual(cells(text));
  });

  test('takes no id, code, hash, version or name for a number, a date or a formula', () => {
    const runs = tables.find(({ name }) => name === 'runs.csv')?.text ?? '';
    const [head = [], ...rows] = cells(runs);
    const [, ...kept] = throughSpreadsheet('runs.csv', runs, 1);
    const columns = ['session', 'person', 'pseudonym', 'cohort', 'story_hash', 'rubric_version'];
    for (const column of columns) {
      const at = head.indexOf(column);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(kept.map((row) => row[at])).toEqual(rows.map((row) => row[at]));
    }
  });

  test('would take a bare code for a number, so that this can fail', () => {
    const bare = '\uFEFF"code"\r\n12e7\r\n';
    expect(throughSpreadsheet('bare.csv', bare, 1)[1]).not.toEqual(['12e7']);
    expect(makeCsv({ columns: ['code'], rows: [['=1+1']] })).not.toContain('"=1');
  });
});
