import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { sqlHandedInStore } from '../../src/store/sql/handed-in-store.ts';
import { sqlRoomStore } from '../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../src/store/sql/server-database.ts';
import { keepsRooms } from './room-store-contract.ts';

// As on a machine where the native module was built for another Node.
vi.mock('better-sqlite3', () => ({
  default: class {
    constructor() {
      throw new Error('built for another Node');
    }
  },
}));

const HAS_OWN = process.getBuiltinModule('node:sqlite') !== undefined;

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(name: string) {
  const file = join(folder, name);
  const db = await openServerDatabase({ url: undefined, file });
  if (!db.ok) throw new Error(db.error.message);
  return { db: db.value, file };
}

test.skipIf(HAS_OWN)(
  'where Node has no SQLite of its own, the reason is that of the native module',
  async () => {
    const opened = await openServerDatabase({ url: undefined, file: join(folder, 'none.db') });
    expect(opened).toMatchObject({ ok: false, error: { message: 'built for another Node' } });
  },
);

describe.skipIf(!HAS_OWN)('rooms in the SQLite that Node brings along', () => {
  let count = 0;
  keepsRooms(async () => {
    count += 1;
    return sqlRoomStore((await open(`${count}.db`)).db);
  });

  test('keep records, and nothing of one that was removed stays in any file', async () => {
    const { db, file } = await open('records.db');
    const failures: string[] = [];
    const records = sqlHandedInStore(db, (message) => void failures.push(message));
    const text = 'words that somebody wants to have deleted '.repeat(1000);
    await records.keep({ session: 'a', at: 1, verdict: 'verified', text });
    expect(await records.find('a')).toMatchObject({ value: { text } });
    expect(await records.size()).toEqual({ ok: true, value: text.length });
    await records.remove('a');
    expect(failures).toEqual([]);
    for (const end of ['', '-wal']) expect(readFileSync(file + end)).not.toContain('wants to have');
    await db.destroy();
  });
});
