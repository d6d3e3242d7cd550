import { err, ok, type Result } from '../../core/kernel/result.ts';
import { continues } from '../../core/record/continues.ts';
import { holdsOwnWords } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import type { Verdict } from '../../core/record/verdict.ts';
import { verifyRecord } from '../../session/audit/verify.ts';
import type { Content } from '../../session/play/content.ts';
import { beyondBounds } from './bounds.ts';

/** What the server needs to know of a record to keep it. */
export interface ReadRecord {
  readonly session: string;
  readonly verdict: Verdict['is']; // of playing it again on its story and rubric
}

/** Why a record is not kept, found in the record itself. */
export type Unfit =
  | 'malformed'
  | 'no-consent' // or for less than it holds
  | 'unfinished';

/** Reads records that were handed in. What they cost is not to be paid by the rooms of the server. */
export interface RecordReader {
  readonly read: (text: string) => Promise<Result<ReadRecord, Unfit>>;
  /** Whether a record tells of the same run as an earlier one, and leaves nothing of it out. */
  readonly continues: (earlier: string, later: string) => Promise<boolean>;
}

/**
 * Reads a record that was handed in: its form, its bounds, its consent, and what playing it again
 * shows. One that differs from what its story gives is fit all the same: the evaluator should see it.
 */
export function readRecord(
  text: string,
  contents: ReadonlyMap<string, Content>, // by scenario
): Result<ReadRecord, Unfit> {
  const opened = decodeRecord(text);
  if (!opened.ok) return err('malformed');
  const { record, state } = opened.value;
  if (beyondBounds(record) !== undefined) return err('malformed');
  const { consented, phase } = state;
  if (consented === undefined) return err('no-consent');
  if (!consented.ownWords && record.facts.some(holdsOwnWords)) return err('no-consent');
  if (phase !== 'closed' && phase !== 'skipped') return err('unfinished');
  const verdict = verifyRecord(record, contents.get(record.scenario.id)).verdict.is;
  return ok({ session: record.session, verdict });
}

/** The same for two texts; an earlier one that cannot be read is in nobody's way. */
export function continuesText(earlier: string, later: string): boolean {
  const before = decodeRecord(earlier);
  const after = decodeRecord(later);
  return !before.ok || (after.ok && continues(before.value.record, after.value.record));
}
