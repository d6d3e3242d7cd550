import type { ReplyFlag } from '../../core/reply/reply-reading.ts';
import type { CriticalCode } from '../../core/rubric/critical-error.ts';
import type { Dimension } from '../../core/rubric/dimension.ts';
import type { Levels } from '../../core/scenario/beat.ts';
import { compile, type Run, runsOf } from '../words/pattern.ts';
import { slice, type WordLine } from '../words/word.ts';

/** What a positive cue shows. */
export type Good =
  | 'permission'
  | 'presence'
  | 'affirmation'
  | 'empathy'
  | 'limits'
  | 'needs'
  | 'tentative'
  | 'plan'
  | 'repair'
  | 'input';

/** An entry of the lexicon: a pattern of words, with the reason shown to the learner. */
export interface Cue {
  readonly id: string;
  readonly flag?: ReplyFlag;
  readonly good?: Good;
  readonly dimension?: Dimension; // the one a good cue speaks of
  readonly caps?: Levels; // the highest level a flagged reply can still earn
  readonly slide: number;
  readonly patterns: readonly string[]; // see pattern.ts
  readonly unless?: readonly string[]; // cancels a hit that stands in, or next to, these words
  readonly ahead?: readonly string[]; // cancels a hit whose first word ends these words
  readonly starts?: true; // only where a clause starts
  readonly ledger?: true; // not where the person told it
  readonly mirrored?: true; // not where the word is the person's own
  readonly officer?: true; // only for an officer with a charge or ticket open
  readonly needs?: 'refused'; // only where the person has just said no
  readonly possible?: CriticalCode;
  readonly source: string;
  readonly example: string;
  readonly counter: string; // similar words that must not hit
  readonly why: string;
}

/** A match of a cue in a line. */
export interface Hit extends Run {
  readonly cue: Cue;
}

const CANCEL_WORDS_BEFORE = 5; // words before a hit that are searched for what cancels it
const CANCEL_WORDS_AFTER = 7; // words after it

/** Words that must come last. */
const ending = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?:${compile(patterns).source}) $`);

/** Creates finders for the cues of a lexicon. Patterns are compiled once. */
export function finderOf(cues: readonly Cue[]): (line: WordLine) => readonly Hit[] {
  const ready = cues.map((cue) => ({
    cue,
    pattern: compile(cue.patterns),
    unless: cue.unless && compile(cue.unless),
    ahead: cue.ahead && ending(cue.ahead),
  }));
  return (line) =>
    ready.flatMap(({ cue, pattern, unless, ahead }) =>
      runsOf(pattern, line)
        .filter((run) => {
          const around = slice(line, run.from - CANCEL_WORDS_BEFORE, run.to + CANCEL_WORDS_AFTER);
          if (unless !== undefined && around.search(unless) >= 0) return false;
          return (
            ahead === undefined ||
            !ahead.test(slice(line, run.from - CANCEL_WORDS_BEFORE, run.from + 1))
          );
        })
        .map((run) => ({ ...run, cue })),
    );
}
