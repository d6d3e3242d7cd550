import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, Kysely as Opened, SqliteDialect } from 'kysely';
import { err, ok, type Result } from '../../core/result.ts';

const PATIENCE = 2000; // ms to wait for another process that holds the file

/** The embedded database in one file, or why there is none. `:memory:` keeps nothing. */
export async function openSqlite<Tables>(
  file: string,
): Promise<Result<Kysely<Tables>, { readonly code: 'failed'; readonly message: string }>> {
  try {
    const { default: Database } = await import('better-sqlite3');
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file, { timeout: PATIENCE });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    return ok(new Opened<Tables>({ dialect: new SqliteDialect({ database }) }));
  } catch (thrown) {
    return err({
      code: 'failed',
      message: thrown instanceof Error ? thrown.message : String(thrown),
    });
  }
}
