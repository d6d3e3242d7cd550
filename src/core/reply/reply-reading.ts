import type { CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Levels } from '../scenario/beat.ts';

/** The main function of a reply, as coded in counseling research. */
export const REPLY_ACTS = ['question', 'reflection', 'input', 'other'] as const;
export type ReplyAct = (typeof REPLY_ACTS)[number];

/** The form of the question that counts, which is the last. Asking for a single fact is closed. */
export const REPLY_QUESTIONS = ['open', 'closed', 'none'] as const;
export type ReplyQuestion = (typeof REPLY_QUESTIONS)[number];

/** Features of a reply that work against the person (rubric section 5). */
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

/** What a reply may only sound like: a flag, or something against the person that cannot be named. */
export const REPLY_SOUNDS = [...REPLY_FLAGS, 'unclear'] as const;
export type ReplySound = (typeof REPLY_SOUNDS)[number];

/** Words of a reply that matched a rule. Offsets are UTF-16 code units of the reply. */
export interface ReplySpan {
  readonly from: number;
  readonly to: number; // exclusive
  readonly rule: string; // id in the lexicon
  readonly why: string; // one sentence for the learner
  readonly dimension?: Dimension;
  readonly slide?: number; // of the training deck
  readonly good: boolean;
}

/** A possible critical error in the words. The learner is asked before it counts (rubric 5, rule f). */
export interface PossibleError {
  readonly code: CriticalCode;
  readonly from: number;
  readonly to: number; // exclusive
  readonly ask?: string; // the question put to the learner, in older records
}

/** A reason to show a gentle notice and not store the text (content guide 4 and 12). */
export const REPLY_NOTICES = ['harm-to-minor', 'real-name-or-contact'] as const;
export type ReplyNotice = (typeof REPLY_NOTICES)[number];

/** Why a reply could not be read. */
export const UNREAD_REASONS = ['nothing', 'language', 'words'] as const;
export type ReplyUnread = (typeof UNREAD_REASONS)[number];

/** The analysis of one typed reply. */
export interface ReplyReading {
  readonly act: ReplyAct;
  readonly question: ReplyQuestion;
  readonly stacked: boolean; // two or more different questions at once
  readonly reflection: boolean;
  readonly flags: readonly ReplyFlag[]; // found, and counted in the levels
  readonly sounds?: readonly ReplySound[]; // what it only sounds like: worth another look, moves no level
  readonly as?: string; // read at its moment: an option’s id, `neutral` or `other`
  readonly like?: string; // the reply of the bank that is most like it
  readonly levels: Levels; // only the dimensions that words can show; the rest stays unrated
  readonly spans: readonly ReplySpan[]; // in text order
  readonly abstain: boolean; // the analyzer is unsure: no level counts
  readonly unread?: ReplyUnread; // why it abstained
  readonly possible?: PossibleError;
  readonly stronger?: string; // a stronger wording, built from the learner's sentence where possible
  readonly notice?: ReplyNotice;
}
