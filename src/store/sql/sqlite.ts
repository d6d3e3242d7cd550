import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, Kysely as Opened, SqliteDialect } from 'kysely';
import { err, ok, type Result } from '../../core/result.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';

/** ms to wait for another process that holds the file: nothing else is answered meanwhile. */
const PATIENCE = 500;

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
    return ok(new Opened<Tables>({ dialect: new SqliteDialect({ database }) }));
  } catch (thrown) {
    return err(problemOf(thrown));
  }
}
