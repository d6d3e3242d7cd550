import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { OnFailure } from './guarded.ts';

const BUSY = 'another process reads the database, so its write-ahead file is emptied later';

/**
 * Writes the write-ahead file of an embedded database into its file and cuts it to nothing, so that
 * what was deleted stays in neither. While another process reads, that cannot be: `onFailure` hears of
 * it, and the next call does it. PostgreSQL cares for its own log: there it does nothing.
 */
export async function emptyLog<Tables>(db: Kysely<Tables>, onFailure: OnFailure): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy === 1) onFailure(BUSY);
}
