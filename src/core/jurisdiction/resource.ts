import {
  type Decoded,
  type Decoder,
  dictionary,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { LocalAnswer } from './pack.ts';

/** The newest form of a pack's file that these pages know. */
export const PACK_VERSION = 1;

const date = where(
  text,
  (day) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day),
  'a date such as 2026-01-31',
);

const ADDRESS = /^https:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?::\d{1,5})?(?:[/?#]\S*)?$/u;
const address = where(text, (exit) => ADDRESS.test(exit), 'an https address');

const unfinishedAnswer: Decoder<LocalAnswer> = (value, path) =>
  typeof value === 'boolean' || typeof value === 'string'
    ? ok(value)
    : err({ path, wanted: 'words, or true or false' });

const answer: Decoder<LocalAnswer> = (value, path) =>
  unfinishedAnswer(value === '' ? undefined : value, path);

/** What an entry says of its check. The names are for who deploys and never shown. */
const CHECK = {
  lastVerified: optional(date),
  checkedBy: optional(text), // name or role of who checked it on that day
  source: optional(text), // where the entry comes from and what to check
};

/** Whether an entry's check is out of date; computed from today's date, never stored. */
interface Aging {
  readonly stale?: true;
}

const RESOURCE = {
  id: text,
  name: text,
  contacts: list(text), // empty: ask a supervisor for the local number
  area: text,
  hours: optional(text),
  languages: optional(list(text)),
  standard: optional(flag), // the same number everywhere, such as 911; needs no verification
  note: optional(text), // advice to who calls
  ...CHECK,
};
/** A service a person can turn to, as listed in a jurisdiction pack (content guide 13). */
export type Resource = Decoded<typeof RESOURCE> & Aging;

const REPORTING = { text, ...CHECK };
/** A reporting rule: who must report what, and by when, in plain words. */
export type ReportingRule = Decoded<typeof REPORTING> & Aging;

const localRule = (value: Decoder<LocalAnswer>) => ({
  value: optional(value), // absent: not answered, so that stories use what holds anywhere
  rule: optional(text), // the question that it answers
  ...CHECK,
});
/** A local answer to a story's question, with the rule behind it, who checked it and when. */
export type LocalRule = Decoded<ReturnType<typeof localRule>> & Aging;

/** Makes the decoder of a pack from those of the fields that can be half written. */
const jurisdiction = (exit: Decoder<string>, value: Decoder<LocalAnswer>, fewest: number) =>
  shape({
    version: optional(whole(1, PACK_VERSION)), // of the form of the file; 1 if absent
    id: text,
    name: text,
    exit, // address of a neutral page, the target of *Leave now*
    resources: list<Resource>(shape(RESOURCE), fewest),
    reporting: optional(list<ReportingRule>(shape(REPORTING))),
    local: optional(dictionary<LocalRule>(shape(localRule(value)))), // keyed by story variable
    names: optional(list(text)), // names of agencies and places that no story may contain
  });

const finished = jurisdiction(address, answer, 1);
const unfinished = jurisdiction(text, unfinishedAnswer, 0);

/** Services and rules of one jurisdiction. */
export type Jurisdiction = ValueOf<typeof finished>;

/** Decodes a jurisdiction pack. */
export const decodeJurisdiction = (value: unknown): Result<Jurisdiction, JsonProblem> =>
  finished(value, '');

/** Decodes a pack that somebody is still writing: its address and answers may be half written, and services lacking. */
export const decodePackDraft = (value: unknown): Result<Jurisdiction, JsonProblem> =>
  unfinished(value, '');
