import { ok, type Result } from '../../core/kernel/result.ts';
import { sqlHandedInStore } from '../../store/sql/handed-in-store.ts';
import type { HandedInDatabase } from '../../store/sql/handed-in-tables.ts';
import { hashKey } from '../../store/sql/key-hash.ts';
import type { StoreProblem } from '../../store/store.ts';
import type { Handler } from '../exchange.ts';
import { drawKey } from '../keys.ts';
import { limit } from '../limit.ts';
import type { ServerLog } from '../log.ts';
import type { AddressOf } from '../visitor.ts';
import { handInBounds, openIntake } from './intake.ts';
import { openReadingThread } from './reading-thread.ts';
import { recordRequests } from './record-requests.ts';
import { publicKeyOf } from './signing.ts';

/** The records part of a server: its HTTP handler and the evaluator's key. */
export interface RecordService {
  readonly handle: Handler;
  readonly key: string | undefined; // if known: configured, or drawn at this start
  readonly stop: () => Promise<void>;
}

interface RecordParts {
  readonly db: HandedInDatabase;
  readonly folder: string; // of the built page
  readonly given: string | undefined; // a key set by the operator
  readonly anew: boolean; // draw a new key and revoke the old one
  readonly takes: boolean; // whether records may be submitted
  readonly signingKey: string | undefined; // private, PEM; undefined if records are not signed
  readonly addressOf: AddressOf;
  readonly log: ServerLog;
}

/**
 * Returns the evaluator's key: the configured one, or a new one if none exists. The database holds only a hash, so a
 * drawn key is known at that start and never again.
 */
async function evaluatorKey(
  store: ReturnType<typeof sqlHandedInStore>,
  { given, anew }: RecordParts,
): Promise<Result<string | undefined, StoreProblem>> {
  if (given !== undefined) return ok(given);
  const drawn = drawKey();
  const mine = hashKey(drawn);
  const kept = await (anew ? store.setKeyHash(mine) : store.firstKeyHash(mine));
  if (!kept.ok) return kept;
  return ok(kept.value === mine ? drawn : undefined);
}

/** Opens the records API: for reading, and unless switched off for submitting. */
export async function openRecords(
  parts: RecordParts,
): Promise<Result<RecordService, StoreProblem>> {
  const { db, folder, given, takes, signingKey, addressOf, log } = parts;
  const store = sqlHandedInStore(db, (why) => log.problem('Records: the database fails', why));
  const key = await evaluatorKey(store, parts);
  if (!key.ok) return key;
  const signing = signingKey === undefined ? {} : { signingKey };
  const reader = takes ? openReadingThread({ folder, log, ...signing }) : undefined;
  const steady = () => performance.now();
  const handle = recordRequests({
    store,
    handIn:
      reader &&
      openIntake({ store, reader, bounds: handInBounds(), addressOf, now: Date.now, steady }),
    ...(signingKey !== undefined && { publicKey: publicKeyOf(signingKey) }),
    keyHash: given === undefined ? undefined : hashKey(given),
    addressOf,
    guesses: limit(20, 0.05),
    steady,
    log,
  });
  return ok({ handle, key: key.value, stop: async () => reader?.stop() });
}
