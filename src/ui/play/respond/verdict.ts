import type { Evidence } from '../../../core/rubric/evidence.ts';
import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Chose } from '../../../core/run/event.ts';
import { markWords } from '../reply/mark-words.ts';

/** What the remark on a response says first; `credit` and `next` are missing where there is nothing to say. */
export interface RemarkVerdict {
  readonly heading: string; // the author's reason, or what was done, in the second person
  readonly reason?: string; // the author's reason, where the heading is one: in the language of the scene
  readonly credit?: string;
  readonly next?: string; // one thing to try
}

/** Returns an author's reason for a level; undefined if it is the rubric's anchor, which is for raters. */
export const reasonOf = ({ dimension, why }: Evidence, rubric: Rubric): string | undefined =>
  ruleOf(rubric, dimension).anchors.includes(why) ? undefined : why;

/** Says what a response did at its level of a technique, to the one who gave it. */
export const didWords = ({ dimension, level }: Pick<Evidence, 'dimension' | 'level'>): string =>
  markWords(`did.${dimension}.${level}`);

/** Picks the level the remark is about: the lowest, where several are an author's own. */
function spokenOf(evidence: readonly Evidence[], rubric: Rubric): Evidence | undefined {
  const lowest = Math.min(...evidence.map(({ level }) => level));
  const low = evidence.filter(({ level }) => level === lowest);
  return low.find((one) => reasonOf(one, rubric) !== undefined) ?? low[0];
}

/** Sums up a response for a trainee; undefined if it was not rated. `who` is the person talked to. */
export function verdictOf(chose: Chose, who: string, rubric: Rubric): RemarkVerdict | undefined {
  const { evidence, criticalError } = chose;
  const top = evidence.find(({ level }) => level === TOP_LEVEL);
  if (criticalError) return { heading: markWords(`error.${criticalError.code}`, { who }) };
  const spoken = spokenOf(evidence, rubric);
  if (spoken === undefined) return undefined;
  const reason = reasonOf(spoken, rubric);
  const said = reason === undefined ? { heading: didWords(spoken) } : { heading: reason, reason };
  if (spoken.level === TOP_LEVEL) return said;
  return {
    ...said,
    ...(top && { credit: didWords(top) }),
    next: ruleOf(rubric, spoken.dimension).try,
  };
}
