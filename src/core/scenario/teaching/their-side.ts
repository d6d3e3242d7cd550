import {
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
} from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** The mark of a moment that the person neither sees nor hears. */
export const ABSENT = 'absent';

/** The entry for own words: what was heard by kind of line, since no option was said. */
export const OWN_WORDS = 'own';

/** Kinds of line in own words that somebody who listens can tell apart. */
export const OWN_KINDS = [
  'open', // a question with many answers
  'closed', // a question with one or two
  'several', // more than one question
  'reflects', // no question: the person's own words come back
  'tells', // no question: something is said
  'promises',
  'presses', // it judges, guesses, pushes or threatens
] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** What the person may have heard: by beat and option, and in own words (`their-side.json`). */
export interface TheirSideSheet {
  readonly [beat: string]:
    | typeof ABSENT
    | { readonly [option: string]: string | readonly HeardCase[] };
}

const heardCase = shape({
  heard: text,
  said: optional(text), // fits where the response, as shown, holds these words
  answer: optional(text), // fits where what followed it holds these words
});
/** What the person may have heard in a response, and the case in which it fits; the first that fits is shown. */
export type HeardCase = ValueOf<typeof heardCase>;

const heard: Decoder<string | readonly HeardCase[]> = (value, path) =>
  typeof value === 'string' ? text(value, path) : list(heardCase, 1)(value, path);

const moment: Decoder<TheirSideSheet[string]> = (value, path) => {
  if (value === ABSENT) return ok(ABSENT);
  return typeof value === 'string'
    ? err({ path, wanted: `“${ABSENT}”, or what was heard by option` })
    : dictionary(heard)(value, path);
};

const decoder = dictionary(moment);

/** Decodes `their-side.json`. */
export const decodeTheirSide = (value: unknown): Result<TheirSideSheet, JsonProblem> =>
  decoder(value, '');

/** Lists every case of what was heard in an option. */
export const casesOf = (entry: string | readonly HeardCase[]): readonly HeardCase[] =>
  typeof entry === 'string' ? [{ heard: entry }] : entry;
