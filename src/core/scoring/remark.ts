import type { Evidence } from '../rubric/evidence.ts';
import { type Level, TOP_LEVEL } from '../rubric/level.ts';
import {
  criticalRuleOf,
  type DimensionRule,
  type Rubric,
  ruleOf,
  type Sentence,
} from '../rubric/rubric.ts';
import type { Remark } from '../run/event.ts';
import { type Beat, type Option, strongestOf, totalOf } from '../scenario/beat.ts';

/**
 * What is said of a level where the author wrote nothing for this line: the anchor it was rated by.
 * The sentence bank speaks of words a line may not hold, so it is for authors to adapt.
 */
export const anchorOf = ({ strong, work, anchors }: DimensionRule, level: Level): Sentence => ({
  text: anchors[level],
  slides: level === TOP_LEVEL ? strong.slides : work.slides,
});

/** The dimensions of a beat an option earned on, each with the sentence that says why. */
export function optionEvidence(beat: Beat, option: Option, rubric: Rubric): readonly Evidence[] {
  return beat.rates.flatMap((dimension) => {
    const level = option.levels[dimension];
    if (level === undefined) return [];
    const anchor = anchorOf(ruleOf(rubric, dimension), level);
    const own = option.whys?.[dimension] ?? option.dilemma;
    const slides = own === undefined ? anchor.slides : (option.slides ?? anchor.slides);
    return [{ dimension, level, source: 'option' as const, why: own ?? anchor.text, slides }];
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
  const authored = evidence.filter((one) => option.whys?.[one.dimension] !== undefined);
  const spoken = lowest(authored) ?? lowest(evidence);
  const worked = (one: Evidence) => one.level === TOP_LEVEL && one !== spoken;
  const strong = authored.find(worked) ?? evidence.find(worked);
  const model = strongestOf(beat);
  const error = option.criticalError;
  // Of two good answers neither is stronger: what it bought and what it cost is all there is to say.
  if (option.dilemma !== undefined && spoken) {
    return { why: { text: option.dilemma, slides: spoken.slides } };
  }
  return {
    ...(strong && { worked: { text: strong.why, slides: strong.slides } }),
    ...(spoken && { why: { text: spoken.why, slides: spoken.slides } }),
    ...(model && totalOf(model.levels) > totalOf(option.levels) && { stronger: model.text }),
    ...(error && { critical: criticalRuleOf(rubric, error.code).explain }),
  };
}
