import { ok, type Result } from '../../core/result.ts';
import type { Content } from '../../session/content.ts';
import { sqlHandedInStore } from '../../store/sql/handed-in-store.ts';
import { createHandedInTables, type HandedInDatabase } from '../../store/sql/handed-in-tables.ts';
import type { StoreProblem } from '../../store/store.ts';
import type { Handler } from '../exchange.ts';
import { drawKey } from '../keys.ts';
import { limit } from '../limit.ts';
import { type AddressOf, addressBehind } from '../visitor.ts';
import { recordRequests } from './record-requests.ts';

/** The records of a server: their part of HTTP, and the key of who may read them. */
export interface RecordService {
  readonly handle: Handler;
  readonly key: string;
  readonly fresh: boolean; // the key was drawn just now
}

/** Opens the door for records. The key is the one given, or is drawn once and kept with the data. */
export async function openRecords(
  db: HandedInDatabase,
  contents: ReadonlyMap<string, Content>,
  given: string | undefined,
  addressOf: AddressOf = addressBehind(0),
): Promise<Result<RecordService, StoreProblem>> {
  await createHandedInTables(db);
  const store = sqlHandedInStore(db);
  const drawn = drawKey();
  const kept = given === undefined ? await store.firstKey(drawn) : ok(given);
  if (!kept.ok) return kept;
  const handle = recordRequests({
    store,
    contents,
    key: kept.value,
    addressOf,
    handings: limit(200, 0.5), // a whole training room may stand behind one address
    guesses: limit(20, 0.05),
    now: Date.now,
    steady: () => performance.now(),
  });
  return ok({ handle, key: kept.value, fresh: kept.value === drawn });
}
