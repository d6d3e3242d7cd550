import type { Place } from './scenario.ts';

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

/** Everything a trainee can do inside a run. Views send these and nothing else. */
export type Intent =
  | { readonly type: 'choose'; readonly option: string }
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
  | { readonly type: 'place'; readonly item: string; readonly place: Place }
  | { readonly type: 'file'; readonly note?: string } // none where no note is asked for
  | { readonly type: 'skip' }
  | { readonly type: 'pause' };
