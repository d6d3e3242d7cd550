import { expect, test } from 'vitest';
import type { RoomFact, RoomStore } from '../../src/store/rooms.ts';

/** A fact as a room has them, with something in it. */
const fact = (seq: number, word = 'x'): RoomFact => ({ seq, at: 1000 + seq, ...{ word } });
const row = (code: string, at = 1000) => ({ code, key: 'hash', createdAt: at, touchedAt: at });

/** What every store of rooms must do, whichever database is under it. */
export function keepsRooms(open: () => Promise<RoomStore>): void {
  test('a code is given once', async () => {
    const store = await open();
    expect(await store.create(row('A'))).toEqual({ ok: true, value: undefined });
    expect(await store.create(row('A'))).toEqual({ ok: false, error: { code: 'taken' } });
    expect(await store.row('A')).toEqual({ ok: true, value: row('A') });
    expect(await store.row('B')).toEqual({ ok: true, value: undefined });
    await store.close();
  });

  test('facts come back in order, from any place on', async () => {
    const store = await open();
    await store.create(row('A'));
    expect((await store.append('A', [fact(0), fact(1)], 2000)).ok).toBe(true);
    expect((await store.append('A', [fact(2)], 3000)).ok).toBe(true);
    expect(await store.load('A', 0)).toEqual({ ok: true, value: [fact(0), fact(1), fact(2)] });
    expect(await store.load('A', 2)).toEqual({ ok: true, value: [fact(2)] });
    expect(await store.row('A')).toMatchObject({ value: { touchedAt: 3000 } });
    await store.close();
  });

  test('facts are kept by any number at once', async () => {
    const store = await open();
    await store.create(row('A'));
    const all: RoomFact[] = [];
    for (let many = 1; many <= 120; many += 1) {
      const next = Array.from({ length: many }, (_, at) => fact(all.length + at));
      expect((await store.append('A', next, 2000)).ok).toBe(true);
      all.push(...next);
    }
    expect((await store.append('A', [fact(all.length)], 3000)).ok).toBe(true);
    expect(await store.load('A', 0)).toEqual({ ok: true, value: [...all, fact(all.length)] });
    await store.close();
  });

  test('whoever writes late adds nothing at all', async () => {
    const store = await open();
    await store.create(row('A'));
    await store.append('A', [fact(0), fact(1, 'first')], 2000);
    const late = await store.append('A', [fact(1, 'late'), fact(2, 'late')], 3000);
    expect(late).toEqual({ ok: false, error: { code: 'conflict' } });
    expect(await store.load('A', 1)).toEqual({ ok: true, value: [fact(1, 'first')] });
    await store.close();
  });

  test('of many that write to one place at once one wins', async () => {
    const store = await open();
    await store.create(row('A'));
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.append('A', [fact(0, `${index}`)], 2000)),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.load('A', 0)).toMatchObject({ value: [{ seq: 0 }] });
    await store.close();
  });

  test('a room that is removed takes its facts along, and no others', async () => {
    const store = await open();
    for (const code of ['A', 'B']) {
      await store.create(row(code));
      await store.append(code, [fact(0)], 2000);
    }
    await store.remove('A');
    expect(await store.load('A', 0)).toEqual({ ok: true, value: [] });
    expect(await store.append('A', [fact(1)], 3000)).toEqual({
      ok: false,
      error: { code: 'gone' },
    });
    expect(await store.load('B', 0)).toMatchObject({ value: [fact(0)] });
    await store.close();
  });

  test('rooms in which nothing has happened are removed', async () => {
    const store = await open();
    await store.create(row('OLD', 1000));
    await store.append('OLD', [fact(0)], 1000);
    await store.create(row('NEW', 1000));
    await store.append('NEW', [fact(0)], 9000);
    expect(await store.removeIdle(5000)).toEqual({ ok: true, value: ['OLD'] });
    expect(await store.load('OLD', 0)).toEqual({ ok: true, value: [] });
    expect(await store.row('NEW')).toMatchObject({ value: { code: 'NEW' } });
    expect(await store.count()).toEqual({ ok: true, value: 1 });
    await store.close();
  });

  test('writing is tried without a trace in any room', async () => {
    const store = await open();
    expect(await store.probe(1000)).toEqual({ ok: true, value: undefined });
    expect(await store.probe(2000)).toEqual({ ok: true, value: undefined });
    expect(await store.count()).toEqual({ ok: true, value: 0 });
    await store.close();
  });
}
