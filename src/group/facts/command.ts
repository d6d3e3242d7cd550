import {
  among,
  type Decoder,
  dictionary,
  flag,
  optional,
  shape,
  text,
  type ValueOf,
  variant,
  where,
  whole,
} from '../../core/kernel/json.ts';
import { MAX_REPLY_CHARS } from '../../core/run/intent.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';
import { DEBRIEF_PARTS, POSTINGS, STANCES } from './room-lists.ts';
import { PLAN_MINUTES } from './setup.ts';

const MAX_ID_CHARS = 100; // characters
const MAX_COUNT = 1000;
const MAX_GROUP_CHARS = 60; // characters
const MAX_ROUNDS = 10_000;
const MAX_PAGES = 1000;

/** Maximum length of a note on a moment, in characters. */
export const MAX_NOTE_CHARS = 4000;
const id = where(text, (one) => one.length > 0 && one.length <= MAX_ID_CHARS, 'an id');
const words = where(
  text,
  (one) => one.length <= MAX_REPLY_CHARS,
  `at most ${MAX_REPLY_CHARS} characters`,
);
const count = whole(0, MAX_COUNT);
const noteText = where(
  text,
  (one) => one.length <= MAX_NOTE_CHARS,
  `at most ${MAX_NOTE_CHARS} characters`,
);

/** A command from a phone. All are idempotent: a duplicate changes nothing. */
const PHONE = {
  join: shape({ type: among(['join']), stance: among(STANCES) }),
  vote: shape({ type: among(['vote']), round: whole(1, MAX_ROUNDS), choice: id, n: whole(1) }),
  /** The reply's id is generated on the phone. */
  write: shape({ type: among(['write']), round: whole(1, MAX_ROUNDS), reply: id, text: words }),
  /** How this person would sort the board: an item id, or the note. */
  lean: shape({ type: among(['lean']), topic: id, choice: id, n: whole(1) }),
  moment: shape({ type: among(['moment']), on: flag }),
  agree: shape({ type: among(['agree']), reply: id, on: flag }), // the room may keep this reply
};
export type PhoneCommand = ValueOf<(typeof PHONE)[keyof typeof PHONE]>;

/** Decodes a command from a phone. */
export const decodePhoneCommand: Decoder<PhoneCommand> = variant<PhoneCommand>('type', PHONE);

const plain = <const T extends string>(type: T) => shape({ type: among([type]) });

/** One step of the facilitator. */
const ORDERS = {
  goOn: plain('goOn'), // to the notice, the first moment, the next one, the board, or the next part
  nextLine: plain('nextLine'),
  allLines: plain('allLines'),
  omit: plain('omit'), // skips this moment: no vote, no level
  stop: plain('stop'), // ends the story here; the debrief follows
  hold: shape({ type: among(['hold']), on: flag }), // begins or ends a break
  turn: shape({ type: among(['turn']), part: among(DEBRIEF_PARTS), page: whole(0, MAX_PAGES) }), // of the debrief
  openVote: plain('openVote'),
  closeVote: plain('closeVote'),
  reveal: plain('reveal'),
  stepBack: plain('stepBack'),
  choose: shape({ type: among(['choose']), option: id }),
  chooseReply: shape({
    type: among(['chooseReply']),
    reply: id,
    option: optional(id), // the closest option, if the reply could not be read
    meant: optional(flag), // answer whether a possible critical error was meant
  }),
  file: shape({ type: among(['file']), note: optional(id) }),
};
export type FacilitatorOrder = ValueOf<(typeof ORDERS)[keyof typeof ORDERS]>;

/**
 * A command from the console. An order carries the number of moves before it, so that of two pressed at once, or one
 * pressed twice, only one takes effect.
 */
const CONSOLE = {
  order: shape({
    type: among(['order']),
    moves: whole(0),
    order: variant<FacilitatorOrder>('type', ORDERS),
  }),
  tally: shape({ type: among(['tally']), counts: dictionary(count), passed: count }),
  post: shape({
    type: among(['post']),
    reply: id,
    as: optional(among(POSTINGS)), // unchanged if absent
    group: optional(where(text, (one) => one.length <= MAX_GROUP_CHARS, 'a short name')),
  }),
  seen: shape({ type: among(['seen']), person: id }),
  remove: shape({ type: among(['remove']), person: id }),
  /** Takes out all who joined then or later, or brings those back. */
  sweep: shape({ type: among(['sweep']), from: whole(0), back: flag }),
  removeWriter: shape({ type: among(['removeWriter']), reply: id }),
  lock: shape({ type: among(['lock']), on: flag }),
  cover: shape({ type: among(['cover']), on: flag }),
  plan: shape({ type: among(['plan']), minutes: among(PLAN_MINUTES) }),
  /** `was`: the note that was edited; a newer one is kept beside it. */
  note: shape({ type: among(['note']), moment: id, text: noteText, was: noteText }),
  place: shape({ type: among(['place']), item: id, place: among(BOARD_COLUMNS) }),
};
export type ConsoleCommand = ValueOf<(typeof CONSOLE)[keyof typeof CONSOLE]>;

export type RoomCommand = PhoneCommand | ConsoleCommand;

/** Decodes a command from a console. */
export const decodeConsoleCommand: Decoder<ConsoleCommand> = variant<ConsoleCommand>(
  'type',
  CONSOLE,
);
