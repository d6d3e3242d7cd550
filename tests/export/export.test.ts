import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { statement as statementRule } from 'xapi-validation/dist/factory.js';
import { encodeRecord, MAX_RECORD_CHARS } from '../../src/core/record/record.ts';
import { decodeRecord } from '../../src/core/record/record-decode.ts';
import { makeCsv, parseCsv } from '../../src/export/csv.ts';
import { codedRecords } from '../../src/export/person-codes.ts';
import { recordTexts } from '../../src/export/record-files.ts';
import { csvFiles } from '../../src/export/tables/tables.ts';
import { statementsOf } from '../../src/export/xapi.ts';
import { checkedRecord } from '../../src/session/audit/checked.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import { seededChance } from '../../src/simulate/chance.ts';
import { policyPlayer } from '../../src/simulate/policy.ts';
import { platformFour } from '../content.ts';
import { recordOf } from '../core/records.ts';
import { ticking } from '../session/drive.ts';

const content = platformFour();

const KEY = 'of this test';

const checked = (seed: number, change: { cohort?: string } = {}) => {
  const player = policyPlayer('skilled', seededChance(seed));
  const facts = playThrough(content, { seed, mode: 'assessment' }, player, ticking());
  const record = { ...recordOf(facts), ...change, session: `run-${seed}` };
  const opened = decodeRecord(encodeRecord(record));
  if (!opened.ok) throw new Error(opened.error.code);
  const made = checkedRecord(opened.value, content, content.rubric, 'none');
  const [coded = { ...made, code: '' }] = codedRecords([made], KEY);
  return coded;
};

describe('CSV', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(...`=1+1|+1|-1|@x|\tx|a"b|a,b|a\nb|é||12e7|'=1|''-`.split('|')),
  );

  test('comes back without loss, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const text = makeCsv({ columns: ['one', 'two'], rows });
        expect(parseCsv(text).slice(1)).toEqual(rows);
      }),
    );
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1'])(
    'no cell can run as a formula: %j',
    (cell) => {
      const text = makeCsv({ columns: ['c'], rows: [[cell]] });
      expect(text).toContain(`"'`);
    },
  );

  test('begins with the mark of UTF-8 and ends its lines as the standard says', () => {
    const text = makeCsv({ columns: ['a', 'b'], rows: [[1, undefined]] });
    expect(text).toBe('\uFEFF"a","b"\r\n"1",""\r\n');
  });
});

describe('the tables of records', () => {
  const records = [checked(1, { cohort: '=cmd' }), checked(2)];
  const files = new Map(csvFiles(records, content.rubric).map(({ name, text }) => [name, text]));
  const table = (name: string) => {
    const [columns = [], ...rows] = parseCsv(files.get(name) ?? '');
    return rows.map((row) => Object.fromEntries(columns.map((c, at) => [c, row[at] ?? ''])));
  };

  test('one row a run, with its figures, versions and what checking it has shown', () => {
    const [first] = table('runs.csv');
    expect(table('runs.csv')).toHaveLength(2);
    expect(first).toMatchObject({
      session: 's-run-1',
      overall: '98',
      cohort: '=cmd',
      truth: 'trafficking',
      rubric_version: `v${content.rubric.version}`,
      story_hash: `sha256-${content.playable.hash}`,
    });
    expect(first?.started).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('one row a turn, with first and counting levels', () => {
    const turns = table('turns.csv');
    const moments = records.reduce((sum, { state }) => sum + state.turns.length, 0);
    expect(turns.filter(({ kind }) => kind === 'moment')).toHaveLength(moments);
    expect(turns.filter(({ kind }) => kind === 'board')).toHaveLength(records.length);
    expect(turns.filter(({ kind }) => kind === 'note')).toHaveLength(records.length);
    expect(turns[0]).toMatchObject({ session: 's-run-1', moment: '1', hinted: 'false' });
  });

  test('every table of records says in each row whether its person was invented', () => {
    const marked = records.map((one) => ({ ...one, run: { ...one.run, simulated: true } }));
    for (const name of ['runs', 'turns', 'ratings', 'raters', 'errors'].map((of) => `${of}.csv`)) {
      const made = csvFiles(marked, content.rubric).find((file) => file.name === name);
      const [columns = [], ...rows] = parseCsv(made?.text ?? '');
      expect(columns).toContain('simulated');
      expect(rows.map((row) => row[columns.indexOf('simulated')])).toEqual(rows.map(() => 'true'));
      expect(table(name).map(({ simulated }) => simulated)).not.toContain('true');
    }
  });

  test('every column of every table is in the codebook, once', () => {
    const said = table('codebook.csv').map(({ file, column }) => `${file} ${column}`);
    const tables = [...files.keys()].filter((name) => /^(?!codebook).*\.csv$/.test(name));
    const there = tables.flatMap((name) =>
      (parseCsv(files.get(name) ?? '')[0] ?? []).map((column) => `${name} ${column}`),
    );
    expect(said.toSorted()).toEqual(there.toSorted());
    expect(table('codebook.csv').every(({ meaning }) => (meaning?.length ?? 0) > 10)).toBe(true);
    const valuesOf = (name: string) =>
      table('codebook.csv').find(({ column }) => column === name)?.values;
    expect(['days_since_first', 'pauses', 'band'].map(valuesOf)).toEqual(['', '', '']);
    const level = table('codebook.csv').find(({ column }) => column === 'level_counts');
    expect(level?.values).toContain('3 = Strong; 97 = not rated; 98 = never reached');
  });

  test('the syntax for SPSS reads each column as what it holds, and labels codes only', () => {
    const syntax = files.get('scores.sps') ?? '';
    for (const column of ['pauses', 'days_since_first', 'words', 'OPEN_percent']) {
      expect(syntax).toContain(`    ${column} F8.2`);
    }
    expect(syntax).toContain('    band A100');
    const labels = syntax.slice(syntax.lastIndexOf('VALUE LABELS'));
    expect(labels).not.toContain('days_since_first');
    expect(syntax).toContain('  words 0 "chosen from the list"');
  });

  test('no name and no participant code is in them unless asked for', () => {
    const coded = records.map((one) => ({
      ...one,
      run: { ...one.run, participant: 'Dana-7', person: 'code-Dana-7' },
    }));
    const all = csvFiles(coded, content.rubric).map(({ text }) => text);
    expect(all.join('\n')).not.toMatch(/Dana|Heron 12/);
    const named = csvFiles(coded, content.rubric, true).map(({ text }) => text);
    expect(named.join('\n')).toMatch(/Dana-7/);
    expect(named.join('\n')).toMatch(/Heron 12/);
    expect(
      JSON.stringify(coded.flatMap((one) => statementsOf(one, 'https://x.example'))),
    ).not.toMatch(/Dana/);
  });

  test('no id, hash or version looks like a number or a date', () => {
    for (const row of [...table('runs.csv'), ...table('turns.csv')]) {
      for (const column of ['session', 'person', 'story_hash', 'rubric_version', 'analyser']) {
        expect(row[column] ?? 's-').toMatch(/^(s-|p-|sha256-|v)/);
      }
    }
  });
});

describe('xAPI statements', () => {
  const OURS = 'https://training.example.org';
  const statements = statementsOf(checked(3), OURS);

  test('obey the specification', () => {
    for (const statement of statements)
      expect(statementRule(JSON.parse(JSON.stringify(statement)), ['statement'])).toEqual([]);
  });

  test('say what was done, once each, in order', () => {
    const verbs = statements.map(({ verb }) => verb.id.split('/').at(-1));
    expect(verbs[0]).toBe('initialized');
    expect(verbs.at(-1)).toBe('completed');
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(statements.at(-1)?.result?.score).toEqual({ scaled: 0.98, raw: 98, min: 0, max: 100 });
    const times = statements.map(({ timestamp }) => timestamp);
    expect(times).toEqual(times.toSorted());
  });

  test('are the same whenever they are made', () => {
    expect(statementsOf(checked(3), OURS)).toEqual(statements);
  });

  test('name the adopter’s page as the home of every learner', () => {
    expect(new Set(statements.map(({ actor }) => actor.account.homePage))).toEqual(new Set([OURS]));
    expect(JSON.stringify(statements)).not.toContain('unscripted.example');
  });

  test('give times in hundredths of a second, which is what a store of statements keeps', () => {
    const start = checked(3);
    const [turn, ...rest] = start.state.turns;
    if (turn === undefined) throw new Error('no turn');
    const spans = [0, 4, 22_294, 22_296, 22_000, 22_500].map((span) => {
      const attempts = turn.attempts.map((one, at) =>
        at === 0 ? { ...one, at: turn.at + span } : one,
      );
      const state = { ...start.state, turns: [{ ...turn, attempts }, ...rest] };
      return statementsOf({ ...start, state }, OURS)[1]?.result?.duration;
    });
    expect(spans).toEqual(['PT0S', 'PT0S', 'PT22.29S', 'PT22.3S', 'PT22S', 'PT22.5S']);
  });
});

describe('files that are handed in', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const good = encodeRecord(checked(4).record);

  test('an archive gives the records inside and leaves the rest', () => {
    const archive = zipSync({
      'a/one.json': bytes(good),
      'notes.txt': bytes('hello'),
      '__MACOSX/._one.json': bytes('x'),
    });
    expect(recordTexts({ name: 'all.zip', bytes: archive })).toEqual([
      { name: 'all.zip: a/one.json', text: { ok: true, value: good } },
    ]);
  });

  test('a file inside that would unpack to more than any record is named, the rest is read', () => {
    const bomb = zipSync({
      'bomb.json': new Uint8Array(5 * MAX_RECORD_CHARS),
      'one.json': bytes(good),
    });
    expect(bomb.length).toBeLessThan(200_000);
    const read = recordTexts({ name: 'b.zip', bytes: bomb });
    expect(read.map(({ name, text }) => [name, text.ok ? 'read' : text.error.code])).toEqual([
      ['b.zip: one.json', 'read'],
      ['b.zip: bomb.json', 'too-long'],
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'not-utf8'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'bad-archive'],
    ['50 MB', new Uint8Array(50_000_000).fill(32), 'too-long'],
  ])('%s', (_, given, code) => {
    const [read] = recordTexts({ name: 'f', bytes: given });
    expect(read?.text).toMatchObject({ ok: false, error: { code } });
  });

  test.each<[string, string, string]>([
    ['10,000 nested arrays', '['.repeat(10_000) + ']'.repeat(10_000), 'not-a-record'],
    [
      'arrays inside a record',
      good.replace('"mode": "assessment"', `"mode": ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      'bad-shape',
    ],
    ['__proto__ at the top', good.replace('{', '{"__proto__": {"format": "x"},'), 'bad-shape'],
    ['nothing', '', 'not-json'],
  ])('%s is named, not opened', (_, text, code) => {
    expect(decodeRecord(text)).toMatchObject({ ok: false, error: { code } });
  });
});
