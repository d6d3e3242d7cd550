import { among, list, optional, shape, text, type ValueOf, where, whole } from '../kernel/json.ts';
import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import { DIMENSIONS, type Dimension } from '../rubric/dimension.ts';
import type { Level } from '../rubric/level.ts';
import { decodeLine, type Line } from './line/line.ts';

/** The level an option earns on each dimension its beat rates. */
export type Levels = { readonly [D in Dimension]?: Level };

/** A sentence on a response for a dimension, replacing the rubric's anchor. */
export type Whys = { readonly [D in Dimension]?: string };

/** Why an apparent repair fails, as named by the author. */
export const FAILURES = ['but', 'comfort', 'heard', 'again', 'promises', 'language'] as const;
export type Failure = (typeof FAILURES)[number];

/** An authored line the trainee may say. */
export interface Option {
  readonly id: string; // a word from the line, never a letter or rank
  readonly text: string;
  readonly goesOn?: string; // a sentence of the trainee that follows at once
  readonly levels: Levels;
  readonly criticalError?: CriticalError;
  readonly repairs: readonly CriticalCode[];
  readonly fails?: Failure; // it sounds like a repair but is not one
  readonly dilemma?: string; // for one of two good answers: what it gains and costs
  readonly unrated?: string; // of a line that is not rated: what the debrief says of it
  readonly keep?: string; // what the debrief says where this is the line to keep
  readonly whys?: Whys; // the author's sentences, in the order written
  readonly slides?: readonly number[];
}

/** Id of the answer to typed words that are none of a moment’s lines: it is never shown as one. */
export const NEUTRAL = 'neutral';

/** A decision of the scenario, with options in authored order. */
export interface Beat {
  readonly id: string;
  readonly number: number; // from 1; a repair keeps the number before it
  readonly rates: readonly Dimension[]; // empty if the beat is not scored (a repair)
  readonly shows: readonly string[]; // red flags visible here
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
  readonly ask?: Ask;
  readonly hint?: Hint;
  readonly neutral?: Option; // what follows typed words that are none of its lines
  readonly typed?: string; // narrated after a typed reply, whatever its words
}

/** An ending of the story; it carries no points. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly telling: string; // the set of report notes that fits this path
  readonly lines: readonly Line[];
}

/** Returns a line as it is quoted: its text, and the sentence that follows at once. */
export const wholeLine = ({ text, goesOn }: Pick<ShownOption, 'text' | 'goesOn'>): string =>
  goesOn === undefined ? text : `${text} ${goesOn}`;

/** Decodes dimensions that a moment or a note rates: each once. */
export const decodeDimensions = where(
  list(among(DIMENSIONS)),
  (all) => new Set(all).size === all.length,
  'each dimension once',
);

const shownOption = shape({
  id: text,
  text,
  goesOn: optional(text), // said at once after it; not part of the choice as shown
});
/** An option as shown to the trainee. */
export type ShownOption = ValueOf<typeof shownOption>;

const ask = shape({
  id: text,
  worried: optional(among([true])), // the last lines voice a worry or a feeling (rubric section 5)
});
/** A prompt that lets the trainee type a reply first. */
export type Ask = ValueOf<typeof ask>;

const hint = shape({ dimension: among(DIMENSIONS), text });
/** A hint: it names the technique, never the option (rubric section 7). */
export type Hint = ValueOf<typeof hint>;

/** One of two good answers with different costs. */
const goodAnswer = shape({
  option: text, // id
  says: text, // what it gains and costs, shown in the debrief
});

/** Decodes a beat as shown to the trainee, in the order and words shown. */
export const decodeShownBeat = shape({
  id: text,
  number: whole(0),
  rates: decodeDimensions,
  shows: list(text),
  lines: list(decodeLine),
  options: list(shownOption, 1),
  strongest: optional(text), // id of the option with the highest levels
  dilemma: optional(list(goodAnswer, 2)), // two entries if the beat is a dilemma
  ask: optional(ask),
  hint: optional(hint),
});
export type ShownBeat = ValueOf<typeof decodeShownBeat>;

/** Adds up the levels of an option. */
export const totalOf = (levels: Levels): number =>
  Object.values(levels).reduce<number>((sum, level) => sum + level, 0);

/**
 * Finds the option with the highest levels and no critical error (the first of equals); undefined if nothing is scored.
 */
export function strongestOf(beat: Pick<Beat, 'rates' | 'options'>): Option | undefined {
  if (beat.rates.length === 0) return undefined;
  const harmless = beat.options.filter((option) => option.criticalError === undefined);
  return harmless.reduce<Option | undefined>(
    (best, option) =>
      best === undefined || totalOf(option.levels) > totalOf(best.levels) ? option : best,
    undefined,
  );
}
