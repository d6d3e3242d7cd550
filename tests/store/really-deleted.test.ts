import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { RoomFact } from '../../src/store/rooms.ts';
import { sqlHandedInStore } from '../../src/store/sql/handed-in-store.ts';
import { sqlRoomStore } from '../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../src/store/sql/server-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'deleted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = 'words that somebody wants to have deleted';

async function open(file: string, failures: string[] = []) {
  const db = await openServerDatabase({ url: undefined, file });
  if (!db.ok) throw new Error(db.error.message);
  const hear = (message: string) => void failures.push(message);
  return {
    db: db.value,
    rooms: sqlRoomStore(db.value, undefined, hear),
    records: sqlHandedInStore(db.value),
  };
}

/** How many files of a database hold the words. */
const holding = (file: string): number =>
  ['', '-wal', '-shm', '-journal']
    .map((end) => file + end)
    .filter((name) => existsSync(name) && readFileSync(name).includes(WORDS)).length;

const wrote = (seq: number): RoomFact => ({ seq, at: 1, ...{ text: `${WORDS} ${seq}` } });

async function fill(file: string) {
  const opened = await open(file);
  const row = { code: 'A', key: 'hash', createdAt: 1, touchedAt: 1 };
  await opened.rooms.create(row);
  for (let seq = 0; seq < 50; seq += 1) await opened.rooms.append('A', [wrote(seq)], 1);
  expect(holding(file)).toBeGreaterThan(0);
  return opened;
}

test('nothing of a room that was ended stays in any file', async () => {
  const file = join(folder, 'ended.db');
  const { db, rooms } = await fill(file);
  await rooms.remove('A');
  expect(holding(file)).toBe(0);
  await db.destroy();
  expect(holding(file)).toBe(0);
});

test('nothing of a room that was swept stays in any file', async () => {
  const file = join(folder, 'swept.db');
  const { db, rooms } = await fill(file);
  await rooms.removeIdle(2);
  expect(holding(file)).toBe(0);
  await db.destroy();
});

test('nothing of a record that was removed stays in any file', async () => {
  const file = join(folder, 'record.db');
  const { db, records } = await open(file);
  await records.keep({ session: 'a', at: 1, verdict: 'verified', text: WORDS.repeat(1000) });
  expect(holding(file)).toBe(1);
  await records.remove('a');
  expect(holding(file)).toBe(0);
  await db.destroy();
});

test('while another process reads, the words are said to go later, and go with the next sweep', async () => {
  const file = join(folder, 'read.db');
  const { db, rooms } = await fill(file);
  const failures: string[] = [];
  const here = sqlRoomStore(db, undefined, (message) => void failures.push(message));
  const { db: reader } = await open(file);
  await sql`begin`.execute(reader);
  await sql`select count(*) from room_fact`.execute(reader);
  expect((await here.remove('A')).ok).toBe(true);
  expect(failures.join()).toContain('another process reads');
  await reader.destroy();
  await rooms.removeIdle(0);
  expect(holding(file)).toBe(0);
  await db.destroy();
});
