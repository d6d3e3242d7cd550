import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../../../src/cli/commands/report.ts';
import { chainFor, encodeRecord, withFacts } from '../../../src/core/record/record.ts';
import { makeArchive } from '../../../src/export/archive.ts';
import { parseCsv } from '../../../src/export/csv.ts';
import { signRecord } from '../../../src/server/records/signing.ts';
import { traineeOf } from '../../../src/simulate/trainee.ts';
import { platformFour } from '../../content.ts';
import { drawnKey } from '../../server/records/signing-key.ts';

const content = platformFour();
const folder = mkdtempSync(join(tmpdir(), 'report-'));
const file = (name: string) => join(folder, name);
const json = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'));

const [record] = traineeOf(0, 5, [content], String).records;
if (record === undefined) throw new Error('no record');
writeFileSync(file('one.json'), encodeRecord(record));

const reportOn = (name: string, targets: Parameters<typeof report>[1]) =>
  report(
    [file(name)],
    targets,
    () => content,
    content,
    (scenes) => scenes.map(({ playable }) => playable.scenario.card.id).join(),
  );
const made = (targets: Parameters<typeof report>[1]) =>
  reportOn('one.json', { names: true, ...targets });

test('says last who has read the scenes of the records', () => {
  expect(made({}).lines.at(-1)).toBe('platform-four');
});

test('a file of a folder that cannot be read is named, and the others are counted', () => {
  const many = mkdtempSync(join(tmpdir(), 'records-'));
  mkdirSync(join(many, 'a-folder.json'));
  writeFileSync(join(many, 'one.json'), encodeRecord(record));
  const { lines, exit } = report(
    [many, join(many, 'not-there')],
    {},
    () => content,
    content,
    () => '',
  );
  expect(exit).toBe(0);
  const text = lines.join('\n');
  for (const named of ['a-folder.json', 'not-there']) expect(text).toContain(named);
});

test('what raters agreed on in any file of one run is in the tables', () => {
  const { records } = traineeOf(1, 5, [content], String);
  const run = records.find(({ facts }) => facts.some(({ type }) => type === 'chose')) ?? record;
  const faced = run.facts.find((fact) => fact.type === 'faced');
  const [dimension] = faced?.beat.rates ?? [];
  if (faced === undefined || dimension === undefined) throw new Error('there is nothing to rate');
  const seq = run.facts.length;
  const judged = { type: 'judged', beat: faced.beat.id, dimension, seq, at: seq } as const;
  const twice = mkdtempSync(join(tmpdir(), 'rated-'));
  for (const [name, as] of [
    ['a.json', 'rating'],
    ['b.json', 'correction'],
  ] as const) {
    const rated = withFacts(run, [{ ...judged, as, rater: name, level: 2 }]);
    writeFileSync(join(twice, name), encodeRecord(rated));
  }
  const csv = join(twice, 'csv');
  report(
    [twice],
    { csv, names: true },
    () => content,
    content,
    () => '',
  );
  const [head = [], ...rows] = parseCsv(readFileSync(join(csv, 'ratings.csv'), 'utf8'));
  const column = head.indexOf('level_corrected');
  expect(rows.filter((row) => row[column] === '2')).toHaveLength(1);
});

test('ratings of responses that only a file which does not count has are said to be left out', () => {
  const { records } = traineeOf(1, 5, [content], String);
  const run = records.find(({ facts }) => facts.some(({ type }) => type === 'chose')) ?? record;
  const last = run.facts.findLast((fact) => fact.type === 'chose' && fact.evidence.length > 0);
  const [one] = last?.type === 'chose' ? last.evidence : [];
  if (last?.type !== 'chose' || one === undefined) throw new Error('there is nothing to rate');
  const own = { ...run, facts: run.facts.slice(0, last.seq) };
  const [seq, at] = [run.facts.length, run.facts.at(-1)?.at ?? 0];
  const about = { beat: last.beat, dimension: one.dimension, rater: 'R1', level: 2 } as const;
  const longer = {
    ...withFacts(run, [{ type: 'judged', as: 'rating', ...about, seq, at }]),
    version: 3 as const,
    person: { id: 'dana', pseudonym: 'Dana Q' },
    broughtFrom: run.person.id,
  };
  for (const files of [
    [own, longer],
    [longer, own],
  ]) {
    const both = files.map((two, index) => ({
      name: `${index}.json`,
      text: encodeRecord({ ...two, chain: chainFor(two) }),
    }));
    writeFileSync(file('both.zip'), makeArchive(both));
    expect(reportOn('both.zip', {}).lines.join(' ')).toMatch(/1 rating of a response that only/);
  }
});

test('the runs of the terminal have a format of their own', () => {
  made({ json: file('runs.out') });
  expect(json('runs.out')).toMatchObject({ format: 'unscripted-runs', version: 3, runs: [{}] });
});

test('learners are of the address that is named; where none is, it says so', () => {
  const homes = (): readonly string[] => [
    ...new Set<string>(
      json('statements.out').map(
        ({ actor }: { readonly actor: { readonly account: { readonly homePage: string } } }) =>
          actor.account.homePage,
      ),
    ),
  ];
  const named = made({ xapi: file('statements.out'), homePage: 'https://training.example.org' });
  expect(homes()).toEqual(['https://training.example.org']);
  expect(named.lines.join(' ')).not.toContain('--home-page');
  const unnamed = made({ xapi: file('statements.out') });
  expect(homes()).toEqual(['https://unscripted.example/xapi']);
  expect(unnamed.lines.join(' ')).toContain('--home-page');
});

test('the table of runs says which records a server signed on arrival and which were changed since', () => {
  const signed = signRecord(record, 1, drawnKey());
  const states = [
    ['none', record],
    ['unchanged', signed],
    ['changed', { ...signed, session: 'another', cohort: 'another' }],
  ] as const;
  for (const [is, one] of states) {
    writeFileSync(file('signed.json'), encodeRecord(one));
    const targets = { json: file('runs.out'), csv: folder, names: true };
    reportOn('signed.json', targets);
    expect(json('runs.out').runs).toMatchObject([{ signature: is }]);
    const [columns = [], row = []] = parseCsv(readFileSync(file('runs.csv'), 'utf8'));
    expect(row[columns.indexOf('signature')]).toBe(is);
  }
});

test('fewer than five people are written nowhere, unless names are asked for', () => {
  const small = made({ json: file('few.out'), names: false });
  expect(small.exit).toBe(2);
  expect(small.lines.join(' ')).toContain('fewer than 5 people');
  expect(existsSync(file('few.out'))).toBe(false);
  expect(made({ names: false }).exit).toBe(0); // checking alone says nothing of anybody
  expect(made({ json: file('few.out') }).exit).toBe(0);
  expect(existsSync(file('few.out'))).toBe(true);
});

test('two devices with one participant code are one person here too', () => {
  const people = Array.from({ length: 5 }, (_, at) => ({
    ...record,
    session: `s-${at}`,
    version: 3 as const,
    participant: at < 2 ? 'E1' : `code-${at}`,
    person: { ...record.person, id: `device-${at}` },
    facts: record.facts.map((fact) => ({ ...fact, at: fact.at + at })),
  }));
  writeFileSync(
    file('five.zip'),
    makeArchive(people.map((one, at) => ({ name: `${at}.json`, text: encodeRecord(one) }))),
  );
  const said = reportOn('five.zip', { json: file('five.out') });
  expect(said.exit).toBe(2);
});

test('the terminal codes people by the key of a file of codes, and each time anew without one', () => {
  const codesOf = (codes?: string) => {
    made({ json: file('coded.out'), ...(codes && { codes: file(codes) }) });
    return json('coded.out').runs.map(({ person }: { readonly person: string }) => person);
  };
  const facts = [{ type: 'keyed', at: 1, code: 'ab'.repeat(32) }];
  const saved = { format: 'unscripted-people', version: 1, facts };
  writeFileSync(file('codes.json'), JSON.stringify(saved));
  expect(codesOf('codes.json')).toEqual(codesOf('codes.json'));
  expect(codesOf()).not.toEqual(codesOf());
  writeFileSync(file('none.json'), '{}');
  expect(made({ codes: file('none.json') })).toMatchObject({ exit: 2 });
});
