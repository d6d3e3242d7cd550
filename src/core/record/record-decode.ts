import {
  among,
  type Decoder,
  type JsonProblem,
  jsonOf,
  list,
  optional,
  shape,
  text,
  whole,
} from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Began } from '../run/event.ts';
import { decodeEvent } from '../run/event.ts';
import { MODES } from '../run/intent.ts';
import { type LogProblem, replay } from '../run/reduce.ts';
import type { SessionState } from '../run/state.ts';
import {
  MAX_RECORD_CHARS,
  ownWordsHold,
  RECORD_FORMAT,
  RECORD_OLDEST_VERSION,
  RECORD_VERSION,
  type SessionRecord,
} from './record.ts';

/** Why a file cannot be opened as a record. */
export type RecordProblem =
  | { readonly code: 'too-long'; readonly characters: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-record' }
  | { readonly code: 'future-version' | 'past-version'; readonly version: number }
  | { readonly code: 'bad-shape'; readonly problem: JsonProblem }
  | { readonly code: 'bad-facts'; readonly problem: LogProblem }
  | { readonly code: 'head-differs'; readonly field: string };

/** A record whose facts form a valid sequence, with the state they reduce to. */
export interface OpenRecord {
  readonly record: SessionRecord;
  readonly state: SessionState;
}

const decoder: Decoder<SessionRecord> = shape({
  format: among<SessionRecord['format']>([RECORD_FORMAT]),
  version: among<SessionRecord['version']>([RECORD_OLDEST_VERSION, RECORD_VERSION]),
  session: text,
  person: shape({ id: text, pseudonym: text }),
  cohort: optional(text),
  participant: optional(text),
  broughtFrom: optional(text),
  scenario: shape({ id: text, title: text, hash: text }),
  mode: among(MODES),
  language: text,
  rubric: shape({ version: text, hash: text }),
  analyser: text,
  ownWords: among(['included', 'withheld']),
  facts: list(decodeEvent, 1),
  chain: list(text),
  receipt: optional(shape({ at: whole(0), facts: whole(1), key: text, signature: text })),
  program: optional(text),
});

/** Checks the length of the hash chain: one checksum for the head and one for each fact. */
const hasChain = ({ facts, chain }: SessionRecord): boolean => chain.length === facts.length + 1;

const NO_CHAIN: RecordProblem = {
  code: 'bad-shape',
  problem: { path: 'chain', wanted: 'one checksum for the head and one for each fact' },
};

const FIRST_VERSION = 1; // without checksums, from before the first release

const headOf = (value: unknown): { readonly format?: unknown; readonly version?: unknown } =>
  typeof value === 'object' && value !== null ? value : {};

/** Compares the head with the first fact and names the first field that differs. */
function differing(record: SessionRecord, began: Began): string | undefined {
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  if (!same(record.scenario, began.scenario)) return 'scenario';
  if (!same(record.rubric, began.rubric)) return 'rubric';
  if (record.mode !== began.mode) return 'mode';
  if (!ownWordsHold(record)) return 'ownWords';
  if (record.language !== began.language) return 'language';
  return record.analyser === began.analyser ? undefined : 'analyser';
}

/** Decodes a record file. It never repairs or guesses: either the file is valid, or the error names the problem. */
export function decodeRecord(source: string): Result<OpenRecord, RecordProblem> {
  if (source.length > MAX_RECORD_CHARS) return err({ code: 'too-long', characters: source.length });
  const value = jsonOf(source);
  if (value === undefined) return err({ code: 'not-json' });
  const { format, version } = headOf(value);
  if (format !== RECORD_FORMAT) return err({ code: 'not-a-record' });
  if (typeof version === 'number' && version > RECORD_VERSION) {
    return err({ code: 'future-version', version });
  }
  if (version === FIRST_VERSION) return err({ code: 'past-version', version });
  const read = decoder(value, '');
  if (!read.ok) return err({ code: 'bad-shape', problem: read.error });
  const state = replay(read.value.facts);
  if (!state.ok) return err({ code: 'bad-facts', problem: state.error });
  if (!hasChain(read.value)) return err(NO_CHAIN);
  const field = differing(read.value, state.value.began);
  return field === undefined
    ? ok({ record: read.value, state: state.value })
    : err({ code: 'head-differs', field });
}
