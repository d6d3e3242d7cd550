import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  variant,
  whole,
} from '../../core/kernel/json.ts';
import { ok } from '../../core/kernel/result.ts';
import { replyReading } from '../../core/reply/reply-decode.ts';
import { evidences } from '../../core/rubric/evidence-decode.ts';
import type { EventDraft } from '../../core/run/event.ts';
import { decodeEvent } from '../../core/run/event.ts';
import { DEBRIEF_PARTS, POSTINGS, type RoomDraft, type RoomEvent, STANCES } from './room-event.ts';
import { decodeSetup, PLAN_MINUTES } from './setup.ts';

const SEED_MOST = 2 ** 32 - 1;
const place = { seq: whole(0), at: whole(0) };
const RETURNS = ['opening', 'line', 'vote', 'talk'] as const;

/** Decodes a fact of the room's run that has no number or time yet. */
const draft: Decoder<EventDraft> = (value, path) => {
  const placed = typeof value === 'object' && value !== null ? { ...value, seq: 0, at: 0 } : value;
  const read = decodeEvent(placed, path);
  return read.ok ? ok(value as EventDraft) : read;
};

type Stored = {
  readonly [T in RoomDraft['type']]: Decoder<Extract<RoomEvent, { readonly type: T }>>;
};

const events: Stored = {
  opened: shape({
    ...place,
    type: among(['opened']),
    setup: decodeSetup,
    seed: whole(0, SEED_MOST),
  }),
  joined: shape({ ...place, type: among(['joined']), person: text, name: whole(0) }),
  stood: shape({ ...place, type: among(['stood']), person: text, stance: among(STANCES) }),
  noticed: shape({ ...place, type: among(['noticed']) }),
  told: shape({
    ...place,
    type: among(['told']),
    facts: list(draft),
    from: optional(whole(0)),
    sheet: optional(shape({ beat: text, options: list(shape({ id: text, evidence: evidences })) })),
  }),
  advanced: shape({ ...place, type: among(['advanced']), lines: whole(1) }),
  omitted: shape({ ...place, type: among(['omitted']), turn: whole(0) }),
  asked: shape({ ...place, type: among(['asked']) }),
  shut: shape({ ...place, type: among(['shut']) }),
  revealed: shape({ ...place, type: among(['revealed']) }),
  returned: shape({ ...place, type: among(['returned']), to: among(RETURNS) }),
  voted: shape({
    ...place,
    type: among(['voted']),
    person: text,
    round: whole(0),
    choice: text,
    n: whole(0),
  }),
  tallied: shape({
    ...place,
    type: among(['tallied']),
    counts: dictionary(whole(0)),
    passed: whole(0),
  }),
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
  leaned: shape({
    ...place,
    type: among(['leaned']),
    person: text,
    topic: text,
    choice: text,
    n: whole(0),
  }),
  signalled: shape({ ...place, type: among(['signalled']), person: text, on: flag }),
  seen: shape({ ...place, type: among(['seen']), person: text }),
  agreed: shape({ ...place, type: among(['agreed']), person: text, reply: text, on: flag }),
  removed: shape({
    ...place,
    type: among(['removed']),
    person: text,
    swept: optional(among([true])),
  }),
  restored: shape({ ...place, type: among(['restored']), person: text }),
  locked: shape({ ...place, type: among(['locked']), on: flag }),
  covered: shape({ ...place, type: among(['covered']), on: flag }),
  held: shape({ ...place, type: among(['held']), on: flag }),
  planned: shape({ ...place, type: among(['planned']), minutes: among(PLAN_MINUTES) }),
  noted: shape({ ...place, type: among(['noted']), moment: text, text }),
  outdated: shape({ ...place, type: among(['outdated']) }),
  turned: shape({
    ...place,
    type: among(['turned']),
    part: among(DEBRIEF_PARTS),
    page: optional(whole(0)),
  }),
};

/** Decodes one fact of a room. */
export const decodeRoomEvent: Decoder<RoomEvent> = variant<RoomEvent>('type', events);
