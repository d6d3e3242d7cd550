import {
  REPLY_FLAGS,
  type ReplyFlag,
  type ReplyReading,
} from '../../../src/core/reply/reply-reading.ts';
import { analyse, READS } from '../../../src/text/analyse.ts';
import type { HandLabel, HandReply } from './hands.ts';
import { namedIn } from './named.ts';
import { agreementOf, kappaOf, type Pair, type Readers } from './second-reader.ts';

type Said = Pick<HandLabel, 'act' | 'question' | 'reflection' | 'stacked' | 'flags'> &
  Pick<ReplyReading, 'sounds'>;

/** One question put to both readers and the analyser. */
export interface Agreement {
  readonly of: string;
  readonly readers: Readers; // the two with each other
  readonly x: Readers; // the analyser with each
  readonly y: Readers;
}

const read = new WeakMap<HandReply, ReplyReading>();

/** What the analyser makes of a reply of many hands. Each is read once. */
export function readHand(reply: HandReply): ReplyReading {
  const { text, said, known } = reply;
  const before = read.get(reply);
  if (before !== undefined) return before;
  const reading = analyse(text, {
    context: said === '' ? [] : [said],
    disclosed: known === '' ? [] : [known],
    rates: READS,
  });
  read.set(reply, reading);
  return reading;
}

/** Kappa of the two readers on flagged or clean, and of the analyser with each of them. */
export function flaggedKappas(rows: readonly HandReply[]): readonly (number | undefined)[] {
  const flagged = (said: Said) => String(namedIn(said).length > 0);
  return [
    kappaOf(rows.map(({ readers: [x, y] }): Pair => [flagged(x), flagged(y)])),
    ...[0, 1].map((reader) =>
      kappaOf(
        rows.map(
          (row): Pair => [flagged(row.readers[reader] as HandLabel), flagged(readHand(row))],
        ),
      ),
    ),
  ];
}

const QUESTIONS: readonly (readonly [of: string, answer: (said: Said) => string])[] = [
  ['flagged or clean', (said) => String(namedIn(said).length > 0)],
  ['flagged so that it counts', ({ flags }) => String(flags.length > 0)],
  ...REPLY_FLAGS.map(
    (flag) => [flag, (said: Said) => String(namedIn(said).includes(flag))] as const,
  ),
  ['question form', ({ question }) => question],
  ['reflection', ({ reflection }) => String(reflection)],
  ['stacked', ({ stacked }) => String(stacked)],
  ['act', ({ act }) => act],
];

/** Agreement of the two readers, and of the analyser with each of them, question by question. */
export function agreements(rows: readonly HandReply[]): readonly Agreement[] {
  const all = rows.map((row) => ({ said: readHand(row), readers: row.readers }));
  return QUESTIONS.map(([of, answer]) => {
    const between = (pair: (one: (typeof all)[number]) => readonly [Said, Said]) =>
      agreementOf(
        of,
        all.map((one): Pair => {
          const [first, second] = pair(one);
          return [answer(first), answer(second)];
        }),
      );
    return {
      of,
      readers: between(({ readers }) => readers),
      x: between(({ said, readers: [x] }) => [x, said]),
      y: between(({ said, readers: [, y] }) => [y, said]),
    };
  });
}

/** For each fault that both readers name: in how many replies with it it was named, of how many. */
export const faultsFound = (
  rows: readonly HandReply[],
): readonly (readonly [flag: ReplyFlag, found: number, all: number])[] =>
  REPLY_FLAGS.map((flag) => {
    const these = rows.filter(({ readers }) => readers.every(({ flags }) => flags.includes(flag)));
    const found = these.filter((row) => namedIn(readHand(row)).includes(flag));
    return [flag, found.length, these.length];
  });

/** Replies that both readers call clean: how many there are, and in how many a fault counted, or was named at all. */
export function wronglyFlagged(rows: readonly HandReply[]): {
  readonly all: number;
  readonly counted: number;
  readonly named: number;
} {
  const clean = rows
    .filter(({ readers }) => readers.every(({ flags }) => flags.length === 0))
    .map(readHand);
  return {
    all: clean.length,
    counted: clean.filter(({ flags }) => flags.length > 0).length,
    named: clean.filter((said) => namedIn(said).length > 0).length,
  };
}

/** For each fault: how many of the replies in which it was named have it, by either reader, of how many. */
export const rightlyNamed = (
  rows: readonly HandReply[],
): readonly (readonly [flag: ReplyFlag, right: number, all: number])[] =>
  REPLY_FLAGS.map((flag) => {
    const these = rows.filter((row) => namedIn(readHand(row)).includes(flag));
    const right = these.filter(({ readers }) => readers.some(({ flags }) => flags.includes(flag)));
    return [flag, right.length, these.length];
  });
