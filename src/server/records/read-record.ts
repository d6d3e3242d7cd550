import type { JsonProblem } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { continues } from '../../core/record/continues.ts';
import { isSameRecord } from '../../core/record/receipt.ts';
import { holdsOwnWords, type SessionRecord } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import type { Verdict } from '../../core/record/verdict.ts';
import { verifyRecord } from '../../session/audit/verify.ts';
import type { Content } from '../../session/play/content.ts';
import { signRecord } from './signing.ts';

const MAX_NAME_CHARS = 100; // characters of a pseudonym, a group, a title
const MAX_ID_CHARS = 200; // characters of an id, a version, a hash
const MAX_TEXT_CHARS = 10_000; // characters of any other text in a record
const SESSION = /^[\w-]{1,64}$/; // allowed in the URL of a record

const long = (path: string, most: number): JsonProblem => ({
  path,
  wanted: `at most ${most} characters`,
});

/** Finds the first text inside a value longer than `most`; returns its path. */
function longText(value: unknown, path: string, most: number): JsonProblem | undefined {
  if (typeof value === 'string') return value.length > most ? long(path, most) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found =
      key.length > MAX_ID_CHARS
        ? long(path, MAX_ID_CHARS)
        : longText(inner, `${path}.${key}`, most);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Finds a field longer than anything this game writes; undefined if all fit. */
function beyondBounds(record: SessionRecord): JsonProblem | undefined {
  const { session, person, scenario, language, rubric, analyser, chain = [] } = record;
  const { cohort = '', participant = '', broughtFrom = '' } = record;
  if (!SESSION.test(session)) {
    return { path: 'session', wanted: 'an id of at most 64 letters, figures, _ or -' };
  }
  return (
    longText({ pseudonym: person.pseudonym, id: person.id }, 'person', MAX_NAME_CHARS) ??
    longText({ cohort, participant, broughtFrom, title: scenario.title }, 'head', MAX_NAME_CHARS) ??
    longText({ scenario, language, rubric, analyser, chain }, 'head', MAX_ID_CHARS) ??
    longText(record.facts, 'facts', MAX_TEXT_CHARS)
  );
}

/** What the server must know about a record to store it. */
export interface ReadRecord {
  readonly session: string;
  readonly verdict: Verdict['is']; // result of replaying it on its story and rubric
  readonly text: string; // to store: signed, if the server signs
}

/** Why a record is not stored, as found in the record itself. */
export type Unfit =
  | 'malformed'
  | 'no-consent' // or consent for less than it contains
  | 'unfinished';

/** How a text stands to an earlier one of the same session; only one that continues it may replace it. */
export type LaterText = 'same' | 'continues' | 'another';

/** Reads submitted records. Its cost must not slow the rooms of the server. */
export interface RecordReader {
  readonly read: (text: string, at: number) => Promise<Result<ReadRecord, Unfit | 'try-again'>>;
  readonly compare: (earlier: string, later: string) => Promise<LaterText>;
}

/**
 * Checks a submitted record: format, limits, consent, and a replay. A record that differs from its story is accepted
 * all the same, since the evaluator should see it. With a private key the record is signed as it arrived.
 */
export function readRecord(
  text: string,
  contents: ReadonlyMap<string, Content>, // by scenario
  at: number, // time of arrival, milliseconds since 1970, UTC
  signingKey?: string, // private, PEM
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
  const kept =
    signingKey === undefined ? text : `${JSON.stringify(signRecord(record, at, signingKey))}\n`;
  return ok({ session: record.session, verdict, text: kept });
}

/**
 * Compares a text with an earlier one of its session. It continues that if it is a longer record of the same run by the
 * same person. An earlier text that cannot be read never blocks.
 */
export function compareTexts(earlier: string, later: string): LaterText {
  const before = decodeRecord(earlier);
  const after = decodeRecord(later);
  if (!before.ok) return 'continues';
  if (!after.ok) return 'another';
  const [kept, given] = [before.value.record, after.value.record];
  if (isSameRecord(kept, given)) return 'same';
  return kept.person.id === given.person.id && continues(kept, given) ? 'continues' : 'another';
}
