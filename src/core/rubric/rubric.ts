import type { ValueOf } from '../kernel/json.ts';
import type { CriticalCode } from './critical-error.ts';
import type { Dimension } from './dimension.ts';
import type { dimensionRule, feedbackSentence, scoreBand, wholeRubric } from './rubric-decode.ts';

/** A feedback sentence with the slides it cites. */
export type Sentence = ValueOf<typeof feedbackSentence>;

/** One rated dimension: its definition, the anchor of each level, and feedback sentences. */
export type DimensionRule = ValueOf<typeof dimensionRule>;

export type Band = ValueOf<typeof scoreBand>;

/** The scoring rules: what it is rated by, and how. */
export type Rubric = ValueOf<typeof wholeRubric>;

type CriticalRule = Rubric['criticalErrors'][number];

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
