import type { PackMark } from '../jurisdiction/pack.ts';
import type { ReplyReading } from '../reply/reply-reading.ts';
import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Evidence } from '../rubric/evidence.ts';
import type { Level } from '../rubric/level.ts';
import type { ShownBeat } from '../scenario/beat.ts';
import type { Sorted } from '../scenario/board.ts';
import type { Carried, KnownFirst } from '../scenario/carried.ts';
import type { Line } from '../scenario/line/line.ts';
import type { BoardColumn, DebriefWords } from '../scenario/scenario.ts';
import type { GuessTime, Mode, Reading, SelfMark } from './intent.ts';

/** The moment of another run from which a run goes on for learning. It is never scored, and that run stays as it is. */
export interface Branch {
  readonly of: string; // session of that run
  readonly beat: string; // its first own moment; those before are that run's
}

/** A run began: which story and rubric, and what was drawn. */
export interface Began {
  readonly type: 'began';
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  readonly rubric: { readonly version: string; readonly hash: string };
  readonly analyser: string; // version; `none` if no replies are typed
  readonly seed: number; // integer, 0 to 2^32 - 1
  readonly variant: string;
  readonly mode: Mode;
  readonly language: string; // BCP 47
  readonly beats: number;
  readonly board?: false; // no board and no note after the ending
  readonly person: string; // cast id of the person in the conversation
  readonly place: string;
  readonly guessAt: string;
  readonly cast: { readonly [id: string]: string }; // names as shown, by cast id
  readonly looks?: 1; // set if the second set of names and faces was drawn
  readonly pack?: PackMark; // local answers in use, if the story asks for any
  readonly steady?: true; // fixed option order in every run
  readonly branch?: Branch; // practice only
  readonly carried?: KnownFirst; // for a second contact: what it knows of the first
}

/** A beat was shown, with this text and option order. */
export interface Faced {
  readonly type: 'faced';
  readonly beat: ShownBeat;
}

/** The trainee asked for the hint of the current beat. */
export interface Hinted {
  readonly type: 'hinted';
  readonly beat: string;
}

/** Feedback in practice mode, as it was shown. */
export interface Remark {
  readonly worked?: { readonly text: string; readonly slides: readonly number[] };
  readonly why?: { readonly text: string; readonly slides: readonly number[] };
  readonly stronger?: string;
  readonly critical?: string; // what the critical error did, in a warm tone
}

/** Typed words, or a mark that they were redacted. */
export type Typed =
  | { readonly from: 'self'; readonly text: string }
  | { readonly from: 'withheld' };

/** The trainee typed a reply. The analyzer has read it; the person has not answered yet. */
export interface Replied {
  readonly type: 'replied';
  readonly beat: string;
  readonly said: Typed;
  readonly reading: ReplyReading;
  readonly nearest?: string; // the option the story follows; absent if the trainee has to pick
}

/** The trainee disputed the reading of a reply. It changes no score and is shown (rule j). */
export interface Contested {
  readonly type: 'contested';
  readonly beat: string;
}

/** How a typed reply was resolved to a choice. */
export interface Settled {
  readonly meant?: boolean; // the learner's answer whether a possible critical error was meant
  readonly closest?: true; // the trainee picked the option; it only steers the story
  readonly self?: readonly SelfMark[];
  readonly excused?: readonly Dimension[]; // rightly unrated (rubric section 5, rule c)
}

/** The trainee said a line. Levels are stored as chosen; scoring applies hint and retry rules later. */
export interface Chose {
  readonly type: 'chose';
  readonly beat: string;
  readonly option: string;
  readonly evidence: readonly Evidence[];
  readonly criticalError?: CriticalError;
  readonly repairs: readonly CriticalCode[];
  readonly reaction: readonly Line[];
  readonly instead?: string; // option to say in place of the critical error
  readonly unrated?: string; // the author's sentence on a line that is not rated
  readonly keep?: string; // the author's sentence where this is the line to keep
  readonly remark: Remark;
  readonly reply?: Settled; // the preceding typed reply was said, not the option's text
}

/** The trainee retries the beat. Both choices are kept. */
export interface Retried {
  readonly type: 'retried';
  readonly beat: string;
}

/** The trainee pinned, unpinned or explained a notebook item. */
export interface Noticed {
  readonly type: 'noticed';
  readonly item: string;
  readonly pinned: boolean;
  readonly reading?: Reading;
}

/** The trainee stated their confidence that this may be trafficking, 0 to 100. */
export interface Guessed {
  readonly type: 'guessed';
  readonly when: GuessTime;
  readonly sure: number;
}

/** The story reached an ending. */
export interface Ended {
  readonly type: 'ended';
  readonly ending: string;
  readonly title: string;
  readonly telling: string;
  readonly lines: readonly Line[];
  readonly notes: readonly { readonly id: string; readonly text: string }[]; // in the order shown; empty without a board
  readonly board?: readonly string[]; // ids of the items to sort; absent in records whose board holds all items
  readonly open?: readonly string[]; // ids of the scenario's endings open to a careful run
}

/** A notebook item was placed on the board. */
export interface Placed {
  readonly type: 'placed';
  readonly item: string;
  readonly place: BoardColumn;
}

/** Board and note were submitted, if the scenario has them; the debrief opens with these words. */
export interface Filed {
  readonly type: 'filed';
  readonly note?: string;
  readonly sorted: readonly Sorted[]; // the board as submitted
  readonly evidence: readonly Evidence[];
  readonly strongest?: string; // id of the note with the highest levels
  readonly rates: readonly Dimension[];
  readonly debrief: DebriefWords;
  readonly carried?: Carried; // for a first contact: what a second one may know of it
}

/** The trainee left the scenario for its written summary. Nothing more is rated. */
export interface Skipped {
  readonly type: 'skipped';
  readonly summary: readonly string[];
}

/** The trainee paused, which never affects the score. */
export interface Paused {
  readonly type: 'paused';
}

/** The kind of a rater's level: one opinion, or a correction agreed on after discussion. */
export const JUDGED_AS = ['rating', 'correction'] as const;

/** A rater judged a response. The recorded level and the score do not change. */
export interface Judged {
  readonly type: 'judged';
  readonly as: (typeof JUDGED_AS)[number];
  readonly rater: string; // pseudonym
  readonly beat: string;
  readonly dimension: Dimension;
  readonly level: Level; // for the first response to the beat
  readonly note?: string;
}

/** The trainee consented to share this run. Without this fact no server stores it. */
export interface Consented {
  readonly type: 'consented';
  readonly to: 'evaluator';
  readonly ownWords: boolean; // whether free text is included
}

/** An event before it has a number and a time. */
export type EventDraft =
  | Began
  | Faced
  | Hinted
  | Replied
  | Contested
  | Chose
  | Retried
  | Noticed
  | Guessed
  | Ended
  | Placed
  | Filed
  | Skipped
  | Paused
  | Judged
  | Consented;

/** A fact: an event with its number in the session and its time (milliseconds since 1970, UTC). */
export type SessionEvent = { readonly seq: number; readonly at: number } & EventDraft;
