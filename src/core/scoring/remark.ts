import type { CriticalCode } from '../rubric/critical-error.ts';
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
import { type Beat, type Option, strongestOf, totalOf, wholeLine } from '../scenario/beat.ts';

/**
 * Returns the rubric's anchor for a level, used if the author wrote no sentence. The feedback sentences may mention
 * words the line lacks, so they are for authors to adapt.
 */
export const anchorOf = ({ strong, work, anchors }: DimensionRule, level: Level): Sentence => ({
  text: anchors[level],
  slides: level === TOP_LEVEL ? strong.slides : work.slides,
});

/** Returns the evidence of an option on the dimensions its beat rates. */
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

/** A level of a response with the sentence that explains it. */
type ExplainedLevel = Pick<Evidence, 'dimension' | 'level' | 'why'>;

/** Returns an author's reason for a level; undefined if it is the rubric's anchor, which is for raters. */
export const reasonOf = (
  { dimension, why }: Pick<Evidence, 'dimension' | 'why'>,
  rubric: Rubric,
): string | undefined => (ruleOf(rubric, dimension).anchors.includes(why) ? undefined : why);

/** Picks the level that is spoken of first: the lowest, and of equals the one with an author's reason. */
export function spokenOf<E extends ExplainedLevel>(
  evidence: readonly E[],
  rubric: Rubric,
): E | undefined {
  const least = Math.min(...evidence.map(({ level }) => level));
  const low = evidence.filter(({ level }) => level === least);
  return low.find((one) => reasonOf(one, rubric) !== undefined) ?? low[0];
}

const lowest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.reduce<Evidence | undefined>(
    (low, one) => (low === undefined || one.level < low.level ? one : low),
    undefined,
  );

/**
 * Finds the line to say in place of a critical error: the best on the technique of that error, of equals the one with
 * the highest levels. Where the moment does not rate that technique, the highest levels alone decide.
 * Undefined in versions of the rubric that name no technique for errors.
 */
export function insteadOf(
  beat: Pick<Beat, 'rates' | 'options'>,
  code: CriticalCode,
  rubric: Rubric,
): Option | undefined {
  const { techniques } = criticalRuleOf(rubric, code);
  if (techniques === undefined) return undefined;
  const technique = techniques.find((one) => beat.rates.includes(one));
  if (technique === undefined) return strongestOf(beat);
  const most = Math.max(
    ...beat.options.flatMap(({ criticalError, levels }) =>
      criticalError === undefined ? [levels[technique] ?? 0] : [],
    ),
  );
  const best = beat.options.filter(({ levels }) => (levels[technique] ?? 0) === most);
  return strongestOf({ ...beat, options: best });
}

/**
 * Writes the practice feedback on a response: what worked, why, and a stronger wording (rubric section 7). It addresses
 * the response, never the learner.
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
  const error = option.criticalError;
  const instead = error && insteadOf(beat, error.code, rubric);
  const model = instead ?? strongestOf(beat);
  // Neither of two good answers is stronger: say only what it gains and costs.
  if (option.dilemma !== undefined && spoken) {
    return { why: { text: option.dilemma, slides: spoken.slides } };
  }
  return {
    ...(strong && { worked: { text: strong.why, slides: strong.slides } }),
    ...(spoken && { why: { text: spoken.why, slides: spoken.slides } }),
    ...(model &&
      (instead || totalOf(model.levels) > totalOf(option.levels)) && {
        stronger: wholeLine(model),
      }),
    ...(error && { critical: criticalRuleOf(rubric, error.code).explain }),
  };
}
