import type { BoardColumn } from '../scenario/scenario.ts';

/** An ordinary explanation for a notebook item: from the scenario's list, or in the trainee's own words. */
export type Reading =
  | { readonly from: 'list'; readonly text: string }
  | { readonly from: 'self'; readonly text: string }
  | { readonly from: 'withheld' }; // own words, redacted in a shared record

/** When the trainee is asked for their confidence that this may be trafficking. */
export const GUESS_TIMES = ['middle', 'end'] as const;
export type GuessTime = (typeof GUESS_TIMES)[number];

/** Practice allows hints and retries; assessment does not (rubric section 7). */
export const MODES = ['practice', 'assessment'] as const;
export type Mode = (typeof MODES)[number];

/** Maximum length of a typed reply, in characters. */
export const MAX_REPLY_CHARS = 1000;

/** Everything a trainee can do in a run. Views send these and nothing else. */
export type Intent =
  | { readonly type: 'choose'; readonly option: string }
  | { readonly type: 'reply'; readonly text: string; readonly keep: boolean } // keep: the text may be stored
  | {
      readonly type: 'settle'; // confirms a reply after it was read; the person answers next
      readonly option?: string; // the closest option, if the learner was asked
      readonly meant?: boolean; // answer whether a possible critical error was meant
    }
  | { readonly type: 'contest' } // disputes the reading of the reply
  | { readonly type: 'goOn' }
  | { readonly type: 'hint' }
  | { readonly type: 'retry' }
  | {
      readonly type: 'notice';
      readonly item: string;
      readonly pinned: boolean;
      readonly reading?: Reading;
    }
  | { readonly type: 'guess'; readonly when: GuessTime; readonly sure: number } // 0..100
  | { readonly type: 'place'; readonly item: string; readonly place: BoardColumn }
  | { readonly type: 'file'; readonly note?: string } // absent if no note is asked for
  | { readonly type: 'skip' }
  | { readonly type: 'pause' };
