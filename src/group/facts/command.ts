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
import { type HandCounts, POSTINGS, type Posting, STANCES, type Stance } from './room-event.ts';

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
  | { readonly type: 'moment'; readonly on: boolean };

/** One step of the facilitator. */
export type FacilitatorOrder =
  | { readonly type: 'goOn' } // to the notice, the first line, the next line, or the next part
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
  | { readonly type: 'place'; readonly item: string; readonly place: BoardColumn };

export type RoomCommand = PhoneCommand | ConsoleCommand;

const MAX_ID_CHARS = 100; // characters
const MAX_COUNT = 1000;
const MAX_GROUP_CHARS = 60; // characters
const MAX_ROUNDS = 10_000;
const id = where(text, (one) => one.length > 0 && one.length <= MAX_ID_CHARS, 'an id');
const words = where(
  text,
  (one) => one.length <= MAX_REPLY_CHARS,
  `at most ${MAX_REPLY_CHARS} characters`,
);
const count = whole(0, MAX_COUNT);

/** Decodes a command from a phone. */
export const decodePhoneCommand: Decoder<PhoneCommand> = variant<PhoneCommand>('type', {
  join: shape({ type: among(['join']), stance: among(STANCES) }),
  vote: shape({ type: among(['vote']), round: whole(1, MAX_ROUNDS), choice: id, n: whole(1) }),
  write: shape({ type: among(['write']), round: whole(1, MAX_ROUNDS), reply: id, text: words }),
  lean: shape({ type: among(['lean']), topic: id, choice: id, n: whole(1) }),
  moment: shape({ type: among(['moment']), on: flag }),
});

const plain = <T extends string>(type: T) => shape({ type: among([type]) });

const order: Decoder<FacilitatorOrder> = variant<FacilitatorOrder>('type', {
  goOn: plain('goOn'),
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
  place: shape({ type: among(['place']), item: id, place: among(BOARD_COLUMNS) }),
});
