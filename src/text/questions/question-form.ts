import type { Run } from '../words/pattern.ts';

/**
 * Form of a question by its grammar (Orbach and Lamb 2000; Lyon 2014): an invitation and an open
 * question leave the answer open; a fact asks for one thing; the rest can be answered yes or no, or
 * carry their answer.
 */
export type QuestionForm =
  | 'invitation'
  | 'open'
  | 'fact'
  | 'planning' // a fact about what the person would want
  | 'yesno'
  | 'choice'
  | 'faux' // “tell me did he …”
  | 'why'
  | 'negative' // “didn't he …”
  | 'tag' // “…, right?”
  | 'declarative'; // “you live with him?”

/** One question of a reply. */
export interface Question extends Run {
  readonly form: QuestionForm;
  readonly allowed: boolean; // safety, permission, choice, medical, consent, checking a reflection
  readonly offer: boolean; // it offers something or asks leave: a courtesy, and no question about them
}

/** A question that has not been checked against the allowed ones. */
export type Found = Omit<Question, 'allowed' | 'offer'>;
