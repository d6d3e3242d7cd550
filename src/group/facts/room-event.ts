import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { Evidence } from '../../core/rubric/evidence.ts';
import type { EventDraft } from '../../core/run/event.ts';
import type { RoomSetup } from './setup.ts';

/** A vote: the id of an option, or a pass, which is never asked about. */
export const PASS = 'pass';

/** The topic of a leaning that is about the note; all others are about an item of the board. */
export const NOTE = 'the note';

/** How somebody is in the room. */
export const STANCES = ['part', 'listen', 'left'] as const;
export type Stance = (typeof STANCES)[number];

/** Where a reply on the wall stands: unseen by the room, on the screen, or put away. */
export const POSTINGS = ['waiting', 'shown', 'hidden'] as const;
export type Posting = (typeof POSTINGS)[number];

/** The parts of a debrief, in order (PEARLS: reactions, description, analysis, summary). */
export const DEBRIEF_PARTS = ['reactions', 'description', 'analysis', 'summary'] as const;
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

/** What each option of a beat shows, for facilitator and debrief; never sent before the reveal. */
export interface BeatSheet {
  readonly beat: string;
  readonly options: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[];
}

/** Votes as they were counted by hand, by option. */
export type HandCounts = { readonly [option: string]: number };

/** Something that happened in a room, without its place in the list. */
export type RoomDraft =
  | { readonly type: 'opened'; readonly setup: RoomSetup; readonly seed: number }
  | { readonly type: 'joined'; readonly person: string; readonly name: number } // place in the list of pseudonyms
  | { readonly type: 'stood'; readonly person: string; readonly stance: Stance }
  | { readonly type: 'noticed' } // the content notice is on the screen
  | {
      readonly type: 'told'; // the story went on
      readonly facts: readonly EventDraft[];
      readonly from?: number; // facts of the run that are kept; another path starts there
      readonly sheet?: BeatSheet;
    }
  | { readonly type: 'asked' } // the vote opens
  | { readonly type: 'shut' } // it closes: the room talks
  | { readonly type: 'revealed' }
  | { readonly type: 'returned'; readonly to: 'opening' | 'line' | 'vote' | 'talk' }
  | {
      readonly type: 'voted';
      readonly person: string;
      readonly round: number;
      readonly choice: string;
      readonly n: number; // the voter's own count: a later one replaces an earlier one
    }
  | { readonly type: 'tallied'; readonly counts: HandCounts; readonly passed: number } // a show of hands
  | {
      readonly type: 'wrote';
      readonly person: string;
      readonly round: number;
      readonly reply: string;
      readonly text: string;
      readonly reading: ReplyReading;
    }
  | {
      readonly type: 'posted';
      readonly reply: string;
      readonly as: Posting;
      readonly group?: string;
    }
  | {
      readonly type: 'leaned'; // where somebody would put an item, or which note they would file
      readonly person: string;
      readonly topic: string;
      readonly choice: string;
      readonly n: number; // the person's own count, as with a vote
    }
  | { readonly type: 'signalled'; readonly person: string; readonly on: boolean } // needs a moment
  | { readonly type: 'turned'; readonly part: DebriefPart };

/** A fact of a room: what happened, when (milliseconds since 1970, UTC), as the how-many-th. */
export type RoomEvent = { readonly seq: number; readonly at: number } & RoomDraft;
