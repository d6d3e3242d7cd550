import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Level } from '../rubric/level.ts';
import type { Line } from './line/line.ts';

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

/** A prompt that lets the trainee type a reply first. */
export interface Ask {
  readonly id: string;
  readonly worried?: true; // the last lines voice a worry or a feeling (rubric section 5)
}

/** A hint: it names the technique, never the option (rubric section 7). */
export interface Hint {
  readonly dimension: Dimension;
  readonly text: string;
}

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

/** An option as shown to the trainee. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
  readonly goesOn?: string; // said at once after it; not part of the choice as shown
}

/** Returns a line as it is quoted: its text, and the sentence that follows at once. */
export const wholeLine = ({ text, goesOn }: Pick<ShownOption, 'text' | 'goesOn'>): string =>
  goesOn === undefined ? text : `${text} ${goesOn}`;

/** One of two good answers with different costs. */
export interface GoodAnswer {
  readonly option: string; // id
  readonly says: string; // what it gains and costs, shown in the debrief
}

/** A beat as shown to the trainee, in the order and words shown. */
export interface ShownBeat {
  readonly id: string;
  readonly number: number;
  readonly rates: readonly Dimension[];
  readonly shows: readonly string[];
  readonly lines: readonly Line[];
  readonly options: readonly ShownOption[];
  readonly strongest?: string; // id of the option with the highest levels
  readonly dilemma?: readonly GoodAnswer[]; // two entries if the beat is a dilemma
  readonly ask?: Ask;
  readonly hint?: Hint;
}

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
