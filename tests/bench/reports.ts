// How fast reports are, in Node and in the built page: npm run bench:reports -- 10000 (build first)
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content.ts';
import { ratingsIn } from '../../src/core/agreement/rating.ts';
import { cohortReport } from '../../src/core/cohort/cohort-report.ts';
import { addItems, type ItemBook } from '../../src/core/cohort/items.ts';
import { runOf } from '../../src/core/cohort/run.ts';
import type { ShelvedRun } from '../../src/core/cohort/shelved-run.ts';
import { chainFor, encodeRecord, type SessionRecord } from '../../src/core/record.ts';
import { decodeRecord } from '../../src/core/record-decode.ts';
import type { Content } from '../../src/session/content.ts';
import { verifyRecord } from '../../src/session/verify.ts';
import { traineeOf } from '../../src/simulate/trainee.ts';
import { pageFigures } from './reports-page.ts';

const RECORDS = Number(process.argv[2] ?? 10_000);
const PLAYED = 60; // people who really play; the rest are their records under other ids
const VERIFIED = 300; // records that are played again, to say how many a second
const SCENARIOS = 3;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function timed<T>(work: () => T): readonly [T, number] {
  const from = performance.now();
  const made = work();
  return [made, performance.now() - from];
}

const orThrow = <T>(read: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const hashed = orThrow(loadRubric(process.cwd()));
const contents = scenarioIds(process.cwd())
  .slice(0, SCENARIOS)
  .map((id): Content => {
    const { playable } = orThrow(loadScenario(process.cwd(), id, hashed.rubric));
    return { ...hashed, playable };
  });
const contentOf = (id: string) => contents.find(({ playable }) => playable.scenario.card.id === id);

const played = Array.from({ length: PLAYED }, (_, at) =>
  traineeOf(at, 1, contents, String),
).flatMap(({ records }) => records);

/** The same record under another id and person, with the checksums that belong to it. */
const copied = (record: SessionRecord, at: number): SessionRecord => {
  const copy = Math.floor(at / played.length);
  const person = { ...record.person, id: `${record.person.id}-${copy}` };
  const renamed = { ...record, session: `${record.session}-${copy}`, person };
  return { ...renamed, chain: chainFor(renamed) };
};
const texts = Array.from({ length: RECORDS }, (_, at) =>
  encodeRecord(copied(played[at % played.length] as SessionRecord, at)),
);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;

let parsed = 0;
const [, parsing] = timed(() => {
  for (const text of texts) parsed += Object.keys(JSON.parse(text)).length;
});

const book: ItemBook = new Map();
const [shelf, reading] = timed(() =>
  texts.map((text): ShelvedRun => {
    const opened = orThrow(decodeRecord(text));
    addItems(book, opened.state);
    const run = runOf(opened, hashed.rubric);
    return { run, verdict: 'verified', ratings: ratingsIn(run.session, opened.state) };
  }),
);
const decisions = shelf.reduce((sum, { run }) => sum + run.choices.length, 0);

const some = texts.slice(0, VERIFIED).map((text) => orThrow(decodeRecord(text)));
const [held, verifying] = timed(() =>
  some.filter(
    ({ record }) => verifyRecord(record, contentOf(record.scenario.id)).verdict.is === 'verified',
  ),
);

cohortReport(shelf.slice(0, 500), book, {}, hashed.rubric); // warm, as a page is that has counted once
const report = (filter: Parameters<typeof cohortReport>[2]) =>
  timed(() => cohortReport(shelf, book, filter, hashed.rubric));
const [all, first] = report({});
const [, filtering] = report({ cohort: 'spring', mode: 'assessment' });

interface Database {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly unknown[]): void;
    all(): readonly { readonly points: number }[];
  };
  transaction(work: () => void): () => void;
}

/** The embedded database, where it is installed. */
function openDatabase(): Database | undefined {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3') as new (
      file: string,
    ) => Database;
    return new Database(':memory:');
  } catch {
    return undefined;
  }
}

/** Points and counts by scenario, beat and option, as a loop over the rows. */
function grouped(): number {
  const groups = new Map<string, { n: number; points: number }>();
  for (const { run } of shelf) {
    for (const { beat, first: option, points } of run.choices) {
      const key = `${run.scenario}\n${beat}\n${option}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { n: 1, points });
      else {
        group.n += 1;
        group.points += points;
      }
    }
  }
  return [...groups.values()].reduce((sum, { points }) => sum + points, 0);
}

function againstSqlite(database: Database): string {
  database.exec('create table choice (scenario text, beat text, option text, points integer)');
  const insert = database.prepare('insert into choice values (?, ?, ?, ?)');
  database.transaction(() => {
    for (const { run } of shelf) {
      for (const { beat, first: option, points } of run.choices) {
        insert.run(run.scenario, beat, option, points);
      }
    }
  })();
  const query = database.prepare(
    'select scenario, beat, option, count(*) as n, sum(points) as points from choice group by 1, 2, 3',
  );
  const [rows, theirs] = timed(() => query.all());
  const [ours, own] = timed(grouped);
  const same = rows.reduce((sum, { points }) => sum + points, 0) === ours;
  if (!same) throw new Error('the two group-bys do not agree');
  return `group-by ${own.toFixed(0)} ms, SQLite ${theirs.toFixed(0)} ms (${(own / theirs).toFixed(2)} times)`;
}

const rate = (VERIFIED / verifying) * 1000;
print(`${RECORDS} records, ${decisions} decisions, ${megabytes.toFixed(0)} MB of text`);
print(`JSON.parse ${parsing.toFixed(0)} ms (${parsed} fields)`);
print(
  `read and count ${reading.toFixed(0)} ms (${(reading / parsing).toFixed(2)} times JSON.parse)`,
);
print(`verify ${rate.toFixed(0)} records a second (${held.length} of ${VERIFIED} verified)`);
print(
  `count all ${first.toFixed(0)} ms (${all.people.length} people, ${all.agreements.reduce((sum, { n }) => sum + n, 0)} ratings), filtered ${filtering.toFixed(0)} ms`,
);
const database = openDatabase();
print(database ? againstSqlite(database) : 'SQLite is not installed: that comparison is left out');
if (existsSync('dist/index.html')) {
  const { view, filter, slowest, blocked } = await pageFigures(texts, 'spring');
  print(`page: ${(view / 1000).toFixed(1)} s to the first view, all verified`);
  print(`page: filter to redraw ${filter.toFixed(0)} ms, the slowest ${slowest.toFixed(0)} ms`);
  print(`page: blocked for ${blocked.toFixed(0)} ms at most (0: never over 50 ms)`);
} else print('there is no build: the page is left out');
