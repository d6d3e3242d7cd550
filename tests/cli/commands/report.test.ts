import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../../../src/cli/commands/report.ts';
import { encodeRecord } from '../../../src/core/record/record.ts';
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

const made = (targets: Parameters<typeof report>[1]) =>
  report([file('one.json')], targets, () => content, {
    rubric: content.rubric,
    hash: content.hash,
  });

test('the runs of the terminal have a format of their own', () => {
  made({ json: file('runs.out') });
  expect(json('runs.out')).toMatchObject({ format: 'unscripted-runs', version: 2, runs: [{}] });
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
    report([file('signed.json')], { json: file('runs.out'), csv: folder }, () => content, {
      rubric: content.rubric,
      hash: content.hash,
    });
    expect(json('runs.out').runs).toMatchObject([{ signature: is }]);
    const [columns = [], row = []] = parseCsv(readFileSync(file('runs.csv'), 'utf8'));
    expect(row[columns.indexOf('signature')]).toBe(is);
  }
});
