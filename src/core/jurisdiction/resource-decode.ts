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
} from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { LocalAnswer } from './pack.ts';
import type { Jurisdiction } from './resource.ts';

const date = where(text, (day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'a date such as 2026-01-31');

const answer: Decoder<LocalAnswer> = (value, path) =>
  typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? ok(value)
    : err({ path, wanted: 'words, or true or false' });

const jurisdiction = shape({
  id: text,
  name: text,
  exit: where(text, (address) => address.startsWith('https://'), 'an https address'),
  resources: list(
    shape({
      id: text,
      name: text,
      contacts: list(text),
      area: text,
      hours: optional(text),
      languages: optional(list(text)),
      standard: optional(flag),
      lastVerified: optional(date),
      checkedBy: optional(text),
      note: optional(text),
      source: optional(text),
    }),
    1,
  ),
  reporting: optional(
    list(shape({ text, lastVerified: optional(date), checkedBy: optional(text) })),
  ),
  local: optional(
    dictionary(
      shape({
        value: answer,
        rule: optional(text),
        lastVerified: optional(date),
        checkedBy: optional(text),
      }),
    ),
  ),
  names: optional(list(text)),
});

/** Decodes a jurisdiction pack. */
export const decodeJurisdiction = (value: unknown): Result<Jurisdiction, JsonProblem> =>
  jurisdiction(value, '');
