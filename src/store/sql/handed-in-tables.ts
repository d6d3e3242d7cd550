import type { Kysely } from 'kysely';

/** Tables of submitted records: text and integers only, which every database supports. */
export interface HandedInTables {
  handed_in: { session: string; at: number; verdict: string; text: string; bytes: number };
  evaluator_key: { id: number; hash: string };
}

export type HandedInDatabase = Kysely<HandedInTables>;

/** Creates missing tables. */
export async function createHandedInTables(db: HandedInDatabase): Promise<void> {
  await db.schema
    .createTable('handed_in')
    .ifNotExists()
    .addColumn('session', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('handed_in_order')
    .ifNotExists()
    .on('handed_in')
    .columns(['at', 'session'])
    .execute();
  // SQLite keeps `bytes` behind the text, so without this index a sum would read every text.
  await db.schema
    .createIndex('handed_in_bytes')
    .ifNotExists()
    .on('handed_in')
    .column('bytes')
    .execute();
  await db.schema
    .createTable('evaluator_key')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}
