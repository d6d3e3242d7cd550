import { GUESS_TIMES } from '../../core/run/intent.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';
import { BASE, digits } from './radix.ts';
import { REPLY_WIDTH, replyOf, replyText } from './reply-code.ts';
import type { Act, Explained, Step } from './step.ts';

type Kind = Act['act'];

/** The letter of each step, and how many digits follow it before the seconds. */
const CODES: { readonly [K in Kind]: readonly [letter: string, width: number] } = {
  choose: ['C', 1],
  reply: ['T', REPLY_WIDTH],
  goOn: ['G', 0],
  retry: ['R', 0],
  hint: ['H', 0],
  contest: ['X', 0],
  skip: ['S', 0],
  pause: ['Z', 0],
  notice: ['N', 4],
  guess: ['Q', 3],
  place: ['P', 3],
  file: ['F', 1],
};

const WAIT_WIDTH = 3;
const NO_NOTE = BASE - 1;

/** The most characters that a step of this kind takes. */
export const widthOf = (kind: Kind): number => 1 + CODES[kind][1] + WAIT_WIDTH;

const explainedCode = (explained: Explained): number =>
  explained === 'not' ? 0 : explained === 'own' ? 1 : explained + 2;
const explainedOf = (code: number): Explained =>
  code === 0 ? 'not' : code === 1 ? 'own' : code - 2;

function operands(act: Act): string {
  switch (act.act) {
    case 'choose':
      return digits(act.option, 1);
    case 'reply':
      return replyText(act);
    case 'notice':
      return digits(act.item, 2) + Number(act.pinned) + digits(explainedCode(act.explained), 1);
    case 'guess':
      return digits(GUESS_TIMES.indexOf(act.when), 1) + digits(act.sure, 2);
    case 'place':
      return digits(act.item, 2) + digits(BOARD_COLUMNS.indexOf(act.place), 1);
    case 'file':
      return digits(act.note ?? NO_NOTE, 1);
    default:
      return '';
  }
}

/** A step as text: a letter, its digits, the seconds before it. */
export const stepText = (step: Step): string =>
  CODES[step.act][0] + operands(step) + (step.after === 0 ? '' : step.after.toString(BASE));

const KINDS = new Map<string, Kind>(
  (Object.keys(CODES) as Kind[]).map((kind) => [CODES[kind][0], kind]),
);

function actOf(kind: Kind, text: string): Act | undefined {
  const number = (from: number, to: number): number => Number.parseInt(text.slice(from, to), BASE);
  switch (kind) {
    case 'choose':
      return { act: kind, option: number(0, 1) };
    case 'reply':
      return replyOf(text);
    case 'notice': {
      const explained = explainedOf(number(3, 4));
      return { act: kind, item: number(0, 2), pinned: text[2] === '1', explained };
    }
    case 'guess': {
      const when = GUESS_TIMES[number(0, 1)];
      return when && { act: kind, when, sure: number(1, 3) };
    }
    case 'place': {
      const place = BOARD_COLUMNS[number(2, 3)];
      return place && { act: kind, item: number(0, 2), place };
    }
    case 'file': {
      const note = number(0, 1);
      return { act: kind, ...(note !== NO_NOTE && { note }) };
    }
    default:
      return { act: kind };
  }
}

function stepOf(text: string): Step | undefined {
  const kind = KINDS.get(text[0] ?? '');
  if (kind === undefined) return undefined;
  const end = 1 + CODES[kind][1];
  if (text.length < end || text.length > end + WAIT_WIDTH) return undefined;
  const act = actOf(kind, text.slice(1, end));
  return act && { ...act, after: text.length === end ? 0 : Number.parseInt(text.slice(end), BASE) };
}

/** The steps that a text is made of; undefined where it is not. */
export function stepsIn(text: string): readonly Step[] | undefined {
  const parts = text.match(/[A-Z][0-9a-z]*/g) ?? [];
  if (parts.join('') !== text) return undefined;
  const steps = parts.map(stepOf);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}
