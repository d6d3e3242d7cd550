import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { type SessionRecord, withFacts } from '../../../src/core/record/record.ts';
import { limit } from '../../../src/server/limit.ts';
import { type HandInBounds, openIntake } from '../../../src/server/records/intake.ts';
import { compareTexts, readRecord } from '../../../src/server/records/read-record.ts';
import { recordRequests } from '../../../src/server/records/record-requests.ts';
import { publicKeyOf } from '../../../src/server/records/signing.ts';
import { addressBehind } from '../../../src/server/visitor.ts';
import type { Content } from '../../../src/session/play/content.ts';
import type { HandedInStore } from '../../../src/store/handed-in.ts';
import { sqlHandedInStore } from '../../../src/store/sql/handed-in-store.ts';
import {
  createHandedInTables,
  type HandedInTables,
} from '../../../src/store/sql/handed-in-tables.ts';
import { hashKey } from '../../../src/store/sql/key-hash.ts';
import { openSqlite } from '../../../src/store/sql/sqlite.ts';
import { frozenContent } from '../../flow/frozen-content.ts';

export const KEY = 'a-key-that-nobody-guesses';
const FROZEN = 'tests/flow/frozen/platform-four-3';

let server: Server;
export let store: HandedInStore;
export let address = '';
/** What the server logged, of all tests of a file. */
export const lines: string[] = [];
let now = 1_790_000_000_000; // milliseconds since 1970, UTC

/** Let time pass, in milliseconds; gives the time it is then. */
export const pass = (ms: number): number => {
  now += ms;
  return now;
};

const steady = () => 0;
const addressOf = addressBehind(1);

export const WIDE: HandInBounds = {
  records: limit(1000, 1),
  received: limit(100_000_000, 0),
  kept: limit(100_000_000, 0),
  keptMost: 100_000_000,
  openMost: 10,
  openEach: 10,
  arrivesWithin: 600_000,
};

/** A server with the bounds given; without any it takes nothing. With a private key it signs. */
async function serve(bounds: HandInBounds | undefined, signingKey?: string): Promise<void> {
  const played = new Map([['platform-four', contents()]]); // as the record was played on
  const reader = {
    read: async (text: string, at: number) => readRecord(text, played, at, signingKey),
    compare: async (earlier: string, later: string) => compareTexts(earlier, later),
  };
  const handle = recordRequests({
    store,
    handIn: bounds && openIntake({ store, reader, bounds, addressOf, now: () => now, steady }),
    keyHash: hashKey(KEY),
    ...(signingKey !== undefined && { publicKey: publicKeyOf(signingKey) }),
    addressOf,
    guesses: limit(4, 0),
    steady,
    log: { problem: (what) => void lines.push(what) },
  });
  server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The same place with other bounds. */
export async function serveAnew(
  bounds: HandInBounds | undefined,
  signingKey?: string,
): Promise<void> {
  server.closeAllConnections();
  server.close();
  await serve(bounds, signingKey);
}

/** Have a server with wide bounds and an empty store for each test of a file. */
export function serveEachTest(): void {
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
}

export const frozen = (): SessionRecord =>
  JSON.parse(readFileSync(`${FROZEN}/his-plan.json`, 'utf8'));

const contents = (): Content => frozenContent('platform-four-3');

/** A record as a page hands it in: consented at its end. */
export function agreed(record: SessionRecord, ownWords = true): SessionRecord {
  const seq = record.facts.length;
  const at = record.facts.at(-1)?.at ?? 0;
  return withFacts(record, [{ seq, at, type: 'consented', to: 'evaluator', ownWords }]);
}

export const post = async (body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${address}/records`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
};

export const get = async (path = '', key: string | null = KEY, method = 'GET') => {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(`${address}/records${path}`, { method, headers });
  return { status: response.status, body: await response.json() };
};

export const kept = async (): Promise<number> => {
  const count = await store.count();
  if (!count.ok) throw new Error(count.error.message);
  return count.value;
};
