import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  variant,
  whole,
} from '../../core/kernel/json.ts';
import { ok } from '../../core/kernel/result.ts';
import { replyReading } from '../../core/reply/reply-reading.ts';
import { evidences } from '../../core/rubric/evidence.ts';
import type { EventDraft } from '../../core/run/event.ts';
import { decodeEvent } from '../../core/run/event.ts';
import { DEBRIEF_PARTS, POSTINGS, STANCES } from './room-lists.ts';
import { decodeSetup, PLAN_MINUTES } from './setup.ts';

const SEED_MOST = 2 ** 32 - 1;
const RETURNS = ['opening', 'line', 'vote', 'talk'] as const;

/** Decodes a fact of the room's run that has no number or time yet. */
const draft: Decoder<EventDraft> = (value, path) => {
  const placed = typeof value === 'object' && value !== null ? { ...value, seq: 0, at: 0 } : value;
  const read = decodeEvent(placed, path);
  return read.ok ? ok(value as EventDraft) : read;
};

/** Decodes the evidence of each option of a beat, for facilitator and debrief; never sent before the reveal. */
export const beatSheet = shape({
  beat: text,
  options: list(shape({ id: text, evidence: evidences })),
});
export type BeatSheet = ValueOf<typeof beatSheet>;

/** One line for everybody, and what the person does with each kind of reply. */
const roomLine = shape({
  title: text, // of the scene
  beat: text,
  lines: list(shape({ who: optional(text), text }), 1), // the place, then what is said
  reactions: shape({ strong: text, closed: text, judging: text }),
});
export type RoomLine = ValueOf<typeof roomLine>;

const counts = dictionary(whole(0));
/** Votes counted by hand, per option id, e.g. `{ 'free-bench': 3 }`. */
export type HandCounts = ValueOf<typeof counts>;

const place = { seq: whole(0), at: whole(0) };

const EVENTS = {
  opened: shape({
    ...place,
    type: among(['opened']),
    setup: decodeSetup,
    seed: whole(0, SEED_MOST),
  }),
  joined: shape({ ...place, type: among(['joined']), person: text, name: whole(0) }), // index in the list of pseudonyms
  stood: shape({ ...place, type: among(['stood']), person: text, stance: among(STANCES) }),
  noticed: shape({ ...place, type: among(['noticed']) }), // the content notice is shown
  posed: shape({ ...place, type: among(['posed']), line: roomLine }), // in place of a story
  /** The story advanced. */
  told: shape({
    ...place,
    type: among(['told']),
    facts: list(draft),
    from: optional(whole(0)), // number of facts of the run to keep; a new path starts there
    sheet: optional(beatSheet),
  }),
  /** Lines shown so far; past the last one of an ending: its board. */
  advanced: shape({ ...place, type: among(['advanced']), lines: whole(1) }),
  /** A moment is skipped; facts told next only carry the story past it. */
  omitted: shape({ ...place, type: among(['omitted']), turn: whole(0) }),
  asked: shape({ ...place, type: among(['asked']) }), // the vote opens
  shut: shape({ ...place, type: among(['shut']) }), // the vote closes; the room talks
  revealed: shape({ ...place, type: among(['revealed']) }),
  returned: shape({ ...place, type: among(['returned']), to: among(RETURNS) }),
  voted: shape({
    ...place,
    type: among(['voted']),
    person: text,
    round: whole(0),
    choice: text,
    n: whole(0), // the voter's counter: a higher one replaces an earlier vote
  }),
  /** A show of hands. */
  tallied: shape({ ...place, type: among(['tallied']), counts, passed: whole(0) }),
  wrote: shape({
    ...place,
    type: among(['wrote']),
    person: text,
    round: whole(0),
    reply: text,
    text,
    reading: replyReading,
  }),
  posted: shape({
    ...place,
    type: among(['posted']),
    reply: text,
    as: among(POSTINGS),
    group: optional(text),
  }),
  /** How this person would sort an item, or which note they would file. */
  leaned: shape({
    ...place,
    type: among(['leaned']),
    person: text,
    topic: text,
    choice: text,
    n: whole(0), // the person's counter, as for a vote
  }),
  /** This person needs a moment. */
  signalled: shape({ ...place, type: among(['signalled']), person: text, on: flag }),
  /** The facilitator has read that this person needs a moment. */
  seen: shape({ ...place, type: among(['seen']), person: text }),
  /** The writer lets the room keep a reply. */
  agreed: shape({ ...place, type: among(['agreed']), person: text, reply: text, on: flag }),
  /** This phone may not come back; swept: with many. */
  removed: shape({
    ...place,
    type: among(['removed']),
    person: text,
    swept: optional(among([true])),
  }),
  restored: shape({ ...place, type: among(['restored']), person: text }), // it may, after all
  locked: shape({ ...place, type: among(['locked']), on: flag }), // nobody new may join
  covered: shape({ ...place, type: among(['covered']), on: flag }), // all replies are off the screen
  held: shape({ ...place, type: among(['held']), on: flag }), // a break: every page shows a calm screen
  planned: shape({ ...place, type: among(['planned']), minutes: among(PLAN_MINUTES) }),
  /** Replaces the facilitators' note on a moment. */
  noted: shape({ ...place, type: among(['noted']), moment: text, text }),
  /** The scenario has changed since the room opened: it can only be debriefed. */
  outdated: shape({ ...place, type: among(['outdated']) }),
  turned: shape({
    ...place,
    type: among(['turned']),
    part: among(DEBRIEF_PARTS),
    page: optional(whole(0)), // from 0
  }),
};

/** A fact of a room: an event with its number and time (milliseconds since 1970, UTC). */
export type RoomEvent = ValueOf<(typeof EVENTS)[keyof typeof EVENTS]>;

type Unplaced<E> = E extends RoomEvent ? Omit<E, 'seq' | 'at'> : never;
/** An event in a room, before it has a number and a time. */
export type RoomDraft = Unplaced<RoomEvent>;

/** Decodes one fact of a room. */
export const decodeRoomEvent: Decoder<RoomEvent> = variant<RoomEvent>('type', EVENTS);
