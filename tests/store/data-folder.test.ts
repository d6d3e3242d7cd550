import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openRecords } from '../../src/server/records/records.ts';
import { sqlHandedInStore } from '../../src/store/sql/handed-in-store.ts';
import { sqlRoomStore } from '../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../src/store/sql/server-database.ts';

// Written by the program when its tables had no version: a room, a record, the key of an evaluator,
// and a reply of a room that was deleted.
const FIRST = 'tests/store/frozen/first-schema.db';
const KEY = 'the-key-that-an-evaluator-has';

const folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of that data folder. */
function copy(name: string): string {
  const file = join(folder, name);
  copyFileSync(FIRST, file);
  return file;
}

async function open(file: string) {
  const db = await openServerDatabase({ url: undefined, file });
  if (!db.ok) throw new Error(db.error.message);
  return db.value;
}

test.each(['once', 'twice'])(
  'data of the first version is taken over, opened %s',
  async (times) => {
    const file = copy(`${times}.db`);
    if (times === 'twice') await (await open(file)).destroy();
    const db = await open(file);
    const [rooms, records] = [sqlRoomStore(db), sqlHandedInStore(db)];
    expect(await rooms.row('BCDFGH')).toMatchObject({ value: { code: 'BCDFGH' } });
    expect(await rooms.load('BCDFGH', 0)).toMatchObject({ value: [{ type: 'opened', seed: 7 }] });
    const record = await records.find('his-plan');
    const text = record.ok ? (record.value?.text ?? '') : '';
    expect(text).toContain('by the first schema');
    expect(await records.size()).toEqual({ ok: true, value: text.length });
    await db.destroy();
  },
);

test.each(['new.db', 'old.db'])(
  'in %s the bytes of all records are counted without reading their texts',
  async (name) => {
    const file = name === 'old.db' ? copy(name) : join(folder, name);
    const db = await open(file);
    const plan = await sql<{ detail: string }>`
      explain query plan select sum(bytes) from handed_in`.execute(db);
    expect(plan.rows.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('COVERING INDEX handed_in_bytes'),
    ]);
    await db.destroy();
  },
);

test('the key an evaluator has goes on working, and no longer stands in the file', async () => {
  const file = copy('key.db');
  expect(readFileSync(file).includes(KEY)).toBe(true);
  const db = await open(file);
  const opened = await openRecords({
    db,
    folder,
    given: undefined,
    anew: false,
    takes: false,
    signingKey: undefined,
    addressOf: () => '',
    log: { problem: () => {} },
  });
  if (!opened.ok) throw new Error(opened.error.message);
  expect(opened.value.key).toBeUndefined(); // it was drawn long ago, and is known to nobody here
  const server = createServer((request, response) => void opened.value.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/records`;
  const read = (key: string) => fetch(address, { headers: { authorization: `Bearer ${key}` } });
  expect(await (await read(KEY)).json()).toMatchObject({ count: 1 });
  expect((await read('another')).status).toBe(403);
  server.closeAllConnections();
  server.close();
  for (const end of ['', '-wal']) expect(readFileSync(file + end).includes(KEY)).toBe(false);
  await db.destroy();
});

test('what the first version deleted and left in its file is gone', async () => {
  const file = copy('deleted.db');
  expect(readFileSync(file).includes('a reply that was deleted')).toBe(true);
  const db = await open(file);
  for (const end of ['', '-wal']) {
    expect(readFileSync(file + end).includes('a reply that was deleted')).toBe(false);
  }
  await db.destroy();
});

test('data of a later version is refused and left as it is', async () => {
  const file = join(folder, 'later.db');
  const later = await open(file);
  await sql`update schema_version set version = 99`.execute(later);
  await later.destroy();
  const opened = await openServerDatabase({ url: undefined, file });
  expect(opened).toMatchObject({ ok: false });
  expect(opened.ok ? '' : opened.error.message).toContain('version 99');
});
