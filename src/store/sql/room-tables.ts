import type { Kysely } from 'kysely';

/** Tables of rooms: text, integers, and JSON as text, which every database supports. */
export interface RoomTables {
  room: { code: string; key: string; created_at: number; touched_at: number };
  room_fact: { room: string; seq: number; at: number; fact: string };
  probe: { id: number; at: number }; // one row, written to test whether writing works
}

export type Rooms = Kysely<RoomTables>;

/** Creates missing tables. */
export async function createRoomTables(rooms: Rooms): Promise<void> {
  await rooms.schema
    .createTable('room')
    .ifNotExists()
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('touched_at', 'bigint', (column) => column.notNull())
    .execute();
  await rooms.schema
    .createTable('room_fact')
    .ifNotExists()
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('room_fact_key', ['room', 'seq'])
    .execute();
  await rooms.schema
    .createTable('probe')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}
