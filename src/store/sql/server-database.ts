import { type Kysely, sql } from 'kysely';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { emptyLog } from './empty-log.ts';
import { createHandedInTables, type HandedInTables } from './handed-in-tables.ts';
import { openPostgres } from './postgres.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';
import { createRoomTables, type RoomTables } from './room-tables.ts';
import { bringUpToDate } from './schema-version.ts';
import { openSqlite } from './sqlite.ts';

/** All that a server keeps. */
export type ServerDatabase = Kysely<RoomTables & HandedInTables>;

/** Where it keeps it: a PostgreSQL database, or else one file. */
export interface DatabasePlace {
  readonly url: string | undefined;
  readonly file: string;
}

async function createTables(db: ServerDatabase): Promise<void> {
  await createRoomTables(db);
  await createHandedInTables(db);
}

/** A server's database with its tables, or why there is none. */
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
    // The first version overwrote nothing that it deleted: what is left of it goes with this.
    if (upgraded) await sql`vacuum`.execute(db.value);
    if (upgraded) await emptyLog(db.value, () => {}); // the sweep of the rooms does it again
    return ok(db.value);
  } catch (thrown) {
    await db.value.destroy();
    return err(problemOf(thrown));
  }
}
