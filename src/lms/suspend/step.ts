import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { Settled } from '../../core/run/event.ts';
import type { GuessTime, Mode } from '../../core/run/intent.ts';
import type { MetState } from '../../core/scenario/carried.ts';
import type { BoardColumn } from '../../core/scenario/scenario.ts';

/** What was read of a typed reply, without its words or any made of them. */
export type ReadReply = Pick<
  ReplyReading,
  | 'act'
  | 'question'
  | 'stacked'
  | 'reflection'
  | 'flags'
  | 'levels'
  | 'abstain'
  | 'unread'
  | 'notice'
> & { readonly possible?: NonNullable<ReplyReading['possible']>['code'] };

/** A typed reply that was answered. Options by their place among those shown. */
export interface ReplyStep {
  readonly act: 'reply';
  readonly option: number;
  readonly nearest?: number;
  readonly read: ReadReply;
  readonly settled: Omit<Settled, 'excused'>;
}

/** How an item of the notebook is explained: not, in own words, or by one of those offered. */
export type Explained = 'not' | 'own' | number;

/** One thing a learner did. Options, items and notes by their place among those shown. */
export type LearnerAct =
  | { readonly act: 'choose'; readonly option: number }
  | ReplyStep
  | { readonly act: 'goOn' | 'retry' | 'hint' | 'contest' | 'skip' | 'pause' }
  | {
      readonly act: 'notice';
      readonly item: number;
      readonly pinned: boolean;
      readonly explained: Explained;
    }
  | { readonly act: 'guess'; readonly when: GuessTime; readonly sure: number }
  | { readonly act: 'place'; readonly item: number; readonly place: BoardColumn }
  | { readonly act: 'file'; readonly note?: number };

/** What was done, and how many seconds after the step before it. */
export type RunStep = LearnerAct & { readonly after: number };

/** A run as a learning platform keeps it: what was drawn, on which story and rubric, and what was done. */
export interface Suspended {
  readonly mode: Mode;
  readonly language: string; // BCP 47
  readonly seed: number;
  readonly variant: string;
  readonly story: string; // first digits of its hash
  readonly met?: MetState; // how a second contact was begun; `none` if absent
  readonly pack?: string; // the same of what its place answers, where the story asks anything of it
  readonly rubric: string; // first digits of its hash
  readonly startedAt: number; // milliseconds since 1970, UTC, to the second
  readonly steps: readonly RunStep[];
}

/** A longer wait between two steps is kept as this: some thirteen hours. */
export const LONGEST_WAIT = 36 ** 3 - 1;
