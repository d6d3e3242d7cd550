import { type Beat, type Option, strongestOf, totalOf } from './beat.ts';
import type { Remark } from './event.ts';
import type { Evidence } from './evidence.ts';
import { type Level, TOP_LEVEL } from './level.ts';
import {
  criticalRuleOf,
  type DimensionRule,
  type Rubric,
  ruleOf,
  type Sentence,
} from './rubric.ts';

const SOUND = 2;

/** The bank's sentence for a level. Sound is said by its anchor: it neither shone nor needs work. */
function sentenceFor({ strong, work, anchors }: DimensionRule, level: Level): Sentence {
  if (level === TOP_LEVEL) return strong;
  return level === SOUND ? { text: anchors[SOUND], slides: work.slides } : work;
}

/** The dimensions of a beat an option earned on, each with the sentence that says why. */
export function optionEvidence(beat: Beat, option: Option, rubric: Rubric): readonly Evidence[] {
  return beat.rates.flatMap((dimension) => {
    const level = option.levels[dimension];
    if (level === undefined) return [];
    const bank = sentenceFor(ruleOf(rubric, dimension), level);
    const own = option.whyOf === dimension ? option.why : undefined;
    const slides = own === undefined ? bank.slides : (option.slides ?? bank.slides);
    return [{ dimension, level, source: 'option' as const, why: own ?? bank.text, slides }];
  });
}

const lowest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.reduce<Evidence | undefined>(
    (low, one) => (low === undefined || one.level < low.level ? one : low),
    undefined,
  );

/**
 * What practice says after a response: what worked, one sentence of why, a stronger wording
 * (rubric section 7). It speaks of the response, never of the learner.
 */
export function remarkOn(
  beat: Beat,
  option: Option,
  evidence: readonly Evidence[],
  rubric: Rubric,
): Remark {
  const strong = evidence.find((one) => one.level === TOP_LEVEL && one.dimension !== option.whyOf);
  const spoken = evidence.find((one) => one.dimension === option.whyOf) ?? lowest(evidence);
  const model = strongestOf(beat);
  const error = option.criticalError;
  return {
    ...(strong && { worked: { text: strong.why, slides: strong.slides } }),
    ...(spoken && { why: { text: spoken.why, slides: spoken.slides } }),
    ...(model && totalOf(model.levels) > totalOf(option.levels) && { stronger: model.text }),
    ...(error && { critical: criticalRuleOf(rubric, error.code).explain }),
  };
}
