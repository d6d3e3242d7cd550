import type { CriticalClass, CriticalCode } from './critical-error.ts';
import type { Dimension } from './dimension.ts';
import type { Level } from './level.ts';

/** A feedback sentence with the slides it cites. */
export interface Sentence {
  readonly text: string;
  readonly slides: readonly number[];
}

/** One rated dimension: its definition, the anchor of each level, and feedback sentences. */
export interface DimensionRule {
  readonly id: Dimension;
  readonly name: string;
  readonly short: string; // label beside a level
  readonly weight: number; // percent; all fifteen add up to 100
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
  readonly classes: readonly CriticalClass[]; // the first is the default
  readonly techniques?: readonly Dimension[]; // what a line in its place has to show; the first that the moment rates
  readonly error: string;
  readonly explain: string; // one sentence addressed to the learner
  readonly does?: string; // what `{who}` does after typed words with it, where no line of the moment has it
  readonly repair: string; // example wording of a repair
  readonly instead: string; // what to try next time
  readonly slip?: boolean; // a common mistake, as an older rubric says
}

export interface Band {
  readonly from: number; // lower bound of the shown overall score, 0..100
  readonly name: string;
}

/** One version of the scoring rules as data (rubric section 6). Weights, bands and caps are configuration. */
export interface Rubric {
  readonly version: string;
  readonly levels: readonly LevelRule[];
  readonly dimensions: readonly DimensionRule[];
  readonly criticalErrors: readonly CriticalRule[];
  readonly caps: {
    readonly [C in CriticalClass]: { readonly open: number; readonly repaired: number };
  } & { readonly twiceA: number };
  readonly bands: readonly Band[]; // highest first
  readonly soundFrom: number; // bands from this score up also need the headline dimensions
  readonly headline: readonly [Dimension, Dimension];
  readonly headlineLeast: number; // minimum percent on each headline dimension for those bands
  /** Where a headline dimension has less than `headline` percent, no figure above `to` is shown. */
  readonly heldBelow?: { readonly headline: number; readonly to: number };
  readonly enough: {
    readonly ratedPercent: number; // minimum percent of decisions rated, to give a band
    readonly headlineCount: number; // minimum decisions on each headline dimension, to give a band
    readonly programCount: number; // minimum decisions for a percentage over several runs
  };
  readonly hintCap: Level;
  readonly retryCap: Level;
  /** A second try takes a serious error back only if it is sound; without this, any without such an error does. */
  readonly retryMustRepair?: boolean;
  readonly passMark: number;
  readonly versions?: readonly Rubric[]; // the earlier ones, each whole; added by whoever reads the files
}

/** Returns the whole rubric of a version; the present one if that version is not at hand. */
export const rubricOf = (rubric: Rubric, version: string): Rubric =>
  rubric.versions?.find((one) => one.version === version) ?? rubric;

/** Returns the rule of a dimension. Throws if it is missing, which decoding rules out. */
export function ruleOf(rubric: Rubric, dimension: Dimension): DimensionRule {
  const rule = rubric.dimensions.find((one) => one.id === dimension);
  if (rule === undefined) throw new Error(`a decoded rubric lacks ${dimension}`);
  return rule;
}

/** Returns the rule of a critical error. Throws if it is missing, which decoding rules out. */
export function criticalRuleOf(rubric: Rubric, code: CriticalCode): CriticalRule {
  const rule = rubric.criticalErrors.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`a decoded rubric lacks ${code}`);
  return rule;
}
