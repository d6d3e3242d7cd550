import type { CriticalClass, CriticalCode } from './critical-error.ts';
import type { Dimension } from './dimension.ts';
import type { Level } from './level.ts';

/** A sentence of the bank, with the slides it rests on. */
export interface Sentence {
  readonly text: string;
  readonly slides: readonly number[];
}

/** One rated dimension: what it is, what each level looks like, what is said about it. */
export interface DimensionRule {
  readonly id: Dimension;
  readonly name: string;
  readonly short: string; // as said beside a level
  readonly weight: number; // of 100 over all fifteen
  readonly definition: string;
  readonly anchors: readonly [string, string, string, string]; // index is the level
  readonly strong: Sentence;
  readonly work: Sentence;
  readonly hint: string;
  readonly keep: string;
  readonly try: string;
}

export interface LevelRule {
  readonly level: Level;
  readonly name: string;
  readonly anchor: string;
}

export interface CriticalRule {
  readonly code: CriticalCode;
  readonly classes: readonly CriticalClass[]; // the first unless a line says otherwise
  readonly error: string;
  readonly explain: string; // one sentence for the person who did it
  readonly repair: string; // wording of a repair
}

export interface Band {
  readonly from: number; // shown overall, 0..100
  readonly name: string;
}

/** The scoring truth as data (rubric section 6). Weights, bands and caps are configuration. */
export interface Rubric {
  readonly version: string;
  readonly levels: readonly LevelRule[];
  readonly dimensions: readonly DimensionRule[];
  readonly criticalErrors: readonly CriticalRule[];
  readonly caps: {
    readonly [C in CriticalClass]: { readonly open: number; readonly repaired: number };
  } & { readonly twiceA: number };
  readonly bands: readonly Band[]; // highest first
  readonly soundFrom: number; // bands from here need the two headline dimensions
  readonly headline: readonly [Dimension, Dimension];
  readonly headlineLeast: number; // shown percent each headline dimension needs for those bands
  readonly enough: {
    readonly ratedPercent: number; // of decisions on the path, for a band
    readonly headlineCount: number; // decisions on each headline dimension, for a band
    readonly programCount: number; // decisions before a percentage is shown over several runs
  };
  readonly hintCap: Level;
  readonly retryCap: Level;
  readonly passMark: number;
}

/** The rule of a dimension. A decoded rubric has all fifteen. */
export function ruleOf(rubric: Rubric, dimension: Dimension): DimensionRule {
  const rule = rubric.dimensions.find((one) => one.id === dimension);
  if (rule === undefined) throw new Error(`a decoded rubric lacks ${dimension}`);
  return rule;
}

/** The rule of a critical error. A decoded rubric has all ten. */
export function criticalRuleOf(rubric: Rubric, code: CriticalCode): CriticalRule {
  const rule = rubric.criticalErrors.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`a decoded rubric lacks ${code}`);
  return rule;
}
