import { type Kysely, sql } from 'kysely';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { emptyLog } from './empty-log.ts';
import { createHandedInTables, type HandedInTables } from './handed-in-tables.ts';
import { openPostgres } from './postgres.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';
import { createRoomTables, type RoomTables } from './room-tables.ts';
import { bringUpToDate } from './schema-version.ts';
import { openSqlite } from './sqlite.ts';

/** Tables of the server's database. */
export type ServerDatabase = Kysely<RoomTables & HandedInTables>;

/** Where the data lives: a PostgreSQL database, or else one file. */
export interface DatabasePlace {
  readonly url: string | undefined;
  readonly file: string;
}

async function createTables(db: ServerDatabase): Promise<void> {
  await createRoomTables(db);
  await createHandedInTables(db);
}

/** Opens the server's database and migrates its tables. */
export async function openServerDatabase({
  url,
  file,
}: DatabasePlace): Promise<Result<ServerDatabase, DatabaseProblem>> {
  if (url !== undefined) {
    return openPostgres<RoomTables & HandedInTables>(url, async (work) => {
      await bringUpToDate(work, createTables);
    });
  }
  const db = await openSqlite<RoomTables & HandedInTables>(file);
  if (!db.ok) return db;
  try {
    const upgraded = await db.value
      .transaction()
      .execute((work) => bringUpToDate(work, createTables));
    // Version 1 did not overwrite deleted data: vacuum removes the remains.
    if (upgraded) await sql`vacuum`.execute(db.value);
    if (upgraded) await emptyLog(db.value, () => {}); // the sweep of rooms does this again
    return ok(db.value);
  } catch (thrown) {
    await db.value.destroy();
    return err(problemOf(thrown));
  }
}
