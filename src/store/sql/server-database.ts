import { type Kysely, sql } from 'kysely';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { emptyLog } from './empty-log.ts';
import { createHandedInTables, type HandedInTables } from './handed-in-tables.ts';
import { hashKey } from './key-hash.ts';
import { openPostgres } from './postgres.ts';
import { type DatabaseProblem, problemOf } from './problem.ts';
import { createRoomTables, type RoomTables } from './room-tables.ts';
import { openSqlite } from './sqlite.ts';

/** Version of the tables this program reads and writes. */
const SCHEMA_VERSION = 2;

const VERSION_ROW = 1; // id of the only row

interface VersionTable {
  schema_version: { id: number; version: number };
}

/** Tables of version 1, which had no version row. */
interface FirstTables {
  reader_key: { id: number; key: string }; // stored in the clear
  evaluator_key: { id: number; hash: string };
}

/** Returns the version of the existing tables; undefined if there are none. */
async function versionOf(db: Kysely<VersionTable>): Promise<number | undefined> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  if (!names.includes('schema_version')) return names.includes('reader_key') ? 1 : undefined;
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version;
}

/** Migrates from version 1: adds record sizes, and keeps only a hash of the evaluator's key. */
async function fromFirst(db: Kysely<FirstTables>): Promise<void> {
  await sql`alter table handed_in add column bytes bigint not null default 0`.execute(db);
  await sql`update handed_in set bytes = octet_length(text)`.execute(db);
  const old = await db.selectFrom('reader_key').selectAll().executeTakeFirst();
  if (old !== undefined) {
    await sql`create table evaluator_key (id integer primary key, hash text not null)`.execute(db);
    await db
      .insertInto('evaluator_key')
      .values({ id: old.id, hash: hashKey(old.key) })
      .execute();
  }
  await db.schema.dropTable('reader_key').execute();
}

/**
 * Migrates the tables to the current version: creates missing ones and converts data of an earlier version. Returns
 * whether it converted data. Throws, without changing anything, if a later version wrote them.
 */
async function bringUpToDate<Tables>(
  db: Kysely<Tables>,
  create: (db: Kysely<Tables>) => Promise<void>,
): Promise<boolean> {
  const any = db as unknown as Kysely<VersionTable & FirstTables>;
  const version = await versionOf(any as unknown as Kysely<VersionTable>);
  if (version !== undefined && version > SCHEMA_VERSION) {
    throw new Error(
      `its tables are of version ${version}, and this program knows ${SCHEMA_VERSION}: use a newer one`,
    );
  }
  if (version === 1) await fromFirst(any as unknown as Kysely<FirstTables>);
  await create(db);
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await any
    .insertInto('schema_version')
    .values({ id: VERSION_ROW, version: SCHEMA_VERSION })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ version: SCHEMA_VERSION }))
    .execute();
  return version === 1;
}

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
