import type { PackMark } from '../jurisdiction/pack.ts';
import type { ReplyReading } from '../reply/reply-reading.ts';
import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Evidence } from '../rubric/evidence.ts';
import type { Level } from '../rubric/level.ts';
import type { ShownBeat } from '../scenario/beat.ts';
import type { Sorted } from '../scenario/board.ts';
import type { Line } from '../scenario/line.ts';
import type { BoardColumn, DebriefWords } from '../scenario/scenario.ts';
import type { GuessTime, Mode, Reading, SelfMark } from './intent.ts';

/** A run starts: on which story, under which rules, with which draw. */
export interface Began {
  readonly type: 'began';
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  readonly rubric: { readonly version: string; readonly hash: string };
  readonly analyser: string; // version; `none` where no reply is typed
  readonly seed: number; // whole number, 0 to 2^32 - 1
  readonly variant: string;
  readonly mode: Mode;
  readonly language: string; // BCP 47
  readonly beats: number;
  readonly board?: false; // no board and no note follow the ending
  readonly person: string; // id in the cast
  readonly place: string;
  readonly guessAt: string;
  readonly cast: { readonly [id: string]: string }; // names as shown
  readonly looks?: 1; // the second set of names and faces
  readonly pack?: PackMark; // whose local answers the story was told with, where it asks for any
  readonly steady?: true; // options stand in the same order in every run
}

/** A beat came on the page, in these words and this order. */
export interface Faced {
  readonly type: 'faced';
  readonly beat: ShownBeat;
}

/** The trainee asked for the hint of the beat they face. */
export interface Hinted {
  readonly type: 'hinted';
  readonly beat: string;
}

/** What practice says about a response, in the words it was said in. */
export interface Remark {
  readonly worked?: { readonly text: string; readonly slides: readonly number[] };
  readonly why?: { readonly text: string; readonly slides: readonly number[] };
  readonly stronger?: string;
  readonly critical?: string; // what a critical error did, said warmly
}

/** Words as they were typed, or that there were some which are not in this list. */
export type Typed =
  | { readonly from: 'self'; readonly text: string }
  | { readonly from: 'withheld' };

/** The trainee typed a reply. It was read, and the person has not answered yet. */
export interface Replied {
  readonly type: 'replied';
  readonly beat: string;
  readonly said: Typed;
  readonly reading: ReplyReading;
  readonly nearest?: string; // the option the story follows; none where the trainee is asked
}

/** The trainee says that a reply was read wrongly. It changes nothing and is shown (rule j). */
export interface Contested {
  readonly type: 'contested';
  readonly beat: string;
}

/** How a typed reply became a choice. */
export interface Settled {
  readonly meant?: boolean; // whether a possible critical error was meant
  readonly closest?: true; // the trainee named the option; it only steers the story
  readonly self?: readonly SelfMark[];
  readonly excused?: readonly Dimension[]; // rightly left unrated (rubric section 5, rule c)
}

/** The trainee said a line. Levels stand as chosen: hint and retry rules are applied when scored. */
export interface Chose {
  readonly type: 'chose';
  readonly beat: string;
  readonly option: string;
  readonly evidence: readonly Evidence[];
  readonly criticalError?: CriticalError;
  readonly repairs: readonly CriticalCode[];
  readonly reaction: readonly Line[];
  readonly remark: Remark;
  readonly reply?: Settled; // in own words: the reply before it was said, not the option's text
}

/** The trainee takes the beat again. Both choices stay. */
export interface Retried {
  readonly type: 'retried';
  readonly beat: string;
}

/** A notebook item was pinned, unpinned or given an ordinary explanation. */
export interface Noticed {
  readonly type: 'noticed';
  readonly item: string;
  readonly pinned: boolean;
  readonly reading?: Reading;
}

/** How sure the trainee is that this may be trafficking, 0 to 100. */
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
  readonly notes: readonly { readonly id: string; readonly text: string }[]; // in the order shown; none without a board
}

/** A notebook item was put on the board. */
export interface Placed {
  readonly type: 'placed';
  readonly item: string;
  readonly place: BoardColumn;
}

/** The board and the note were handed in, where there are any; the debrief opens with these words. */
export interface Filed {
  readonly type: 'filed';
  readonly note?: string;
  readonly sorted: readonly Sorted[]; // the board as it was handed in
  readonly evidence: readonly Evidence[];
  readonly strongest?: string; // id of the note whose levels are highest
  readonly rates: readonly Dimension[];
  readonly debrief: DebriefWords;
}

/** The rest of the scenario was left for its written summary. Nothing more is rated. */
export interface Skipped {
  readonly type: 'skipped';
  readonly summary: readonly string[];
}

/** The trainee took a pause. It never costs anything. */
export interface Paused {
  readonly type: 'paused';
}

/** How a rater's level is meant: one opinion, or what raters agreed on after talking (a correction). */
export const JUDGED_AS = ['rating', 'correction'] as const;

/** A person rated a response. What was recorded stands; this stands beside it and changes no score. */
export interface Judged {
  readonly type: 'judged';
  readonly as: (typeof JUDGED_AS)[number];
  readonly rater: string; // pseudonym
  readonly beat: string;
  readonly dimension: Dimension;
  readonly level: Level; // of the first response to the beat
  readonly note?: string;
}

/** The trainee agreed to hand this run to somebody. Without this fact no server keeps a row. */
export interface Consented {
  readonly type: 'consented';
  readonly to: 'evaluator';
  readonly ownWords: boolean; // whether free text goes along
}

/** Something that happened, without its place in the list. */
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

/** A fact: what happened, when (milliseconds since 1970, UTC), as the how-many-th of its session. */
export type SessionEvent = { readonly seq: number; readonly at: number } & EventDraft;

export const EVENT_TYPES = [
  'began',
  'faced',
  'hinted',
  'replied',
  'contested',
  'chose',
  'retried',
  'noticed',
  'guessed',
  'ended',
  'placed',
  'filed',
  'skipped',
  'paused',
  'judged',
  'consented',
] as const satisfies readonly EventDraft['type'][];
