import type { Evidence } from '../../../core/rubric/evidence.ts';
import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Chose } from '../../../core/run/event.ts';
import { reasonOf, spokenOf } from '../../../core/scoring/remark.ts';
import { markWords } from '../reply/mark-words.ts';

/** What the remark on a response says first; `credit` and `next` are missing where there is nothing to say. */
export interface RemarkVerdict {
  readonly heading: string; // the author's reason, or what was done, in the second person
  readonly reason?: string; // the author's reason, where the heading is one: in the language of the scene
  readonly credit?: string;
  readonly next?: string; // one thing to try
}

/** Says what a response did at its level of a technique, to the one who gave it. */
export const didWords = ({ dimension, level }: Pick<Evidence, 'dimension' | 'level'>): string =>
  markWords(`did.${dimension}.${level}`);

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
