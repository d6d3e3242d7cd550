import type { ReplyAct, ReplyQuestion } from '../../../src/core/reply/reply-reading.ts';
import { analyse, READS, readWith } from '../../../src/text/analyse.ts';
import { findingsOf } from '../../../src/text/findings.ts';
import type { Voter } from '../../../src/text/model/model.ts';
import { namedIn } from './named.ts';
import { wordFeaturesOf } from './word-features.ts';

/** What every method of the bench says of a reply. */
export interface Said {
  readonly act: ReplyAct;
  readonly question: ReplyQuestion;
  readonly reflection: boolean;
  readonly flags: readonly string[];
}

export type Method = (text: string, context: readonly string[]) => Said;

const at = (context: readonly string[]) => ({ context, disclosed: [], rates: READS });

/** The naive baseline: a question mark, four opening words, a length. */
export const naive: Method = (text) => {
  const asks = /\?|^(?:what|how|why|tell me)\b/i.test(text);
  const open = /\b(?:what|how|why|tell me)\b/i.test(text);
  const gives = /\b(?:sounds like|you feel|you're saying)\b/i.test(text);
  const long = text.split(' ').length > 12;
  return {
    act: asks ? 'question' : gives ? 'reflection' : long ? 'input' : 'other',
    question: asks ? (open ? 'open' : 'closed') : 'none',
    reflection: gives,
    flags: /why did|should have|victim|you must|promise|you need to/i.test(text)
      ? ['judgmental']
      : [],
  };
};

/** Cues and grammar without the model. */
export const rules: Method = (text, context) => readWith(text, at(context), undefined);

/** The model on words and pairs of words alone: no cue, no grammar. Its act tells whether it asks. */
export const words =
  (voter: Voter): Method =>
  (text, context) => {
    const { act, reflection } = voter.vote(wordFeaturesOf(findingsOf(text, at(context))));
    return {
      act,
      question: act === 'question' ? 'open' : 'none',
      reflection: reflection > 0.5,
      flags: [],
    };
  };

/** The whole analyser, with the shipped model or one fitted on other conversations. */
export const ours =
  (voter?: Voter): Method =>
  (text, context) => {
    const read =
      voter === undefined ? analyse(text, at(context)) : readWith(text, at(context), voter);
    return { ...read, flags: namedIn(read) };
  };
