import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { HandedIn, HandedInStore } from '../../store/handed-in.ts';
import type { ReadRecord, RecordReader, Unfit } from './read-record.ts';

/** Why a record is not kept. Nothing of it stays then. */
export type HandInRefusal =
  | Unfit
  | 'another-record' // of the same session, with other facts
  | 'full' // no more may be kept, of this address or of all
  | 'try-again';

interface Parts {
  readonly store: HandedInStore;
  readonly reader: RecordReader;
  /** Whether so many bytes more may be kept, which counts them. */
  readonly allow: (bytes: number) => boolean;
  readonly most: number; // bytes of all records together
  readonly now: () => number; // milliseconds since 1970, UTC
}

/**
 * Take a record in: read, asked for consent, played again on its story and rubric, and kept under its
 * session. The same record a second time changes nothing; a longer one of the same run takes its
 * place. What is kept of all addresses together, and of one, is bounded.
 */
export async function takeIn(
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
