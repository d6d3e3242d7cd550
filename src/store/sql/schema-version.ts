import { type Kysely, sql } from 'kysely';
import { hashKey } from './key-hash.ts';

/** The version of the tables that this program reads and writes. */
const SCHEMA_VERSION = 2;

const ONLY = 1; // id of the one row

interface VersionTable {
  schema_version: { id: number; version: number };
}

/** The tables of version 1, which said nothing of their version. */
interface FirstTables {
  reader_key: { id: number; key: string }; // as it was drawn
  evaluator_key: { id: number; hash: string };
}

/** The version of the tables that are there; undefined where there are none. */
async function versionOf(db: Kysely<VersionTable>): Promise<number | undefined> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  if (!names.includes('schema_version')) return names.includes('reader_key') ? 1 : undefined;
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version;
}

/** From version 1: records know their size, and only a hash of the evaluator's key is kept. */
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
 * Makes the tables those of now: creates what is missing by `create`, and brings data of an earlier
 * version over. Resolves to whether it did that. Throws where a later version has written them; nothing
 * is changed then.
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
    .values({ id: ONLY, version: SCHEMA_VERSION })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ version: SCHEMA_VERSION }))
    .execute();
  return version === 1;
}
