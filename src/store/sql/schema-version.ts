import { type Kysely, sql } from 'kysely';
import { hashKey } from './key-hash.ts';

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
export async function bringUpToDate<Tables>(
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
