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
 * Accepts a record: reads it, checks consent, replays it, and stores it under its session. Submitting the same record
 * again changes nothing; a longer one of the same run replaces it. Storage is limited in total and per address.
 */
export async function acceptRecord(
  text: string,
  parts: Parts,
): Promise<Result<ReadRecord, HandInRefusal>> {
  const { store, reader, allow, most, now } = parts;
  const read = await reader.read(text);
  if (!read.ok) return read;
  const { session, verdict } = read.value;
  const earlier = await store.find(session);
  if (!earlier.ok) return err('try-again');
  if (earlier.value?.text === text) return ok(read.value);
  if (earlier.value && !(await reader.continues(earlier.value.text, text))) {
    return err('another-record');
  }
  const kept = await store.size();
  if (!kept.ok) return err('try-again');
  const bytes = Buffer.byteLength(text);
  if (kept.value + bytes > most || !allow(bytes)) return err('full');
  const made: HandedIn = { session, at: now(), verdict, text };
  return (await store.keep(made)).ok ? ok(read.value) : err('try-again');
}
