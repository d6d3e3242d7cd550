import { createHash, createHmac } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { TAKE_FORMS } from '../../../../src/app/reports/protocol.ts';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { exportAs } from '../../../../src/app/reports/worker/export-runs.ts';
import { addPeople, peopleFile } from '../../../../src/app/reports/worker/people.ts';
import { checksumOf } from '../../../../src/core/kernel/checksum.ts';
import { jsonOf } from '../../../../src/core/kernel/json.ts';
import { chainFor, encodeRecord } from '../../../../src/core/record/record.ts';
import { parseCsv } from '../../../../src/export/csv.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { platformFour } from '../../../content.ts';

afterEach(() => vi.unstubAllGlobals());

const content = platformFour();
const STAFF = ['Ada Quill', 'Ben Quill', 'Cleo Quill', 'Dov Quill', 'Eve Quill', '004711'];
/** Runs that came to their end: who left early is another count. */
const FINISHED = Array.from({ length: 20 }, (_, seed) => traineeOf(seed, 5, [content], String))
  .flatMap(({ records: [first] }) => (first ? [first] : []))
  .filter(({ facts }) => facts.some(({ type }) => type === 'filed'));
const RECORDS = STAFF.map((participant, at) => {
  const record = FINISHED[at];
  if (record === undefined) throw new Error('no record');
  const made = { ...record, cohort: 'north', participant, version: 3 as const };
  return { ...made, chain: chainFor(made) };
});

/** One visit to the reports page with everybody’s record; `codes` is a file of codes saved on an earlier one. */
async function visit(codes?: string) {
  vi.stubGlobal('location', { protocol: 'file:' });
  const shelf = createShelf(async () => content, content.rubric);
  for (const record of RECORDS) {
    const text = encodeRecord(record);
    expect(await shelf.add(record.session, text, async () => text)).toBeUndefined();
  }
  if (codes !== undefined) addPeople(shelf, codes, 1);
  const files = (await Promise.all(TAKE_FORMS.map((form) => exportAs(form, shelf, {})))).flat();
  const [head = [], ...rows] = parseCsv(files.find(({ name }) => name === 'runs.csv')?.text ?? '');
  const people = rows.map((row) => row[head.indexOf('person')] ?? '');
  return { text: files.map(({ text }) => text).join('\n'), people, saved: peopleFile(shelf) };
}

/** What somebody with the staff list can compute without the key: every usual code of every name. */
const GUESSES = STAFF.flatMap((name) =>
  [name, `code-${name}`].flatMap((one) => [
    one,
    checksumOf(one),
    ...['md5', 'sha1', 'sha256'].flatMap((how) => [
      createHash(how).update(one).digest('hex').slice(0, 16),
      createHmac(how, '').update(one).digest('hex').slice(0, 16),
    ]),
  ]),
);

test('a staff list finds nobody in tables, figures and statements, and the key is in none', async () => {
  const { text, people, saved } = await visit();
  expect(new Set(people).size).toBe(STAFF.length);
  expect(GUESSES.filter((guess) => text.includes(guess))).toEqual([]);
  const { facts } = jsonOf(saved) as { facts: readonly { type: string; code: string }[] };
  const [key] = facts.flatMap(({ type, code }) => (type === 'keyed' ? [code] : []));
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(text).not.toContain(key);
});

test('two visits with the saved key give each person one code; two without it give none twice', async () => {
  const [first, other] = [await visit(), await visit()];
  const again = await visit(first.saved);
  expect(again.people).toEqual(first.people);
  expect(other.people.filter((one) => first.people.includes(one))).toEqual([]);
});
