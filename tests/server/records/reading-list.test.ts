import { describe, expect, test } from 'vitest';
import { encodeRecord } from '../../../src/core/record/record.ts';
import { agreed, frozen, get, KEY, kept, pass, post, serveEachTest, store } from './door.ts';

serveEachTest();

describe('reading what was handed in', () => {
  test.each([null, '', 'wrong'])('is refused with the key %o', async (key) => {
    const record = agreed(frozen());
    await post(encodeRecord(record));
    for (const path of ['', `/${record.session}`, '/not-there']) {
      const answered = await get(path, key);
      expect(answered).toEqual({ status: 403, body: { problem: 'not-allowed' } });
    }
    expect((await get(`/${record.session}`, key, 'DELETE')).status).toBe(403);
    expect(await kept()).toBe(1);
  });

  test('guessing is slowed, and the right key opens whatever others of its address have tried', async () => {
    for (let wrong = 0; wrong < 4; wrong += 1) await get('', `wrong ${wrong}`);
    expect((await get('', 'wrong again')).status).toBe(429);
    expect((await get()).status).toBe(200);
  });

  test('a page of the list has few bytes, however big the records are', async () => {
    for (let index = 0; index < 9; index += 1) {
      const session = `run-${index}`;
      await store.keep({ session, at: index, verdict: 'verified', text: '"'.repeat(1_000_000) });
    }
    const sizes: number[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const { body } = await get(next === '' ? '' : `?after=${next}`);
      sizes.push(body.records.length);
      next = body.next;
    }
    expect(sizes).toEqual([4, 4, 1]);
  });

  test('goes on where it stopped, and gives every record once', async () => {
    const record = frozen();
    for (let index = 0; index < 205; index += 1) {
      const session = `run-${String(index).padStart(3, '0')}`;
      const at = pass(index % 3 === 0 ? 1 : 0); // some come in the same millisecond
      await store.keep({ session, at, verdict: 'verified', text: record.session });
    }
    const seen: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const { body } = await get(next === '' ? '' : `?after=${next}`);
      seen.push(...body.records.map(({ session }: { session: string }) => session));
      next = body.next;
    }
    expect(seen.length).toBe(205);
    expect(new Set(seen).size).toBe(205);
  });

  test('one record can be read again, and be removed for good', async () => {
    const record = agreed(frozen());
    const text = encodeRecord(record);
    await post(text);
    expect((await get(`/${record.session}`)).body.records[0].text).toBe(text);
    expect((await get(`/${record.session}`, KEY, 'DELETE')).status).toBe(200);
    expect((await get(`/${record.session}`)).status).toBe(404);
    expect(await kept()).toBe(0);
  });

  test('the hash of the key is kept with the data, until another takes its place', async () => {
    expect(await store.firstKeyHash('one')).toEqual({ ok: true, value: 'one' });
    expect(await store.firstKeyHash('two')).toEqual({ ok: true, value: 'one' });
    expect(await store.setKeyHash('three')).toEqual({ ok: true, value: 'three' });
    expect(await store.keyHash()).toEqual({ ok: true, value: 'three' });
  });
});
