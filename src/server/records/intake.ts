import type { IncomingMessage, ServerResponse } from 'node:http';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { MAX_HAND_IN_BYTES } from '../../core/record/record.ts';
import type { HandedIn, HandedInStore } from '../../store/handed-in.ts';
import { answer, bytesOf, textIn } from '../exchange.ts';
import { type Limit, limit } from '../limit.ts';
import { isOwnOrigin } from '../origin.ts';
import type { AddressOf } from '../visitor.ts';
import type { ReadRecord, RecordReader, Unfit } from './read-record.ts';
import { openTurns } from './turns.ts';

/** Why a record was not stored. Nothing of it remains then. */
type HandInRefusal =
  | Unfit
  | 'another-record' // same session, different facts
  | 'full' // the limit of this address, or of all, is reached
  | 'try-again';

interface Parts {
  readonly store: HandedInStore;
  readonly reader: RecordReader;
  /** Reserves this many bytes; false if the limit is reached. */
  readonly allow: (bytes: number) => boolean;
  readonly most: number; // total bytes of all records
  readonly now: () => number; // milliseconds since 1970, UTC
}

/**
 * Accepts a record: reads it, checks consent, replays it, signs it, and stores it under its session. Submitting the same record
 * again changes nothing; a longer one of the same run replaces it. Storage is limited in total and per address.
 */
async function acceptRecord(
  text: string,
  parts: Parts,
): Promise<Result<ReadRecord, HandInRefusal>> {
  const { store, reader, allow, most, now } = parts;
  const at = now();
  const read = await reader.read(text, at);
  if (!read.ok) return read;
  const { session, verdict, text: made } = read.value;
  const earlier = await store.find(session);
  if (!earlier.ok) return err('try-again');
  if (earlier.value) {
    const is = await reader.compare(earlier.value.text, text);
    if (is === 'same') return ok(read.value);
    if (is === 'another') return err('another-record');
  }
  const size = await store.size();
  if (!size.ok) return err('try-again');
  const bytes = Buffer.byteLength(made);
  if (size.value + bytes > most || !allow(bytes)) return err('full');
  const kept: HandedIn = { session, at, verdict, text: made };
  return (await store.keep(kept)).ok ? ok(read.value) : err('try-again');
}

const DAY = 24 * 60 * 60; // seconds
const MB = 1_000_000; // bytes

/** Limits on submissions, per address and in total. */
export interface HandInBounds {
  readonly records: Limit; // submissions, per address
  readonly received: Limit; // bytes received, per address
  readonly kept: Limit; // bytes stored, per address
  readonly keptMost: number; // total bytes stored
  readonly openMost: number; // submissions received or queued at the same time
  readonly openEach: number; // the same, per address
  readonly arrivesWithin: number; // milliseconds for a whole record
}

/** Returns the default limits. A whole training room may share one address; a record has about 50 kB. */
export const handInBounds = (): HandInBounds => ({
  records: limit(200, 0.5),
  received: limit(64 * MB, 0.2 * MB),
  kept: limit(200 * MB, (200 * MB) / DAY),
  keptMost: 2000 * MB,
  openMost: 80,
  openEach: 40,
  arrivesWithin: 30_000,
});

interface IntakeParts {
  readonly store: HandedInStore;
  readonly reader: RecordReader;
  readonly bounds: HandInBounds;
  readonly addressOf: AddressOf;
  readonly now: () => number; // milliseconds since 1970, UTC
  readonly steady: () => number; // milliseconds of a monotonic clock
}

const STATUS: { readonly [R in HandInRefusal]: number } = {
  malformed: 400,
  'no-consent': 403,
  unfinished: 409,
  'another-record': 409,
  full: 507,
  'try-again': 503,
};

/**
 * Handles submissions. They are processed one at a time, of each address in turn; the rest queue, and beyond a limit are
 * rejected. A record that does not arrive in time is cut off, since it would hold a place of others.
 */
export function openIntake(parts: IntakeParts) {
  const { bounds, addressOf, steady } = parts;
  const open = new Map<string, number>(); // submissions, by address
  const arriving = new Set<IncomingMessage>(); // whose bytes are still to come, the oldest first
  const inTurn = openTurns();

  const receive = async (
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<void> => {
    const slowDown = () => answer(response, 429, { problem: 'slow-down' });
    const tooLong = () => answer(response, 413, { problem: 'too-long' });
    const said = Number(request.headers['content-length'] ?? 0);
    if (said > MAX_HAND_IN_BYTES) {
      response.once('finish', () => request.destroy()); // hang up: reading the rest would slow the rooms down
      return tooLong();
    }
    if (!bounds.received.has(address, steady(), said)) return slowDown();
    const late = setTimeout(() => request.destroy(), bounds.arrivesWithin);
    arriving.add(request);
    const bytes = await bytesOf(request, MAX_HAND_IN_BYTES).finally(() => {
      clearTimeout(late);
      arriving.delete(request);
    });
    if (!bounds.records.take(address, steady())) return slowDown();
    if (!bounds.received.take(address, steady(), bytes?.length ?? MAX_HAND_IN_BYTES))
      return slowDown();
    if (bytes === undefined) return tooLong();
    const text = textIn(bytes);
    if (text === undefined) return answer(response, 400, { problem: 'malformed' });
    const allow = (amount: number) => bounds.kept.take(address, steady(), amount);
    const most = bounds.keptMost;
    const taken = await inTurn(address, () => acceptRecord(text, { ...parts, allow, most }));
    if (taken.ok) return answer(response, 200, { session: taken.value.session });
    return answer(response, STATUS[taken.error], { problem: taken.error });
  };

  /**
   * Tells whether one more submission of an address fits. Where the address has taken its places, one that is slow to
   * arrive makes room: whoever keeps places open does not keep out the others behind the same address.
   */
  const fits = (address: string): boolean => {
    const all = [...open.values()].reduce((sum, one) => sum + one, 0);
    if (all < bounds.openMost && (open.get(address) ?? 0) < bounds.openEach) return true;
    const slow = [...arriving].find((request) => addressOf(request) === address);
    slow?.destroy();
    return slow !== undefined;
  };
  const count = (address: string, change: 1 | -1): void => {
    const now = (open.get(address) ?? 0) + change;
    if (now > 0) open.set(address, now);
    else open.delete(address);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwnOrigin(request)) return answer(response, 403, { problem: 'not-allowed' });
    const address = addressOf(request);
    if (!fits(address)) {
      return answer(response, 429, { problem: 'slow-down' });
    }
    count(address, 1);
    try {
      await receive(request, response, address);
    } finally {
      count(address, -1);
    }
  };
}
