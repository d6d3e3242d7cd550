import type { CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Levels } from '../scenario/beat.ts';

/** What a reply mainly does, as counseling research codes it. */
export const REPLY_ACTS = ['question', 'reflection', 'input', 'other'] as const;
export type ReplyAct = (typeof REPLY_ACTS)[number];

/** Form of the question that counts: the last recast. A single fact is closed. */
export const REPLY_QUESTIONS = ['open', 'closed', 'none'] as const;
export type ReplyQuestion = (typeof REPLY_QUESTIONS)[number];

/** What works against the person in a reply (rubric section 5). */
export const REPLY_FLAGS = [
  'judgmental',
  'labelling',
  'assumption',
  'leading',
  'directive',
  'false_promise',
  'too_soon',
] as const;
export type ReplyFlag = (typeof REPLY_FLAGS)[number];

/** Words of a reply that told something, and what. Offsets are UTF-16 units of the reply. */
export interface ReplySpan {
  readonly from: number;
  readonly to: number; // exclusive
  readonly rule: string; // id in the lexicon
  readonly why: string; // one sentence for the learner
  readonly dimension?: Dimension;
  readonly slide?: number; // of the training deck
  readonly good: boolean;
}

/** A critical error the words may hold. The learner is asked before it counts (rubric 5, rule f). */
export interface PossibleError {
  readonly code: CriticalCode;
  readonly from: number;
  readonly to: number; // exclusive
  readonly ask: string; // the question put to the learner
}

/** Text that is met with a gentle notice and is not stored (content guide 4 and 12). */
export const REPLY_NOTICES = ['harm-to-minor', 'real-name-or-contact'] as const;
export type ReplyNotice = (typeof REPLY_NOTICES)[number];

/** Why a reply was not read. */
export const UNREAD_REASONS = ['nothing', 'language', 'words'] as const;
export type ReplyUnread = (typeof UNREAD_REASONS)[number];

/** One typed reply as the analyser read it. */
export interface ReplyReading {
  readonly act: ReplyAct;
  readonly question: ReplyQuestion;
  readonly stacked: boolean; // two or more different questions at once
  readonly reflection: boolean;
  readonly flags: readonly ReplyFlag[];
  readonly levels: Levels; // of the rated dimensions that words can show; the rest is not rated
  readonly spans: readonly ReplySpan[]; // in the order of the text
  readonly abstain: boolean; // not sure: no level counts
  readonly unread?: ReplyUnread; // why, where it abstains
  readonly possible?: PossibleError;
  readonly stronger?: string; // another wording, from their own sentence where possible
  readonly notice?: ReplyNotice;
}
