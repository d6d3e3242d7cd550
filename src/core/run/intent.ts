import type { BoardColumn } from '../scenario/scenario.ts';

/** An ordinary explanation beside a notebook item: one of the scenario's, or the trainee's own words. */
export type Reading =
  | { readonly from: 'list'; readonly text: string }
  | { readonly from: 'self'; readonly text: string }
  | { readonly from: 'withheld' }; // own words, left out of a shared record

/** How sure the trainee is that this may be trafficking is asked twice. */
export const GUESS_TIMES = ['middle', 'end'] as const;
export type GuessTime = (typeof GUESS_TIMES)[number];

/** Practice has hints and retries; assessment has neither (rubric section 7). */
export const MODES = ['practice', 'assessment'] as const;
export type Mode = (typeof MODES)[number];

/** The longest typed reply, in characters. */
export const REPLY_MOST = 1000;

/** What a trainee says of a reply that could not be read (rubric section 5, rule d). */
export const SELF_MARKS = ['leaves-room', 'stays-with', 'judges-nobody'] as const;
export type SelfMark = (typeof SELF_MARKS)[number];

/** Everything a trainee can do inside a run. Views send these and nothing else. */
export type Intent =
  | { readonly type: 'choose'; readonly option: string }
  | { readonly type: 'reply'; readonly text: string; readonly keep: boolean } // keep: the words may be stored
  | {
      readonly type: 'settle'; // after a reply was read: the person may answer
      readonly option?: string; // closest to what was meant, where that was asked
      readonly meant?: boolean; // whether a possible critical error was meant
      readonly self?: readonly SelfMark[];
    }
  | { readonly type: 'contest' } // the reading of the reply is wrong
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
  | { readonly type: 'file'; readonly note?: string } // none where no note is asked for
  | { readonly type: 'skip' }
  | { readonly type: 'pause' };
