import { among, shape, text, type ValueOf, whole } from '../kernel/json.ts';
import type { PossibleError, ReplyNotice, ReplySpan } from '../reply/reply-reading.ts';
import { DRILL_KINDS, type Drill, type DrillKind, type RemarkOn } from './drill.ts';

/** How a first try was read: `unread` also where it only sounds like something. */
export const TRY_RESULTS = ['strong', 'weak', 'unread'] as const;
export type TryResult = (typeof TRY_RESULTS)[number];

/** How one answer to a drill was read. */
export interface TryReading {
  readonly result: TryResult;
  readonly on?: RemarkOn | undefined; // absent: not read
  readonly reaction?: keyof Drill['reactions']; // absent where nothing sure was found
  readonly words?: Pick<ReplySpan, 'from' | 'to'> | undefined; // of the reply, that the remark is about
  readonly possible?: PossibleError; // to be asked about first
  readonly notice?: ReplyNotice;
}

/** Decodes a first try as it is kept. */
export const decodeFirstTry = shape({
  day: whole(0), // days since 1970 in the reader’s time zone
  kind: among(DRILL_KINDS),
  moment: text, // scenario and id of the drill
  by: among(['typed', 'spoken', 'silent']),
  result: among(TRY_RESULTS),
  reader: text, // version of the reader
});

/** The first answer to one line, without its words. Never changed; later answers to the line are not kept. */
export type FirstTry = ValueOf<typeof decodeFirstTry>;

/** Days after which each box comes back, the first box first (Leitner 1972; even gaps would do as well). */
export const BOX_DAYS = [1, 3, 10, 30] as const;

/** Where a kind of moment stands. */
export interface KindBox {
  readonly box: number; // from 1
  readonly day: number; // of the try that moved it last
  readonly due: number; // day
}

/**
 * Returns where a kind stands after a first try on a day: strong moves it up a box, weak down one, and what could not be
 * read leaves it where it is.
 */
export function nextBox(box: number, result: TryResult, day: number): KindBox {
  const step = { strong: 1, weak: -1, unread: 0 }[result];
  const next = Math.min(BOX_DAYS.length, Math.max(1, box + step));
  return { box: next, day, due: day + (BOX_DAYS[next - 1] ?? 0) };
}

/** Returns the day as practice counts it: a clock that was set back counts as the last day seen. */
export const practiceDay = (tries: readonly FirstTry[], clock: number): number =>
  tries.reduce((latest, { day }) => Math.max(latest, day), clock);

/** Returns where each kind that was met stands. Only its first try of a day moves it: in two tabs it is not due twice. */
export function boxesAfter(tries: readonly FirstTry[]): ReadonlyMap<DrillKind, KindBox> {
  const boxes = new Map<DrillKind, KindBox>();
  for (const { kind, result, day } of tries) {
    const { box, day: before } = boxes.get(kind) ?? { box: 1, day: -1 };
    if (before < day) boxes.set(kind, nextBox(box, result, day));
  }
  return boxes;
}

/** Lists the kinds in the order they are practiced on a day: what is due, lowest box first; what is new; the rest. */
export function kindsInOrder(tries: readonly FirstTry[], day: number) {
  const met = [...boxesAfter(tries)].toSorted(([, a], [, b]) => a.box - b.box || a.due - b.due);
  const due = met.flatMap(([kind, at]) => (at.due <= day ? [kind] : []));
  const later = met.filter(([, at]) => at.due > day).toSorted(([, a], [, b]) => a.due - b.due);
  const unmet = DRILL_KINDS.filter((kind) => !met.some(([one]) => one === kind));
  return { due, all: [...due, ...unmet, ...later.map(([kind]) => kind)] };
}

const MONDAY = 3; // days from a Monday to the first day of 1970

/** Returns the first day of a day’s week, a Monday. */
export const weekOf = (day: number): number => day - ((day + MONDAY) % 7);

const ENOUGH_A_MONTH = 9; // first tries that were read; with fewer nothing is said of a month

/** Counts first tries that were read by month, of the months with enough of them, in order. */
export function monthsOf(tries: readonly FirstTry[], monthOf: (day: number) => string) {
  const read = tries.filter(({ result }) => result !== 'unread');
  return [...new Set(read.map(({ day }) => monthOf(day)))].flatMap((month) => {
    const all = read.filter(({ day }) => monthOf(day) === month);
    const strong = all.filter(({ result }) => result === 'strong').length;
    return all.length < ENOUGH_A_MONTH ? [] : [{ month, strong, of: all.length }];
  });
}
