import {
  REPLY_ACTS,
  REPLY_FLAGS,
  REPLY_NOTICES,
  REPLY_QUESTIONS,
  UNREAD_REASONS,
} from '../../core/reply/reply-reading.ts';
import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import { isLevel } from '../../core/rubric/level.ts';
import { GUESS_TIMES, MODES, SELF_MARKS } from '../../core/run/intent.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';
import type { LearnerAct, ReplyStep, RunStep, Suspended } from './step.ts';

/*
 * Reads the place that version 1 kept: fields between dots, a capital letter for each step, numbers in base 36,
 * such as `1.0.en.145llra.base.a590257b.12345678.t6k3ga.C2cG1`. Nothing writes it any more. The numbers
 * below belong to that version: a longer list of techniques or flags today does not change them.
 */

const BASE = 36;
const NO_OPTION = BASE - 1; // no option, or no note

/** The letter of each step, and how many digits follow it before the seconds. */
const KINDS: { readonly [letter: string]: readonly [act: LearnerAct['act'], width: number] } = {
  C: ['choose', 1],
  T: ['reply', 15],
  G: ['goOn', 0],
  R: ['retry', 0],
  H: ['hint', 0],
  X: ['contest', 0],
  S: ['skip', 0],
  Z: ['pause', 0],
  N: ['notice', 4],
  Q: ['guess', 3],
  P: ['place', 3],
  F: ['file', 1],
};

const LEVEL_COUNT = 15; // techniques, each not rated or 0 to 3
const FIELDS = [4, 3, 2, 2, 2, 4, 3, 11, 3, 2, 9, 128]; // how many values each field of a reply has

const numberIn = (text: string): number => Number.parseInt(text, BASE);

/** Several small numbers that were packed into one, each below its own bound. */
function unpack(value: number, bounds: readonly number[]): readonly number[] {
  let rest = value;
  const values = bounds.toReversed().map((bound) => {
    const one = rest % bound;
    rest = Math.floor(rest / bound);
    return one;
  });
  return values.toReversed();
}

const ofBits = <T>(all: readonly T[], bits: number): readonly T[] =>
  all.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);

function replyOf(text: string): ReplyStep | undefined {
  const [option, nearest] = [numberIn(text.slice(0, 1)), numberIn(text.slice(1, 2))];
  const levels = unpack(numberIn(text.slice(2, 9)), Array(LEVEL_COUNT).fill(5));
  const fields = unpack(numberIn(text.slice(9)), FIELDS);
  const [act = 0, question = 0, stacked, reflection, abstain, unread = 0, notice = 0] = fields;
  const [possible = 0, meant = 0, closest, self = 0, flags = 0] = fields.slice(7);
  const [isAct, isQuestion] = [REPLY_ACTS[act], REPLY_QUESTIONS[question]];
  if (isAct === undefined || isQuestion === undefined) return undefined;
  const [isUnread, isNotice] = [UNREAD_REASONS[unread - 1], REPLY_NOTICES[notice - 1]];
  const code = CRITICAL_CODES[possible - 1];
  const levelsRead = DIMENSIONS.slice(0, LEVEL_COUNT).flatMap((dimension, index) => {
    const level = (levels[index] ?? 0) - 1;
    return isLevel(level) ? [[dimension, level] as const] : [];
  });
  return {
    act: 'reply',
    option,
    ...(nearest !== NO_OPTION && { nearest }),
    read: {
      act: isAct,
      question: isQuestion,
      stacked: stacked === 1,
      reflection: reflection === 1,
      flags: ofBits(REPLY_FLAGS, flags),
      levels: Object.fromEntries(levelsRead),
      abstain: abstain === 1,
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

function actOf(act: LearnerAct['act'], text: string): LearnerAct | undefined {
  const number = (from: number, to: number): number => numberIn(text.slice(from, to));
  switch (act) {
    case 'choose':
      return { act, option: number(0, 1) };
    case 'reply':
      return replyOf(text);
    case 'notice': {
      const code = number(3, 4);
      const explained = code === 0 ? 'not' : code === 1 ? 'own' : code - 2;
      return { act, item: number(0, 2), pinned: text[2] === '1', explained };
    }
    case 'guess': {
      const when = GUESS_TIMES[number(0, 1)];
      return when && { act, when, sure: number(1, 3) };
    }
    case 'place': {
      const place = BOARD_COLUMNS[number(2, 3)];
      return place && { act, item: number(0, 2), place };
    }
    case 'file': {
      const note = number(0, 1);
      return { act, ...(note !== NO_OPTION && { note }) };
    }
    default:
      return { act };
  }
}

function stepOf(text: string): RunStep | undefined {
  const [act, width] = KINDS[text[0] ?? ''] ?? [];
  if (act === undefined || width === undefined) return undefined;
  const [operands, wait] = [text.slice(1, 1 + width), text.slice(1 + width)];
  if (operands.length < width || wait.length > 3) return undefined;
  const read = actOf(act, operands);
  return read && { ...read, after: wait === '' ? 0 : numberIn(wait) };
}

function stepsIn(text: string): readonly RunStep[] | undefined {
  const parts = text.match(/[A-Z][0-9a-z]*/g) ?? [];
  if (parts.join('') !== text) return undefined;
  const steps = parts.map(stepOf);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

const isNumber = (text: string): boolean => /^[0-9a-z]{1,7}$/.test(text);

/** Reads a place of version 1; undefined where the text is damaged. */
export function readOldPlace(text: string): Suspended | undefined {
  const fields = text.split('.');
  const [, how = '', language = '', draw = '', variant = '', hashes = '', rubric = ''] = fields;
  const [begun = '', done = '!'] = fields.slice(7);
  const [mode, seed, steps] = [MODES[Number(how)], numberIn(draw), stepsIn(done)];
  if (mode === undefined || steps === undefined || fields.length > 9) return undefined;
  if (!isNumber(draw) || !isNumber(begun) || seed > 2 ** 32 - 1) return undefined;
  const [story = '', pack] = hashes.split('-');
  const startedAt = numberIn(begun) * 1000;
  const drawn = { mode, language, seed, variant, story, ...(pack !== undefined && { pack }) };
  return { ...drawn, rubric, startedAt, steps };
}
