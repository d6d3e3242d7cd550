import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Level } from '../rubric/level.ts';
import type { Line } from './line.ts';

/** The level an option earns on each dimension its beat rates. */
export type Levels = { readonly [D in Dimension]?: Level };

/** One sentence on a response for a dimension, in place of the rubric's anchor. */
export type Whys = { readonly [D in Dimension]?: string };

/** Why an answer that sounds like a repair does not repair (an author names it). */
export const FAILURES = ['but', 'comfort', 'heard', 'again', 'promises', 'language'] as const;
export type Failure = (typeof FAILURES)[number];

/** One authored line a trainee may say. */
export interface Option {
  readonly id: string; // a word of what is said, never a letter or rank
  readonly text: string;
  readonly levels: Levels;
  readonly criticalError?: CriticalError;
  readonly repairs: readonly CriticalCode[];
  readonly fails?: Failure; // it sounds like a repair and is none
  readonly dilemma?: string; // one of the two good answers of its beat: what it bought and what it cost
  readonly whys?: Whys; // what the author says of this response, in the order written
  readonly slides?: readonly number[];
}

/** A moment where the trainee may type a reply first. */
export interface Ask {
  readonly id: string;
  readonly worried?: true; // the last lines voice a worry or a feeling (rubric section 5)
}

/** What a hint says: it names the technique, never the option (rubric section 7). */
export interface Hint {
  readonly dimension: Dimension;
  readonly text: string;
}

/** One decision of the scenario as the story gives it, options in authored order. */
export interface Beat {
  readonly id: string;
  readonly number: number; // 1.. of the scenario's beats; a repair keeps the number before it
  readonly rates: readonly Dimension[]; // none where the beat is not scored (a repair)
  readonly shows: readonly string[]; // red flags visible here
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
  readonly ask?: Ask;
  readonly hint?: Hint;
}

/** Where a run of the story stops. Endings carry no points. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly telling: string; // which set of record lines fits what happened
  readonly lines: readonly Line[];
}

/** An option as the trainee saw it. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
}

/** One of two good answers that cost different things. */
export interface GoodAnswer {
  readonly option: string; // id
  readonly says: string; // what it bought and what it cost, as the debrief tells it
}

/** A beat as the trainee met it: in the order shown, with the words shown. */
export interface ShownBeat {
  readonly id: string;
  readonly number: number;
  readonly rates: readonly Dimension[];
  readonly shows: readonly string[];
  readonly lines: readonly Line[];
  readonly options: readonly ShownOption[];
  readonly strongest?: string; // id of the option whose levels are highest
  readonly dilemma?: readonly GoodAnswer[]; // two, where the beat is a dilemma
  readonly ask?: Ask;
  readonly hint?: Hint;
}

/** The sum of what an option earns. */
export const totalOf = (levels: Levels): number =>
  Object.values(levels).reduce<number>((sum, level) => sum + level, 0);

/** The option with the highest levels and no critical error, first of equals; none where nothing is scored. */
export function strongestOf(beat: Beat): Option | undefined {
  if (beat.rates.length === 0) return undefined;
  const harmless = beat.options.filter((option) => option.criticalError === undefined);
  return harmless.reduce<Option | undefined>(
    (best, option) =>
      best === undefined || totalOf(option.levels) > totalOf(best.levels) ? option : best,
    undefined,
  );
}
