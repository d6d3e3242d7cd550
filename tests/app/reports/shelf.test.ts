import { beforeAll, expect, test } from 'vitest';
import { createChecks } from '../../../src/app/reports/checks.ts';
import { createShelf, type Shelf } from '../../../src/app/reports/shelf.ts';
import { exportAs } from '../../../src/app/reports/take.ts';
import type { Standings } from '../../../src/core/cohort/filter.ts';
import { encodeRecord, type SessionRecord } from '../../../src/core/record/record.ts';
import { traineeOf } from '../../../src/simulate/trainee.ts';
import { platformFour } from '../../content.ts';

const content = platformFour();
const PEOPLE = 6;
const breathe = async () => {};

let records: readonly SessionRecord[];
beforeAll(() => {
  const people = Array.from({ length: PEOPLE }, (_, at) => traineeOf(at, 5, [content], String));
  records = people
    .flatMap((one) => one.records)
    .filter(({ facts }) => facts.some(({ type }) => type === 'filed')); // those gone to their end
});

/** A shelf of these records, the last with another time in its last fact. */
async function shelfOf(source?: () => Promise<string>): Promise<Shelf> {
  const shelf = createShelf(async () => content, content.rubric);
  for (const [at, record] of records.entries()) {
    const { facts } = record;
    const changed = facts.map((fact) =>
      fact === facts.at(-1) ? { ...fact, at: fact.at + 1 } : fact,
    );
    const text = encodeRecord(at < records.length - 1 ? record : { ...record, facts: changed });
    expect(await shelf.add(text, source ?? (async () => text))).toBeUndefined();
  }
  return shelf;
}

const all = () => records.length;
const standing = (changes: Partial<Standings>): Standings => ({
  ...{ verified: 0, differs: 0, 'other-version': 0, unchecked: 0, pending: 0 },
  ...changes,
});

test('records are counted before any is checked, and checked one after another', async () => {
  const shelf = await shelfOf();
  expect(shelf.count({}).head()).toMatchObject({
    overview: { runs: all() },
    peopleRows: PEOPLE,
    verdicts: standing({ pending: all() }),
  });
  expect(shelf.count({ verifiedOnly: true }).head().overview.runs).toBe(0);
  expect(await shelf.checkNext()).toBe(true);
  expect(shelf.standings()).toEqual(standing({ verified: 1, pending: all() - 1 }));
  expect(shelf.count({ verifiedOnly: true }).head().overview.runs).toBe(1);
  while (await shelf.checkNext());
  expect(shelf.count({}).head().verdicts).toEqual(standing({ verified: all() - 1, differs: 1 }));
  expect(shelf.count({ verifiedOnly: true }).head().overview.runs).toBe(all() - 1);
});

test('rows asked for one after another belong to what was counted last', async () => {
  const shelf = await shelfOf();
  await shelf.checkNext();
  const before = shelf.count({ verifiedOnly: true });
  while (await shelf.checkNext());
  const rows = shelf.counted({ verifiedOnly: true }).rows;
  expect(rows.people().count).toBe(before.rows.people().count);
  expect(shelf.count({ verifiedOnly: true }).rows.people().count).toBe(PEOPLE);
});

test('a record whose file is gone is not fully checked, and the rest goes on', async () => {
  const shelf = await shelfOf(async () => {
    throw new Error('gone');
  });
  while (await shelf.checkNext());
  expect(shelf.standings()).toEqual(standing({ unchecked: all() }));
});

test('checking is told, can be stopped, stays stopped, and goes on when asked', async () => {
  const shelf = await shelfOf();
  const told: Standings[] = [];
  const checks = createChecks(
    shelf,
    (now) => told.push(now),
    async () => checks.stop(),
  );
  expect(await checks.run(true)).toEqual({ stopped: true });
  expect(told).toEqual([standing({ pending: all() })]);
  expect(await checks.run(false)).toEqual({ stopped: true });
  expect(shelf.standings()).toEqual(standing({ verified: 1, pending: all() - 1 }));
  const rest = createChecks(shelf, () => {}, breathe);
  const [one, other] = [rest.run(true), rest.run(false)];
  expect([await one, await other]).toEqual([{ stopped: false }, { stopped: false }]);
  expect(shelf.standings()).toEqual(standing({ verified: all() - 1, differs: 1 }));
});

test('what was taken away while it was checked stays away', async () => {
  const shelf = await shelfOf();
  const checking = shelf.checkNext();
  shelf.clear();
  await checking;
  expect(shelf.standings()).toEqual(standing({}));
});

test('a record that was checked is not played again to be exported', async () => {
  let asked = 0;
  const shelf = createShelf(async () => {
    asked += 1;
    return content;
  }, content.rubric);
  const texts = records.map(encodeRecord);
  for (const [at, text] of texts.entries()) await shelf.add(text, async () => texts[at] ?? text);
  while (await shelf.checkNext());
  const before = asked;
  for (const session of shelf.sessions({})) {
    expect((await shelf.open(session))?.verdict).toEqual({ is: 'verified' });
  }
  expect(asked).toBe(before);

  const [first] = records as [SessionRecord];
  const facts = first.facts.map((fact) =>
    fact === first.facts.at(-1) ? { ...fact, at: fact.at + 1 } : fact,
  );
  texts[0] = encodeRecord({ ...first, facts }); // the file is another by now
  expect((await shelf.open(first.session))?.verdict.is).toBe('differs');
});

test('a report of the page is told from the runs that the terminal writes', async () => {
  const shelf = await shelfOf();
  const [file] = await exportAs('json', shelf, {});
  const { format, runs } = JSON.parse(file?.text ?? '');
  expect([format, runs]).toEqual(['unscripted-cohort', undefined]);
});
