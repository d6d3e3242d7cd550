import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Kysely,
  Kysely as Opened,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';

/** Milliseconds to wait for another process that holds the file; the event loop is blocked meanwhile. */
const BUSY_TIMEOUT_MS = 500;

/** Maximum cached statements: one per query of the stores, plus inserts by number of rows. */
const MAX_STATEMENTS = 100;

/** Caches prepared statements; evicts the oldest when full. */
function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.set(sql, statement);
      if (kept.size > MAX_STATEMENTS) kept.delete(kept.keys().next().value ?? '');
      return statement;
    },
  };
}

/** Opens the embedded SQLite database in one file. `:memory:` keeps nothing. */
export async function openSqlite<Tables>(
  file: string,
): Promise<Result<Kysely<Tables>, DatabaseProblem>> {
  try {
    const { default: Database } = await import('better-sqlite3');
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('secure_delete = ON'); // overwrite deleted data
    return ok(
      new Opened<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database) }) }),
    );
  } catch (thrown) {
    return err(problemOf(thrown));
  }
}
