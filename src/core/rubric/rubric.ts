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
  readonly instead: string; // what to try the next time
  readonly slip?: boolean; // everyone who does this work has said something like it
}

export interface Band {
  readonly from: number; // shown overall, 0..100
  readonly name: string;
}

/**
 * How a second try at a moment counts. 1: its level and its critical errors count. 2: it can lift a
 * level, and can neither lower one, nor cap the run, nor open an error.
 */
export type TryRule = 1 | 2;

/** What turns levels into shown figures, and may differ from one version of a rubric to the next. */
export interface FigureRules {
  readonly caps: {
    readonly [C in CriticalClass]: { readonly open: number; readonly repaired: number };
  } & { readonly twiceA: number };
  readonly bands: readonly Band[]; // highest first
  readonly soundFrom: number; // bands from here need the two headline dimensions
  readonly headlineLeast: number; // shown percent each headline dimension needs for those bands
  readonly hintCap: Level;
  readonly retryCap: Level;
  readonly tryRule?: TryRule; // absent from rubrics frozen before there were two: 1
  readonly passMark: number;
}

/** The figure rules of an earlier version, so that results keep the rules they were earned under. */
export interface EarlierRules extends FigureRules {
  readonly version: string;
}

/** The scoring truth as data (rubric section 6). Weights, bands and caps are configuration. */
export interface Rubric extends FigureRules {
  readonly version: string;
  readonly levels: readonly LevelRule[];
  readonly dimensions: readonly DimensionRule[];
  readonly criticalErrors: readonly CriticalRule[];
  readonly headline: readonly [Dimension, Dimension];
  readonly enough: {
    readonly ratedPercent: number; // of decisions on the path, for a band
    readonly headlineCount: number; // decisions on each headline dimension, for a band
    readonly programCount: number; // decisions before a percentage is shown over several runs
  };
  readonly earlier?: readonly EarlierRules[]; // of versions that kept results were earned under
}

/** Whether a rubric keeps the figure rules of an earlier version. */
export const keepsRulesOf = (rubric: Rubric, version: string): boolean =>
  rubric.earlier?.some((one) => one.version === version) === true;

/** The rubric with the figure rules of a version; as it is where it keeps none of that version. */
export function rubricAt(rubric: Rubric, version: string): Rubric {
  const then = rubric.earlier?.find((one) => one.version === version);
  return then === undefined ? rubric : { ...rubric, ...then };
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
