import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { encodeRecord, type SessionRecord } from '../../../src/core/record/record.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { limit } from '../../../src/server/limit.ts';
import {
  address,
  agreed,
  frozen,
  get,
  kept,
  lines,
  pass,
  post,
  serveAnew,
  serveEachTest,
  store,
  WIDE,
} from './door.ts';
import { rechained } from './rechained.ts';

serveEachTest();

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
    const noticed: EventDraft = { type: 'noticed', item, pinned: true, reading };
    const facts = record.facts.toSpliced(seq, 0, { at, seq, ...noticed });
    const own = rechained({
      ...record,
      facts: facts.map((fact, place) => ({ ...fact, seq: place })),
    });
    expect((await post(encodeRecord(agreed(own, false)))).status).toBe(403);
    expect(await kept()).toBe(0);
    expect((await post(encodeRecord(agreed(own, true)))).status).toBe(200);
  });

  test('the same one twice is one row, and says the same', async () => {
    const text = encodeRecord(agreed(frozen()));
    const first = await post(text);
    pass(1000);
    expect(await post(text)).toEqual(first);
    expect(await kept()).toBe(1);
  });

  test('somebody else’s copy of a run does not take its place', async () => {
    const record = agreed(frozen());
    await post(encodeRecord(record));
    const dana = rechained({ ...record, person: { id: 'dana', pseudonym: 'Dana Q' } });
    expect(await post(encodeRecord(dana))).toMatchObject({
      status: 409,
      body: { problem: 'another-record' },
    });
  });

  test('another record of the same session does not take its place', async () => {
    const record = agreed(frozen());
    await post(encodeRecord(record));
    const other = record.facts.map((fact) =>
      fact.type === 'guessed' ? { ...fact, sure: (fact.sure + 1) % 100 } : fact,
    );
    const changed = rechained({ ...record, facts: other });
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
    const text = encodeRecord(agreed(rechained(renamed)));
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
    const lowered = rechained({ ...record, facts });
    expect((await post(encodeRecord(agreed(lowered)))).status).toBe(200);
    expect(await store.find(record.session)).toMatchObject({ value: { verdict: 'differs' } });
  });

  test('a run that is not over is not taken', async () => {
    const record = frozen();
    const cut = rechained({ ...record, facts: record.facts.slice(0, 4) });
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
    '%i bytes are refused before they are read, and the next record is taken',
    async (length) => {
      // Some see the answer, some only that the server hangs up: both have been refused.
      const hungUp = { status: 413, body: { problem: 'too-long' } };
      expect(await post('x'.repeat(length)).catch(() => hungUp)).toEqual(hungUp);
      expect((await post(encodeRecord(agreed(frozen())))).status).toBe(200);
      expect(await kept()).toBe(1);
    },
  );

  test('a sender who announces too much is told so and cut off before sending it', async () => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /records HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 6000000\r\n\r\n`,
    );
    let heard = '';
    for await (const part of socket) heard += part; // ends when the server hangs up
    expect(heard).toContain('413');
    expect(heard).toContain('too-long');
  });

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
    const record = rechained(change(frozen()));
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

  /** Announces a record and sends nothing of it. */
  const announce = (from: string) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    const head = `Host: ${hostname}:${port}\r\nX-Forwarded-For: ${from}\r\nContent-Length: 100`;
    socket.write(`POST /records HTTP/1.1\r\n${head}\r\n\r\n`);
    return socket;
  };
  const fromElsewhere = { 'x-forwarded-for': '203.0.113.9' };

  test('one address that sends nothing of its records leaves places for others, behind it too', async () => {
    await serveAnew({ ...WIDE, openMost: 3, openEach: 2, records: limit(2, 0) });
    const holding = [announce('203.0.113.7'), announce('203.0.113.7'), announce('203.0.113.7')];
    await Promise.race(holding.map((socket) => once(socket, 'close'))); // the first made room
    const behind = { 'x-forwarded-for': '203.0.113.7' };
    expect((await post(encodeRecord(agreed(frozen())), behind)).status).toBe(200);
    expect((await post(encodeRecord(agreed(frozen())), fromElsewhere)).status).toBe(200);
    for (const socket of holding) socket.destroy();
  });

  test('a record that does not arrive in time is cut off, and no failure is logged', async () => {
    await serveAnew({ ...WIDE, arrivesWithin: 1 });
    const before = lines.length;
    await once(announce('203.0.113.7'), 'close');
    expect((await fetch(`${address}/records`, { method: 'OPTIONS' })).status).toBe(200);
    expect(lines).toHaveLength(before);
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
