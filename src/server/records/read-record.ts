import { err, ok, type Result } from '../../core/kernel/result.ts';
import { continues } from '../../core/record/continues.ts';
import { holdsOwnWords } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import type { Verdict } from '../../core/record/verdict.ts';
import { verifyRecord } from '../../session/audit/verify.ts';
import type { Content } from '../../session/play/content.ts';
import { beyondBounds } from './bounds.ts';

/** What the server must know about a record to store it. */
export interface ReadRecord {
  readonly session: string;
  readonly verdict: Verdict['is']; // result of replaying it on its story and rubric
}

/** Why a record is not stored, as found in the record itself. */
export type Unfit =
  | 'malformed'
  | 'no-consent' // or consent for less than it contains
  | 'unfinished';

/** Reads submitted records. Its cost must not slow the rooms of the server. */
export interface RecordReader {
  readonly read: (text: string) => Promise<Result<ReadRecord, Unfit>>;
  /** Tells whether a record extends an earlier one of the same run without leaving anything out. */
  readonly continues: (earlier: string, later: string) => Promise<boolean>;
}

/**
 * Checks a submitted record: format, limits, consent, and a replay. A record that differs from its story is accepted
 * all the same, since the evaluator should see it.
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

/**
 * Tells whether the second text may replace the first: a longer record of the same run by the same person. An earlier
 * text that cannot be read never blocks.
 */
export function continuesText(earlier: string, later: string): boolean {
  const before = decodeRecord(earlier);
  const after = decodeRecord(later);
  if (!before.ok || !after.ok) return !before.ok;
  const [kept, given] = [before.value.record, after.value.record];
  return kept.person.id === given.person.id && continues(kept, given);
}
