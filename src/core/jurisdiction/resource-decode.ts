import {
  type Decoder,
  dictionary,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  where,
  whole,
} from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { LocalAnswer } from './pack.ts';
import type { Jurisdiction } from './resource.ts';

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

/** Makes the decoder of a pack from those of the fields that can be half written. */
const jurisdiction = (
  exit: Decoder<string>,
  value: Decoder<LocalAnswer>,
  fewest: number,
): Decoder<Jurisdiction> => {
  const checked = {
    lastVerified: optional(date),
    checkedBy: optional(text),
    source: optional(text),
  };
  return shape({
    version: optional(whole(1, PACK_VERSION)),
    id: text,
    name: text,
    exit,
    resources: list(
      shape({
        id: text,
        name: text,
        contacts: list(text),
        area: text,
        hours: optional(text),
        languages: optional(list(text)),
        standard: optional(flag),
        note: optional(text),
        ...checked,
      }),
      fewest,
    ),
    reporting: optional(list(shape({ text, ...checked }))),
    local: optional(
      dictionary(shape({ value: optional(value), rule: optional(text), ...checked })),
    ),
    names: optional(list(text)),
  });
};

const finished = jurisdiction(address, answer, 1);
const unfinished = jurisdiction(text, unfinishedAnswer, 0);

/** Decodes a jurisdiction pack. */
export const decodeJurisdiction = (value: unknown): Result<Jurisdiction, JsonProblem> =>
  finished(value, '');

/** Decodes a pack that somebody is still writing: its address and answers may be half written, and services lacking. */
export const decodePackDraft = (value: unknown): Result<Jurisdiction, JsonProblem> =>
  unfinished(value, '');
