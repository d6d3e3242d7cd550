import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/event.ts';
import { encodeRecord, type SessionRecord, withFacts } from '../../../src/core/record.ts';
import { limit } from '../../../src/server/limit.ts';
import { recordRequests } from '../../../src/server/records/record-requests.ts';
import { addressBehind } from '../../../src/server/visitor.ts';
import type { Content } from '../../../src/session/content.ts';
import type { HandedInStore } from '../../../src/store/handed-in.ts';
import { sqlHandedInStore } from '../../../src/store/sql/handed-in-store.ts';
import {
  createHandedInTables,
  type HandedInTables,
} from '../../../src/store/sql/handed-in-tables.ts';
import { openSqlite } from '../../../src/store/sql/sqlite.ts';

const KEY = 'a-key-that-nobody-guesses';
const FROZEN = 'tests/flow/frozen/platform-four-1';

let server: Server;
let store: HandedInStore;
let address = '';
let now = 1_790_000_000_000;

beforeEach(async () => {
  const db = await openSqlite<HandedInTables>(':memory:');
  if (!db.ok) throw new Error(db.error.message);
  await createHandedInTables(db.value);
  store = sqlHandedInStore(db.value);
  const handle = recordRequests({
    store,
    contents: new Map([['platform-four', contents()]]), // as the record was played on
    key: KEY,
    addressOf: addressBehind(0),
    handings: limit(1000, 1),
    guesses: limit(3, 0),
    now: () => now,
    steady: () => 0,
  });
  server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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

  test('what is far too long is refused, and the door stays open', async () => {
    expect((await post('x'.repeat(6_000_000))).status).toBe(413);
    expect((await post(encodeRecord(agreed(frozen())))).status).toBe(200);
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

  test('guessing is slowed: after some wrong keys the right one waits too', async () => {
    for (let wrong = 0; wrong < 3; wrong += 1) await get('', `wrong ${wrong}`);
    expect((await get()).status).toBe(403);
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

  test('the key is drawn once and kept with the data', async () => {
    expect(await store.firstKey('one')).toEqual({ ok: true, value: 'one' });
    expect(await store.firstKey('two')).toEqual({ ok: true, value: 'one' });
  });
});
