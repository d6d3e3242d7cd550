import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { Evidence } from '../../core/rubric/evidence.ts';
import type { EventDraft } from '../../core/run/event.ts';
import type { PlanMinutes, RoomSetup } from './setup.ts';

/** The choice of a vote that passes; a vote is otherwise the id of an option. Nobody is asked why they pass. */
export const PASS = 'pass';

/** The topic of a leaning about the note; all other topics are board items. */
export const NOTE = 'the note';

/** How a person takes part in the room. */
export const STANCES = ['part', 'listen', 'left'] as const;
export type Stance = (typeof STANCES)[number];

/** Status of a reply on the wall: not shown yet, shown on the screen, or hidden. */
export const POSTINGS = ['waiting', 'shown', 'hidden'] as const;
export type Posting = (typeof POSTINGS)[number];

/** Parts of a debrief in order (PEARLS: reactions, description, analysis, summary). */
export const DEBRIEF_PARTS = ['reactions', 'description', 'analysis', 'summary'] as const;
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

/** The evidence of each option of a beat, for facilitator and debrief; never sent before the reveal. */
export interface BeatSheet {
  readonly beat: string;
  readonly options: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[];
}

/** Votes counted by hand, per option id, e.g. `{ 'free-bench': 3 }`. */
export type HandCounts = { readonly [option: string]: number };

/** An event in a room, before it has a number and a time. */
export type RoomDraft =
  | { readonly type: 'opened'; readonly setup: RoomSetup; readonly seed: number }
  | { readonly type: 'joined'; readonly person: string; readonly name: number } // index in the list of pseudonyms
  | { readonly type: 'stood'; readonly person: string; readonly stance: Stance }
  | { readonly type: 'noticed' } // the content notice is shown
  | {
      readonly type: 'told'; // the story advanced
      readonly facts: readonly EventDraft[];
      readonly from?: number; // number of facts of the run to keep; a new path starts there
      readonly sheet?: BeatSheet;
    }
  | { readonly type: 'advanced'; readonly lines: number } // lines shown so far; past the last one of an ending: its board
  | { readonly type: 'omitted'; readonly turn: number } // a moment is skipped; facts told next only carry the story past it
  | { readonly type: 'asked' } // the vote opens
  | { readonly type: 'shut' } // the vote closes; the room talks
  | { readonly type: 'revealed' }
  | { readonly type: 'returned'; readonly to: 'opening' | 'line' | 'vote' | 'talk' }
  | {
      readonly type: 'voted';
      readonly person: string;
      readonly round: number;
      readonly choice: string;
      readonly n: number; // the voter's counter: a higher one replaces an earlier vote
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
      readonly type: 'leaned'; // how this person would sort an item, or which note they would file
      readonly person: string;
      readonly topic: string;
      readonly choice: string;
      readonly n: number; // the person's counter, as for a vote
    }
  | { readonly type: 'signalled'; readonly person: string; readonly on: boolean } // this person needs a moment
  | { readonly type: 'seen'; readonly person: string } // the facilitator has read that this person needs a moment
  | {
      readonly type: 'agreed';
      readonly person: string;
      readonly reply: string;
      readonly on: boolean;
    } // the writer lets the room keep a reply
  | { readonly type: 'removed'; readonly person: string; readonly swept?: true } // this phone may not come back; swept: with many
  | { readonly type: 'restored'; readonly person: string } // it may, after all
  | { readonly type: 'locked'; readonly on: boolean } // nobody new may join
  | { readonly type: 'covered'; readonly on: boolean } // all replies are off the screen
  | { readonly type: 'held'; readonly on: boolean } // a break: every page shows a calm screen
  | { readonly type: 'planned'; readonly minutes: PlanMinutes }
  | { readonly type: 'noted'; readonly moment: string; readonly text: string } // replaces the facilitators' note on a moment
  | { readonly type: 'outdated' } // the scenario has changed since the room opened: it can only be debriefed
  | { readonly type: 'turned'; readonly part: DebriefPart; readonly page?: number }; // from 0

/** A fact of a room: an event with its number and time (milliseconds since 1970, UTC). */
export type RoomEvent = { readonly seq: number; readonly at: number } & RoomDraft;
