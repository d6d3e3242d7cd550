import { REPLY_ACTS, REPLY_FLAGS, REPLY_QUESTIONS } from '../../core/reply/reply-reading.ts';
import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import { isLevel } from '../../core/rubric/level.ts';
import { SELF_MARKS } from '../../core/run/intent.ts';
import {
  BASE,
  digits,
  digitsBelow,
  listIn,
  listText,
  listWidth,
  packed,
  unpacked,
} from './radix.ts';
import type { ReplyStep } from './step.ts';

const UNREAD = ['nothing', 'language', 'words'] as const;
const NOTICES = ['harm-to-minor', 'real-name-or-contact'] as const;
const NONE = BASE - 1; // no option has this place

const STATES = 5; // of a technique: not rated, or 0 to 3
const FIELDS = [
  REPLY_ACTS.length,
  REPLY_QUESTIONS.length,
  2, // stacked
  2, // reflection
  2, // abstain
  UNREAD.length + 1,
  NOTICES.length + 1,
  CRITICAL_CODES.length + 1,
  3, // meant: not asked, no, yes
  2, // closest
  2 ** SELF_MARKS.length + 1,
  2 ** REPLY_FLAGS.length,
];

const LEVELS_WIDTH = listWidth(DIMENSIONS.length, STATES);
const FIELDS_WIDTH = digitsBelow(FIELDS.reduce((product, most) => product * most, 1));

/** Characters of a typed reply in the suspend text. */
export const REPLY_WIDTH = 2 + LEVELS_WIDTH + FIELDS_WIDTH;

const bitsOf = <T>(all: readonly T[], some: readonly T[]): number =>
  all.reduce((sum, one, index) => sum + (some.includes(one) ? 2 ** index : 0), 0);
const ofBits = <T>(all: readonly T[], bits: number): readonly T[] =>
  all.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);

/** A typed reply as digits: what was read of it and how it was answered. */
export function replyText({ option, nearest = NONE, read, settled }: ReplyStep): string {
  const levels = DIMENSIONS.map((one) => (read.levels[one] ?? -1) + 1);
  const fields = [
    REPLY_ACTS.indexOf(read.act),
    REPLY_QUESTIONS.indexOf(read.question),
    Number(read.stacked),
    Number(read.reflection),
    Number(read.abstain),
    read.unread === undefined ? 0 : UNREAD.indexOf(read.unread) + 1,
    read.notice === undefined ? 0 : NOTICES.indexOf(read.notice) + 1,
    read.possible === undefined ? 0 : CRITICAL_CODES.indexOf(read.possible) + 1,
    settled.meant === undefined ? 0 : Number(settled.meant) + 1,
    Number(settled.closest ?? false),
    settled.self === undefined ? 0 : bitsOf(SELF_MARKS, settled.self) + 1,
    bitsOf(REPLY_FLAGS, read.flags),
  ];
  return [
    digits(option, 1),
    digits(nearest, 1),
    listText(levels, STATES),
    digits(packed(fields, FIELDS), FIELDS_WIDTH),
  ].join('');
}

/** The typed reply that these digits are; undefined where they are none. */
export function replyOf(text: string): ReplyStep | undefined {
  if (text.length !== REPLY_WIDTH) return undefined;
  const number = (from: number, to: number): number => Number.parseInt(text.slice(from, to), BASE);
  const [option, nearest] = [number(0, 1), number(1, 2)];
  const levels = listIn(text.slice(2, 2 + LEVELS_WIDTH), DIMENSIONS.length, STATES);
  const fields = unpacked(number(2 + LEVELS_WIDTH, REPLY_WIDTH), FIELDS);
  const [act = 0, question = 0, stacked, reflection, abstain, unread = 0, notice = 0] = fields;
  const [possible = 0, meant = 0, closest, self = 0, flags = 0] = fields.slice(7);
  const [isAct, isQuestion] = [REPLY_ACTS[act], REPLY_QUESTIONS[question]];
  if (isAct === undefined || isQuestion === undefined) return undefined;
  const [isUnread, isNotice] = [UNREAD[unread - 1], NOTICES[notice - 1]];
  const code = CRITICAL_CODES[possible - 1];
  return {
    act: 'reply',
    option,
    ...(nearest !== NONE && { nearest }),
    read: {
      act: isAct,
      question: isQuestion,
      stacked: stacked === 1,
      reflection: reflection === 1,
      abstain: abstain === 1,
      flags: ofBits(REPLY_FLAGS, flags),
      levels: Object.fromEntries(
        DIMENSIONS.flatMap((one, index) => {
          const level = (levels[index] ?? 0) - 1;
          return isLevel(level) ? [[one, level]] : [];
        }),
      ),
      ...(isUnread && { unread: isUnread }),
      ...(isNotice && { notice: isNotice }),
      ...(code && { possible: code }),
    },
    settled: {
      ...(meant > 0 && { meant: meant === 2 }),
      ...(closest === 1 && { closest: true }),
      ...(self > 0 && { self: ofBits(SELF_MARKS, self - 1) }),
    },
  };
}
