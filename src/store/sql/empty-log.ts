import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { OnFailure } from './guarded.ts';

const BUSY = 'another process reads the database, so its write-ahead file is emptied later';

/**
 * Checkpoints and truncates the write-ahead log of an embedded database, so that deleted data remains in neither file.
 * While another process reads, that is impossible: `onFailure` is called, and the next call retries. Does nothing on
 * PostgreSQL, which manages its own log.
 */
export async function emptyLog<Tables>(db: Kysely<Tables>, onFailure: OnFailure): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy === 1) onFailure(BUSY);
}
