import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeRoomEvent } from '../../src/group/facts/room-event.ts';
import { sqlRoomStore } from '../../src/store/sql/room-store.ts';
import { createRoomTables, type RoomTables } from '../../src/store/sql/room-tables.ts';
import { openSqlite } from '../../src/store/sql/sqlite.ts';
import { keepsRooms } from './room-store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async (file: string) => {
  const db = await openSqlite<RoomTables>(file);
  if (!db.ok) throw new Error(db.error.message);
  await createRoomTables(db.value);
  return sqlRoomStore(db.value);
};

describe('rooms in one file', () => {
  let count = 0;
  keepsRooms(() => {
    count += 1;
    return open(join(folder, `${count}.db`));
  });

  test('outlive the program', async () => {
    const file = join(folder, 'kept.db');
    const first = await open(file);
    await first.create({ code: 'A', key: 'hash', createdAt: 1, touchedAt: 1 });
    await first.append('A', [{ seq: 0, at: 1 }], 1);
    await first.close();
    const second = await open(file);
    expect(await second.load('A', 0)).toEqual({ ok: true, value: [{ seq: 0, at: 1 }] });
    await second.close();
  });

  test('a fact that is damaged in the file is said, and never handed on', async () => {
    const file = join(folder, 'damaged.db');
    const store = await open(file);
    await store.create({ code: 'A', key: 'hash', createdAt: 1, touchedAt: 1 });
    await store.append('A', [{ seq: 0, at: 1 }], 1);
    const db = await openSqlite<RoomTables>(file);
    if (!db.ok) throw new Error(db.error.message);
    await db.value.updateTable('room_fact').set({ fact: '{"seq":"0"}' }).execute();
    expect(await store.load('A', 0)).toMatchObject({ ok: false, error: { code: 'failed' } });
    const decoded = sqlRoomStore(db.value, decodeRoomEvent);
    await db.value
      .updateTable('room_fact')
      .set({ fact: '{"seq":0,"at":1,"type":"voted"}' })
      .execute();
    expect(await decoded.load('A', 0)).toEqual({
      ok: false,
      error: { code: 'failed', message: 'at fact.person there should be text' },
    });
    await db.value.destroy();
    await store.close();
  });

  test('cannot be opened where no file can be, which is said', async () => {
    const opened = await openSqlite(join(folder, 'kept.db', 'below-a-file.db'));
    expect(opened).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});
