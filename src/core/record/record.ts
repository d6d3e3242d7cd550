import { chainOf } from '../kernel/checksum.ts';
import type { ReplyReading } from '../reply/reply-reading.ts';
import type { Began, Replied, SessionEvent } from '../run/event.ts';
import type { Mode } from '../run/intent.ts';

export const RECORD_FORMAT = 'unscripted-record';

/** The version written now. Each released version stays readable (see `record-decode.ts`). */
export const RECORD_VERSION = 2;

/** Version 1 had no checksums. */
export const RECORD_VERSIONS = [1, RECORD_VERSION] as const;

/** Records above this many characters are refused unread: a real one has some 100,000. */
export const RECORD_MOST = 5_000_000;

/** A record handed in to a server has at most so many bytes. */
export const HAND_IN_MOST = 1_000_000;

/** Whose record it is: random, the same in all records of one person on one device. */
export interface Person {
  readonly id: string;
  readonly pseudonym: string;
}

/** One session in one file. The head repeats what `began` says, so that a reader need not look inside. */
export interface SessionRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly version: (typeof RECORD_VERSIONS)[number];
  readonly session: string;
  readonly person: Person;
  readonly cohort?: string;
  readonly scenario: Began['scenario'];
  readonly mode: Mode;
  readonly language: string;
  readonly rubric: Began['rubric'];
  readonly analyser: string;
  readonly ownWords: 'included' | 'withheld';
  readonly facts: readonly SessionEvent[];
  readonly chain?: readonly string[]; // checksums of the head and each fact; from version 2 on
}

/** The checksums that a record must have. */
export function chainFor({ facts, chain: _chain, ...head }: SessionRecord): readonly string[] {
  return chainOf(head, facts);
}

/** What is left of a reply when its words may not stand there. */
export function unsaid(reading: ReplyReading): Pick<Replied, 'said' | 'reading'> {
  const { stronger: _stronger, ...left } = reading;
  return { said: { from: 'withheld' }, reading: left };
}

/** The same fact without own words, nor wordings made of them. */
function withheld(fact: SessionEvent): SessionEvent {
  if (!holdsOwnWords(fact)) return fact;
  if (fact.type === 'noticed') return { ...fact, reading: { from: 'withheld' } };
  if (fact.type === 'replied') return { ...fact, ...unsaid(fact.reading) };
  if (fact.type !== 'chose') return fact;
  const { stronger: _stronger, ...remark } = fact.remark;
  return { ...fact, remark };
}

/** Whether own words were left out of these facts. */
const ownWordsIn = (facts: readonly SessionEvent[]): SessionRecord['ownWords'] =>
  facts.some(lacksOwnWords) ? 'withheld' : 'included';

/** Whether words that somebody typed were left out of a fact. */
export const lacksOwnWords = (fact: SessionEvent): boolean =>
  (fact.type === 'noticed' && fact.reading?.from === 'withheld') ||
  (fact.type === 'replied' && fact.said.from === 'withheld');

/** Whether a fact holds words that somebody typed. */
export function holdsOwnWords(fact: SessionEvent): boolean {
  if (fact.type === 'noticed') return fact.reading?.from === 'self';
  if (fact.type === 'replied') return fact.said.from === 'self';
  return fact.type === 'chose' && fact.reply !== undefined && fact.remark.stronger !== undefined;
}

/** A record that says its own words are withheld holds none. */
export const ownWordsHold = ({ ownWords, facts }: SessionRecord): boolean =>
  ownWords === ownWordsIn(facts) && (ownWords === 'included' || !facts.some(holdsOwnWords));

/** The record of a session. Own words are left out unless they are asked for (content guide 12). */
export function makeRecord(
  session: string,
  person: Person,
  began: Began,
  facts: readonly SessionEvent[],
  includeOwnWords: boolean,
  cohort?: string,
): SessionRecord {
  const shared = includeOwnWords ? facts : facts.map(withheld);
  const record: SessionRecord = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    session,
    person,
    ...(cohort !== undefined && { cohort }),
    scenario: began.scenario,
    mode: began.mode,
    language: began.language,
    rubric: began.rubric,
    analyser: began.analyser,
    ownWords: ownWordsIn(shared),
    facts: shared,
  };
  return { ...record, chain: chainFor(record) };
}

/** The same record with more facts after its own, and checksums for them. Nothing before changes. */
export function withFacts(record: SessionRecord, added: readonly SessionEvent[]): SessionRecord {
  const longer = { ...record, facts: [...record.facts, ...added] };
  return record.chain === undefined ? longer : { ...longer, chain: chainFor(longer) };
}

/** The text of a record file. */
export const encodeRecord = (record: SessionRecord): string =>
  `${JSON.stringify(record, null, 1)}\n`;
