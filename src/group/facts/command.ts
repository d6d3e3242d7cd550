import {
  among,
  type Decoder,
  dictionary,
  flag,
  optional,
  shape,
  text,
  variant,
  where,
  whole,
} from '../../core/kernel/json.ts';
import { MAX_REPLY_CHARS } from '../../core/run/intent.ts';
import { BOARD_COLUMNS, type BoardColumn } from '../../core/scenario/scenario.ts';
import {
  DEBRIEF_PARTS,
  type DebriefPart,
  type HandCounts,
  POSTINGS,
  type Posting,
  STANCES,
  type Stance,
} from './room-event.ts';
import { PLAN_MINUTES, type PlanMinutes } from './setup.ts';

/** A command from a phone. All are idempotent: a duplicate changes nothing. */
export type PhoneCommand =
  | { readonly type: 'join'; readonly stance: Stance }
  | { readonly type: 'vote'; readonly round: number; readonly choice: string; readonly n: number }
  | {
      readonly type: 'write';
      readonly round: number;
      readonly reply: string; // id generated on the phone
      readonly text: string;
    }
  | {
      readonly type: 'lean'; // how this person would sort the board
      readonly topic: string; // an item id, or the note
      readonly choice: string;
      readonly n: number;
    }
  | { readonly type: 'moment'; readonly on: boolean }
  | { readonly type: 'agree'; readonly reply: string; readonly on: boolean }; // the room may keep this reply

/** One step of the facilitator. */
export type FacilitatorOrder =
  | { readonly type: 'goOn' } // to the notice, the first moment, the next one, the board, or the next part
  | { readonly type: 'nextLine' }
  | { readonly type: 'allLines' }
  | { readonly type: 'hold'; readonly on: boolean } // begins or ends a break
  | { readonly type: 'omit' } // skips this moment: no vote, no level
  | { readonly type: 'stop' } // ends the story here; the debrief follows
  | { readonly type: 'turn'; readonly part: DebriefPart; readonly page: number } // of the debrief
  | { readonly type: 'openVote' }
  | { readonly type: 'closeVote' }
  | { readonly type: 'reveal' }
  | { readonly type: 'choose'; readonly option: string }
  | {
      readonly type: 'chooseReply';
      readonly reply: string;
      readonly option?: string; // the closest option, if the reply could not be read
      readonly meant?: boolean; // answer whether a possible critical error was meant
    }
  | { readonly type: 'stepBack' }
  | { readonly type: 'file'; readonly note?: string };

/**
 * A command from the console. An order carries the number of moves before it, so that of two pressed at once, or one
 * pressed twice, only one takes effect.
 */
export type ConsoleCommand =
  | { readonly type: 'order'; readonly moves: number; readonly order: FacilitatorOrder }
  | { readonly type: 'tally'; readonly counts: HandCounts; readonly passed: number }
  | {
      readonly type: 'post';
      readonly reply: string;
      readonly as?: Posting; // unchanged if absent
      readonly group?: string;
    }
  | { readonly type: 'seen'; readonly person: string }
  | { readonly type: 'remove'; readonly person: string }
  | { readonly type: 'sweep'; readonly from: number; readonly back: boolean } // takes out all who joined then or later, or brings those back
  | { readonly type: 'removeWriter'; readonly reply: string }
  | { readonly type: 'lock'; readonly on: boolean }
  | { readonly type: 'cover'; readonly on: boolean }
  | { readonly type: 'plan'; readonly minutes: PlanMinutes }
  | {
      readonly type: 'note';
      readonly moment: string;
      readonly text: string;
      readonly was: string; // the note that was edited; a newer one is kept beside it
    }
  | { readonly type: 'place'; readonly item: string; readonly place: BoardColumn };

export type RoomCommand = PhoneCommand | ConsoleCommand;

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

/** Decodes a command from a phone. */
export const decodePhoneCommand: Decoder<PhoneCommand> = variant<PhoneCommand>('type', {
  join: shape({ type: among(['join']), stance: among(STANCES) }),
  vote: shape({ type: among(['vote']), round: whole(1, MAX_ROUNDS), choice: id, n: whole(1) }),
  write: shape({ type: among(['write']), round: whole(1, MAX_ROUNDS), reply: id, text: words }),
  lean: shape({ type: among(['lean']), topic: id, choice: id, n: whole(1) }),
  moment: shape({ type: among(['moment']), on: flag }),
  agree: shape({ type: among(['agree']), reply: id, on: flag }),
});

const plain = <T extends string>(type: T) => shape({ type: among([type]) });

const order: Decoder<FacilitatorOrder> = variant<FacilitatorOrder>('type', {
  goOn: plain('goOn'),
  nextLine: plain('nextLine'),
  allLines: plain('allLines'),
  omit: plain('omit'),
  stop: plain('stop'),
  hold: shape({ type: among(['hold']), on: flag }),
  turn: shape({
    type: among(['turn']),
    part: among(DEBRIEF_PARTS),
    page: whole(0, MAX_PAGES),
  }),
  openVote: plain('openVote'),
  closeVote: plain('closeVote'),
  reveal: plain('reveal'),
  stepBack: plain('stepBack'),
  choose: shape({ type: among(['choose']), option: id }),
  chooseReply: shape({
    type: among(['chooseReply']),
    reply: id,
    option: optional(id),
    meant: optional(flag),
  }),
  file: shape({ type: among(['file']), note: optional(id) }),
});

/** Decodes a command from a console. */
export const decodeConsoleCommand: Decoder<ConsoleCommand> = variant<ConsoleCommand>('type', {
  order: shape({ type: among(['order']), moves: whole(0), order }),
  tally: shape({ type: among(['tally']), counts: dictionary(count), passed: count }),
  post: shape({
    type: among(['post']),
    reply: id,
    as: optional(among(POSTINGS)),
    group: optional(where(text, (one) => one.length <= MAX_GROUP_CHARS, 'a short name')),
  }),
  seen: shape({ type: among(['seen']), person: id }),
  remove: shape({ type: among(['remove']), person: id }),
  sweep: shape({ type: among(['sweep']), from: whole(0), back: flag }),
  removeWriter: shape({ type: among(['removeWriter']), reply: id }),
  lock: shape({ type: among(['lock']), on: flag }),
  cover: shape({ type: among(['cover']), on: flag }),
  plan: shape({ type: among(['plan']), minutes: among(PLAN_MINUTES) }),
  note: shape({ type: among(['note']), moment: id, text: noteText, was: noteText }),
  place: shape({ type: among(['place']), item: id, place: among(BOARD_COLUMNS) }),
});
