import { createRequire } from 'node:module';
import type { ShelvedRun } from '../../../src/core/cohort/shelved-run.ts';
import { timed } from './timed.ts';

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
function grouped(shelf: readonly ShelvedRun[]): number {
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

/** The same group-by over the same rows, here and in SQLite, in a line. */
export function groupByLine(shelf: readonly ShelvedRun[]): string {
  const database = openDatabase();
  if (database === undefined) return 'SQLite is not installed: that comparison is left out';
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
  const [ours, own] = timed(() => grouped(shelf));
  const same = rows.reduce((sum, { points }) => sum + points, 0) === ours;
  if (!same) throw new Error('the two group-bys do not agree');
  return `group-by ${own.toFixed(0)} ms, SQLite ${theirs.toFixed(0)} ms (${(own / theirs).toFixed(2)} times)`;
}
