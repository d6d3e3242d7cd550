import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/store/sql/postgres.ts';
import { sqlRoomStore } from '../../src/store/sql/room-store.ts';
import { createRoomTables, type RoomTables } from '../../src/store/sql/room-tables.ts';
import { HAS_POSTGRES, type Postgres, startPostgres } from '../services/postgres.ts';
import { keepsRooms } from './room-store-contract.ts';

const open = async (url: string) => {
  const db = await openPostgres<RoomTables>(url, createRoomTables);
  if (!db.ok) throw new Error(db.error.message);
  return sqlRoomStore(db.value);
};

describe.skipIf(!HAS_POSTGRES)('rooms in PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(() => {
    postgres = startPostgres();
  });
  afterAll(() => postgres.stop());

  keepsRooms(() => open(postgres.database()));

  test('nodes that start at the same time share one database', async () => {
    const url = postgres.database();
    const stores = await Promise.all([open(url), open(url), open(url)]);
    const [first, second] = stores;
    await first?.create({ code: 'A', key: 'hash', createdAt: 1, touchedAt: 1 });
    expect(await second?.row('A')).toMatchObject({ ok: true, value: { code: 'A' } });
    for (const store of stores) await store.close();
  });

  test('a store whose database went away says so and works again when it is back', async () => {
    const store = await open(postgres.database());
    await store.create({ code: 'A', key: 'hash', createdAt: 1, touchedAt: 1 });
    postgres.restart();
    // A connection that was open is dead, which the next that asks may still be told.
    await store.row('A');
    expect(await store.append('A', [{ seq: 0, at: 1 }], 1)).toEqual({ ok: true, value: undefined });
    await store.close();
  });

  test('a database that is not there is said', async () => {
    const opened = await openPostgres('postgres://test@/none?host=/nowhere', createRoomTables);
    expect(opened).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});
