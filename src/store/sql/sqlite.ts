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

/** ms to wait for another process that holds the file: nothing else is answered meanwhile. */
const PATIENCE = 500;

/** How many statements are kept: the few of the stores, an insert once for each count of rows. */
const STATEMENTS = 100;

/** Each statement is prepared once. The oldest gives way where there are too many. */
function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.set(sql, statement);
      if (kept.size > STATEMENTS) kept.delete(kept.keys().next().value ?? '');
      return statement;
    },
  };
}

/** The embedded database in one file, or why there is none. `:memory:` keeps nothing. */
export async function openSqlite<Tables>(
  file: string,
): Promise<Result<Kysely<Tables>, DatabaseProblem>> {
  try {
    const { default: Database } = await import('better-sqlite3');
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file, { timeout: PATIENCE });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('secure_delete = ON'); // what is deleted is overwritten
    return ok(
      new Opened<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database) }) }),
    );
  } catch (thrown) {
    return err(problemOf(thrown));
  }
}
