import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { HandedIn, HandedInStore } from '../../store/handed-in.ts';
import type { ReadRecord, RecordReader, Unfit } from './read-record.ts';

/** Why a record was not stored. Nothing of it remains then. */
export type HandInRefusal =
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
export async function acceptRecord(
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
