import { beforeAll, expect, test } from 'vitest';
import { createChecks } from '../../../../src/app/reports/worker/checks.ts';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { exportAs } from '../../../../src/app/reports/worker/export-runs.ts';
import { addPanel, drawTurns } from '../../../../src/app/reports/worker/panel.ts';
import type { Shelf } from '../../../../src/app/reports/worker/shelf.ts';
import type { Standings } from '../../../../src/core/cohort/filter.ts';
import { encodeRecord, type SessionRecord } from '../../../../src/core/record/record.ts';
import { makeCsv, parseCsv } from '../../../../src/export/csv.ts';
import { panelSheet } from '../../../../src/export/panel-sheet.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { platformFour } from '../../../content.ts';

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
    expect(await shelf.add(record.session, text, source ?? (async () => text))).toBeUndefined();
  }
  return shelf;
}

const all = () => records.length;
const OPEN = { people: 'single' } as const;
const VERIFIED = { checks: 'verified', people: 'single' } as const;
const verifiedRuns = (shelf: Shelf) => shelf.count(VERIFIED).head().figures?.overview.runs;
const standing = (changes: Partial<Standings>): Standings => ({
  ...{ verified: 0, differs: 0, 'other-version': 0, unchecked: 0, pending: 0 },
  ...changes,
});

test('records are counted before any is checked, and checked one after another', async () => {
  const shelf = await shelfOf();
  expect(shelf.count(OPEN).head()).toMatchObject({
    figures: { overview: { runs: all() }, peopleRows: PEOPLE },
    verdicts: standing({ pending: all() }),
  });
  expect(verifiedRuns(shelf)).toBe(0);
  expect(await shelf.checkNext()).toBe(true);
  expect(shelf.standings()).toEqual(standing({ verified: 1, pending: all() - 1 }));
  expect(verifiedRuns(shelf)).toBe(1);
  while (await shelf.checkNext());
  expect(shelf.count({}).head().verdicts).toEqual(standing({ verified: all() - 1, differs: 1 }));
  expect(verifiedRuns(shelf)).toBe(all() - 1);
});

test('rows asked for one after another belong to what was counted last', async () => {
  const shelf = await shelfOf();
  await shelf.checkNext();
  const before = shelf.count(VERIFIED);
  while (await shelf.checkNext());
  const rows = shelf.counted(VERIFIED).rows;
  expect(rows.people().count).toBe(before.rows.people().count);
  expect(shelf.count(VERIFIED).rows.people().count).toBe(PEOPLE);
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
  for (const [at, text] of texts.entries())
    await shelf.add(`${at}`, text, async () => texts[at] ?? text);
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
  const [file] = await exportAs('json', shelf, OPEN);
  const { format, runs } = JSON.parse(file?.text ?? '');
  expect([format, runs]).toEqual(['unscripted-cohort', undefined]);
});

test('participant codes join device profiles and part the runs of one, and can be taken back', async () => {
  const shelf = await shelfOf();
  const at = 1;
  const ids = shelf.runs().map(({ person }) => person);
  const one = ids.find((id) => ids.filter((other) => other === id).length > 1);
  const two = ids.find((id) => id !== one);
  const run = shelf.runs().find(({ person }) => person === one);
  const people = () => new Set(shelf.runs().map(({ person }) => person)).size;
  shelf.tell([
    { type: 'coded', at, code: 'A1', person: one as string },
    { type: 'coded', at, code: 'A1', person: two as string },
  ]);
  expect(people()).toBe(PEOPLE - 1);
  shelf.tell([{ type: 'coded', at, code: 'B2', session: run?.session as string }]);
  expect(people()).toBe(PEOPLE);
  shelf.tell(
    [one, two].map((person) => ({ type: 'coded', at, code: '', person: person as string })),
  );
  expect(people()).toBe(PEOPLE + 1); // two profiles again, and the run that is still B2's
  expect(shelf.told()).toHaveLength(5);
});

test('a second sheet by one name is asked about before it replaces ratings', async () => {
  const shelf = await shelfOf();
  const turns = await drawTurns(shelf, 2, 1, {});
  const [head = [], ...rows] = parseCsv(panelSheet(turns, content.rubric));
  const sheet = (level: string) =>
    makeCsv({
      columns: head,
      rows: rows.map((row) =>
        row.map((cell, at) => (head[at] === 'rater' ? 'Ash' : head[at] === 'level' ? level : cell)),
      ),
    });
  const own = () => shelf.ratings().filter(({ rater }) => rater === 'Ash');
  expect(await addPanel(shelf, sheet('2'), 1, false)).toMatchObject({
    added: rows.length,
    left: [],
  });
  expect(await addPanel(shelf, sheet('2'), 2, false)).toMatchObject({ added: rows.length });
  const asks = { rater: 'Ash', ratings: rows.length };
  expect(await addPanel(shelf, sheet('Harmful'), 3, false)).toEqual({ added: 0, left: [], asks });
  expect(own().every(({ rated }) => rated === 2)).toBe(true);
  await addPanel(shelf, sheet('Harmful'), 4, true);
  expect(own().map(({ rated }) => rated)).toEqual(rows.map(() => 0));
});
