import { chainOf } from '../kernel/checksum.ts';
import type { ReplyReading } from '../reply/reply-reading.ts';
import type { Began, Replied, SessionEvent } from '../run/event.ts';
import type { Mode } from '../run/intent.ts';

export const RECORD_FORMAT = 'unscripted-record';

/** The version of the program, as in package.json. */
export const PROGRAM_VERSION = '1.0.0';

/** The version that is written. */
export const RECORD_VERSION = 3;

/** The oldest version that is read; nothing it has is read otherwise. Version 1, without checksums, is refused. */
export const RECORD_OLDEST_VERSION = 2;

/** Maximum characters of a record file; longer files are refused unread. Real records have about 100,000. */
export const MAX_RECORD_CHARS = 5_000_000;

/** Maximum bytes of a record submitted to a server. */
export const MAX_HAND_IN_BYTES = 1_000_000;

/** The owner of a record: a random id, the same in all records made by one person on one device. */
export interface Person {
  readonly id: string;
  readonly pseudonym: string;
}

/**
 * What a server writes into a record when it is handed in: its signature of the record as it arrived. It proves that
 * nothing was changed since; it says nothing of who played.
 */
export interface Receipt {
  readonly at: number; // time of arrival, milliseconds since 1970, UTC
  readonly facts: number; // facts signed, from the first; later ones, such as ratings, were added since
  readonly key: string; // public Ed25519 key of the installation, base64url
  readonly signature: string; // base64url
}

/** One session as a file. The head repeats fields of `began`, so that a reader need not look into the facts. */
export interface SessionRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly version: typeof RECORD_VERSION | typeof RECORD_OLDEST_VERSION;
  readonly session: string;
  readonly person: Person;
  readonly cohort?: string;
  readonly participant?: string; // code that joins the records of one person on several devices
  readonly broughtFrom?: string; // id of the person in the file this run was brought in from
  readonly scenario: Began['scenario'];
  readonly mode: Mode;
  readonly language: string;
  readonly rubric: Began['rubric'];
  readonly analyser: string;
  readonly ownWords: 'included' | 'withheld';
  readonly facts: readonly SessionEvent[];
  readonly chain: readonly string[]; // checksums of the head and each fact
  readonly receipt?: Receipt; // written by the server that took the record in, beside the checksums
  readonly program?: string; // version of the program that wrote the file, beside the checksums
}

/** Computes the hash chain that a record must have. */
export function chainFor(
  record: Omit<SessionRecord, 'chain'> & Partial<SessionRecord>,
): readonly string[] {
  const { facts, chain: _chain, receipt: _receipt, program: _program, ...head } = record;
  return chainOf(head, facts);
}

/** Redacts a typed reply: drops its words, and the suggested wording made from them. */
export function unsaid(reading: ReplyReading): Pick<Replied, 'said' | 'reading'> {
  const { stronger: _stronger, ...left } = reading;
  return { said: { from: 'withheld' }, reading: left };
}

/** Redacts a fact: removes typed words and any wording made from them. */
function withheld(fact: SessionEvent): SessionEvent {
  if (!holdsOwnWords(fact)) return fact;
  if (fact.type === 'noticed') return { ...fact, reading: { from: 'withheld' } };
  if (fact.type === 'replied') return { ...fact, ...unsaid(fact.reading) };
  if (fact.type !== 'chose') return fact;
  const { stronger: _stronger, ...remark } = fact.remark;
  return { ...fact, remark };
}

/** Tells whether own words were redacted from these facts. */
const ownWordsIn = (facts: readonly SessionEvent[]): SessionRecord['ownWords'] =>
  facts.some(lacksOwnWords) ? 'withheld' : 'included';

/** Tells whether typed words were redacted from a fact. */
export const lacksOwnWords = (fact: SessionEvent): boolean =>
  (fact.type === 'noticed' && fact.reading?.from === 'withheld') ||
  (fact.type === 'replied' && fact.said.from === 'withheld');

/** Tells whether a fact contains typed words. */
export function holdsOwnWords(fact: SessionEvent): boolean {
  if (fact.type === 'noticed') return fact.reading?.from === 'self';
  if (fact.type === 'replied') return fact.said.from === 'self';
  return fact.type === 'chose' && fact.reply !== undefined && fact.remark.stronger !== undefined;
}

/** Checks `ownWords` against the facts: a record marked `withheld` must contain no typed words. */
export const ownWordsHold = ({ ownWords, facts }: SessionRecord): boolean =>
  ownWords === ownWordsIn(facts) && (ownWords === 'included' || !facts.some(holdsOwnWords));

/** Parts of a record's head that only some records have. */
export interface RecordExtras {
  readonly cohort?: string | undefined;
  readonly participant?: string | undefined;
  readonly broughtFrom?: string | undefined;
}

/** Builds the record of a session. Own words are redacted unless requested (content guide 12). */
export function makeRecord(
  session: string,
  person: Person,
  began: Began,
  facts: readonly SessionEvent[],
  includeOwnWords: boolean,
  { cohort, participant, broughtFrom }: RecordExtras = {},
): SessionRecord {
  const shared = includeOwnWords ? facts : facts.map(withheld);
  const record: Omit<SessionRecord, 'chain'> = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    session,
    person,
    ...(cohort && { cohort }),
    ...(participant && { participant }),
    ...(broughtFrom && { broughtFrom }),
    scenario: began.scenario,
    mode: began.mode,
    language: began.language,
    rubric: began.rubric,
    analyser: began.analyser,
    ownWords: ownWordsIn(shared),
    facts: shared,
  };
  return { ...record, chain: chainFor(record), program: PROGRAM_VERSION };
}

/**
 * Appends facts to a record and extends its hash chain. Existing facts and checksums do not change: a broken chain stays
 * broken.
 */
export function withFacts(record: SessionRecord, added: readonly SessionEvent[]): SessionRecord {
  const longer = { ...record, facts: [...record.facts, ...added] };
  const { chain } = record;
  return { ...longer, chain: [...chain, ...chainFor(longer).slice(chain.length)] };
}

/** Serializes a record as the text of a file. */
export const encodeRecord = (record: SessionRecord): string =>
  `${JSON.stringify(record, null, 1)}\n`;
