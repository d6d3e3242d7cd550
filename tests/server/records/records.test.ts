import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/event.ts';
import { encodeRecord, type SessionRecord, withFacts } from '../../../src/core/record.ts';
import { limit } from '../../../src/server/limit.ts';
import { type HandInBounds, openIntake } from '../../../src/server/records/intake.ts';
import { continuesText, readRecord } from '../../../src/server/records/read-record.ts';
import { recordRequests } from '../../../src/server/records/record-requests.ts';
import { addressBehind } from '../../../src/server/visitor.ts';
import type { Content } from '../../../src/session/content.ts';
import type { HandedInStore } from '../../../src/store/handed-in.ts';
import { sqlHandedInStore } from '../../../src/store/sql/handed-in-store.ts';
import {
  createHandedInTables,
  type HandedInTables,
} from '../../../src/store/sql/handed-in-tables.ts';
import { hashKey } from '../../../src/store/sql/key-hash.ts';
import { openSqlite } from '../../../src/store/sql/sqlite.ts';

const KEY = 'a-key-that-nobody-guesses';
const FROZEN = 'tests/flow/frozen/platform-four-1';

let server: Server;
let store: HandedInStore;
let address = '';
let now = 1_790_000_000_000;

const steady = () => 0;
const addressOf = addressBehind(0);

const WIDE: HandInBounds = {
  records: limit(1000, 1),
  received: limit(100_000_000, 0),
  kept: limit(100_000_000, 0),
  keptMost: 100_000_000,
  openMost: 10,
};

/** A server with the bounds given; without any it takes nothing. */
async function serve(bounds: HandInBounds | undefined): Promise<void> {
  const played = new Map([['platform-four', contents()]]); // as the record was played on
  const reader = {
    read: async (text: string) => readRecord(text, played),
    continues: async (earlier: string, later: string) => continuesText(earlier, later),
  };
  const handle = recordRequests({
    store,
    handIn: bounds && openIntake({ store, reader, bounds, addressOf, now: () => now, steady }),
    keyHash: hashKey(KEY),
    addressOf,
    guesses: limit(4, 0),
    steady,
    log: { problem: () => {} },
  });
  server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The same place with other bounds. */
async function serveAnew(bounds: HandInBounds | undefined): Promise<void> {
  server.closeAllConnections();
  server.close();
  await serve(bounds);
}

beforeEach(async () => {
  const db = await openSqlite<HandedInTables>(':memory:');
  if (!db.ok) throw new Error(db.error.message);
  await createHandedInTables(db.value);
  store = sqlHandedInStore(db.value);
  await serve(WIDE);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const frozen = (): SessionRecord => JSON.parse(readFileSync(`${FROZEN}/his-plan.json`, 'utf8'));
const contents = (): Content => JSON.parse(readFileSync(`${FROZEN}/content.json`, 'utf8'));

/** A record as a page hands it in: consented at its end. */
function agreed(record: SessionRecord, ownWords = true): SessionRecord {
  const seq = record.facts.length;
  const at = record.facts.at(-1)?.at ?? 0;
  return withFacts(record, [{ seq, at, type: 'consented', to: 'evaluator', ownWords }]);
}

const post = async (body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${address}/records`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
};

const get = async (path = '', key: string | null = KEY, method = 'GET') => {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(`${address}/records${path}`, { method, headers });
  return { status: response.status, body: await response.json() };
};

const kept = async (): Promise<number> => {
  const count = await store.count();
  if (!count.ok) throw new Error(count.error.message);
  return count.value;
};

describe('handing in a record', () => {
  test('with consent it is kept, to the letter, with what playing it again shows', async () => {
    const record = agreed(frozen());
    const text = encodeRecord(record);
    expect(await post(text)).toEqual({ status: 200, body: { session: record.session } });
    expect((await get()).body).toEqual({ records: [{ session: record.session, text }], count: 1 });
    expect(await store.find(record.session)).toMatchObject({ value: { verdict: 'verified' } });
  });

  test('without consent no row exists anywhere', async () => {
    expect(await post(encodeRecord(frozen()))).toMatchObject({
      status: 403,
      body: { problem: 'no-consent' },
    });
    expect(await kept()).toBe(0);
  });

  test('own words go along only where the consent says so', async () => {
    const record = frozen();
    const placed = record.facts.find((fact) => fact.type === 'placed');
    if (placed?.type !== 'placed') throw new Error('something was seen, and put on the board');
    const { item, at, seq } = placed;
    const reading = { from: 'self', text: 'mine' } as const;
    const noticed: Draft = { type: 'noticed', item, pinned: true, reading };
    const facts = record.facts.toSpliced(seq, 0, { at, seq, ...noticed });
    const own = withFacts(
      { ...record, facts: facts.map((fact, place) => ({ ...fact, seq: place })) },
      [],
    );
    expect((await post(encodeRecord(agreed(own, false)))).status).toBe(403);
    expect(await kept()).toBe(0);
    expect((await post(encodeRecord(agreed(own, true)))).status).toBe(200);
  });

  test('the same one twice is one row, and says the same', async () => {
    const text = encodeRecord(agreed(frozen()));
    const first = await post(text);
    now += 1000;
    expect(await post(text)).toEqual(first);
    expect(await kept()).toBe(1);
  });

  test('another record of the same session does not take its place', async () => {
    const record = agreed(frozen());
    await post(encodeRecord(record));
    const other = record.facts.map((fact) =>
      fact.type === 'guessed' ? { ...fact, sure: (fact.sure + 1) % 100 } : fact,
    );
    const changed = withFacts({ ...record, facts: other }, []);
    expect(await post(encodeRecord(changed))).toMatchObject({
      status: 409,
      body: { problem: 'another-record' },
    });
    expect((await get()).body.records[0].text).toBe(encodeRecord(record));
  });

  test('the same run under another name and group takes its place', async () => {
    const record = frozen();
    await post(encodeRecord(agreed(record)));
    const renamed = { ...record, cohort: 'autumn', person: { ...record.person, pseudonym: 'Ash' } };
    const text = encodeRecord(agreed(withFacts(renamed, [])));
    expect((await post(text)).status).toBe(200);
    expect((await get()).body).toMatchObject({ records: [{ text }], count: 1 });
  });

  test('a changed level is kept, and found to differ', async () => {
    const record = frozen();
    const facts = record.facts.map((fact) =>
      fact.type === 'chose'
        ? { ...fact, evidence: fact.evidence.map((one) => ({ ...one, level: 1 as const })) }
        : fact,
    );
    const lowered = withFacts({ ...record, facts }, []);
    expect((await post(encodeRecord(agreed(lowered)))).status).toBe(200);
    expect(await store.find(record.session)).toMatchObject({ value: { verdict: 'differs' } });
  });

  test('a run that is not over is not taken', async () => {
    const record = frozen();
    const cut = withFacts({ ...record, facts: record.facts.slice(0, 4) }, []);
    expect(await post(encodeRecord(agreed(cut)))).toMatchObject({ status: 409 });
  });

  test.each([
    ['no JSON', '{"format":'],
    ['JSON of something else', '{"a":1}'],
    ['nothing', ''],
  ])('%s is refused with a reason', async (_what, body) => {
    expect(await post(body)).toEqual({ status: 400, body: { problem: 'malformed' } });
    expect(await kept()).toBe(0);
  });

  test.each([1_000_001, 6_000_000])(
    '%i bytes are too many, which is said, and the door stays open',
    async (length) => {
      const answered = await post('x'.repeat(length));
      expect(answered).toEqual({ status: 413, body: { problem: 'too-long' } });
      expect((await post(encodeRecord(agreed(frozen())))).status).toBe(200);
    },
  );

  test('a text without a length is heard no further than a record can be long', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
    });
    const sent = fetch(`${address}/records`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit);
    // Some see the answer, some only that the server hears no more: both have been refused.
    expect(
      await sent.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    expect(await kept()).toBe(0);
  });

  test.each([
    [
      'a pseudonym',
      (record: SessionRecord) => {
        return { ...record, person: { ...record.person, pseudonym: '"'.repeat(101) } };
      },
    ],
    [
      'the id of a person',
      (record: SessionRecord) => {
        return { ...record, person: { ...record.person, id: 'x'.repeat(101) } };
      },
    ],
    ['a group', (record: SessionRecord) => ({ ...record, cohort: 'x'.repeat(101) })],
    ['a session', (record: SessionRecord) => ({ ...record, session: 'x'.repeat(65) })],
    ['a session with other signs', (record: SessionRecord) => ({ ...record, session: 'a/b' })],
  ])('%s that is longer than any page makes one is refused', async (_what, change) => {
    const record = withFacts(change(frozen()), []);
    expect(await post(encodeRecord(agreed(record)))).toMatchObject({ status: 400 });
    expect(await kept()).toBe(0);
  });

  test('one address may send so many bytes at once, and is told to wait then', async () => {
    const text = encodeRecord(agreed(frozen()));
    await serveAnew({ ...WIDE, received: limit(Buffer.byteLength(text) * 2, 0) });
    expect((await post(text)).status).toBe(200);
    expect((await post(text)).status).toBe(200);
    expect(await post(text)).toEqual({ status: 429, body: { problem: 'slow-down' } });
  });

  test.each([
    ['one address', { kept: limit(10, 0) }],
    ['all together', { keptMost: 10 }],
  ])('what %s may leave here is bounded, which is said', async (_who, bound) => {
    await serveAnew({ ...WIDE, ...bound });
    const answered = await post(encodeRecord(agreed(frozen())));
    expect(answered).toEqual({ status: 507, body: { problem: 'full' } });
    expect(await kept()).toBe(0);
  });

  test('an installation can take no records, and still show those it has', async () => {
    const record = agreed(frozen());
    await post(encodeRecord(record));
    await serveAnew(undefined);
    expect((await fetch(`${address}/records`, { method: 'OPTIONS' })).status).toBe(403);
    expect(await post(encodeRecord(record))).toEqual({ status: 403, body: { problem: 'closed' } });
    expect((await get()).body.count).toBe(1);
  });

  test('a page of another site cannot hand anything in', async () => {
    const text = encodeRecord(agreed(frozen()));
    const answered = await post(text, { origin: 'https://elsewhere.example' });
    expect(answered).toEqual({ status: 403, body: { problem: 'not-allowed' } });
    expect(await kept()).toBe(0);
  });
});

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
      now += index % 3 === 0 ? 1 : 0; // some come in the same millisecond
      await store.keep({ session, at: now, verdict: 'verified', text: record.session });
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
