import { confusionOf } from '../../../src/core/agreement/confusion.ts';
import { kappaValue } from '../../../src/core/agreement/kappa.ts';
import { REPLY_FLAGS, type ReplyFlag } from '../../../src/core/reply/reply-reading.ts';
import { flagsOf, type ReplyFault } from '../../../src/text/fault.ts';
import type { Findings } from '../../../src/text/findings.ts';
import type { Vote, Voter } from '../../../src/text/model/model.ts';
import { countedIn, isNamed, type MarkSet, type Marks } from '../../../src/text/model/sounds.ts';
import type { Asking } from '../../../src/text/questions/asking.ts';
import type { HandLabel, HandReply } from '../../../tests/bench/analyser/hands.ts';

/** A reply of a hand the model did not learn from: what cues and grammar found in it, and the chances. */
export interface Held {
  readonly reply: HandReply;
  readonly found: Findings;
  readonly asking: Asking;
  readonly faults: readonly ReplyFault[];
  readonly voter: Voter;
  readonly vote: Vote;
}

const ACCUSED_MOST = 0.0125; // share of clean replies in which a finding counts; other hands have shown half as many again
const UNCLEAR_RIGHT = 0.7; // share of replies with an unclear one that must have a fault
const LEAST = 12; // replies a mark is measured on
const GRID = Array.from({ length: 47 }, (_, at) => Math.round((0.05 + at * 0.02) * 100) / 100);

type Share = (row: Held) => number;
type Says = (label: HandLabel) => boolean;

const namesFlag =
  (flag: ReplyFlag): Says =>
  ({ flags }) =>
    flags.includes(flag);
const namesAny: Says = ({ flags }) => flags.length > 0;

/** How many of two readers say so, as a share. */
const shareOf =
  (says: Says): Share =>
  ({ reply: { readers } }) =>
    readers.filter(says).length / readers.length;

const mean = (rows: readonly Held[], share: Share): number =>
  rows.reduce((sum, row) => sum + share(row), 0) / rows.length;

const ofTen = (share: number): number => Math.round(share * 10);

/** The mark at which both readers, taken together, agree best with what is told from it on. */
function bestMark(
  rows: readonly Held[],
  says: Says,
  told: (row: Held, mark: number) => boolean,
): number {
  const agreement = (mark: number): number => {
    const rated = rows.flatMap((row) =>
      row.reply.readers.map((label) => ({
        first: Number(says(label)),
        second: Number(told(row, mark)),
      })),
    );
    return kappaValue(confusionOf(rated, 2), 'none') ?? 0;
  };
  const each = GRID.map((mark) => ({ mark, kappa: agreement(mark) }));
  return each.reduce((best, one) => (one.kappa > best.kappa ? one : best)).mark;
}

/** The lowest chance of any fault from which what was found may count without accusing too many clean replies. */
function countsOf(rows: readonly Held[], set: MarkSet): number {
  const clean = rows.filter((row) => shareOf(namesAny)(row) === 0);
  const accused = (mark: number): number =>
    clean.filter((row) => countedIn(row.faults, row.vote, { ...set, counts: mark }).length > 0)
      .length / clean.length;
  return GRID.find((mark) => accused(mark) <= ACCUSED_MOST) ?? 1;
}

/** The lowest chance from which a fault that cannot be named is there often enough. */
function unclearOf(rows: readonly Held[], set: MarkSet): Marks {
  const quiet = rows.filter(
    ({ faults, vote }) =>
      !faults.some(({ sure }) => sure) &&
      !REPLY_FLAGS.some((flag) => isNamed(flag, faults, vote, set)),
  );
  for (const named of GRID) {
    const these = quiet.filter(({ vote }) => vote.faulty >= named);
    if (these.length < LEAST) break;
    const share = mean(these, shareOf(namesAny));
    if (share >= UNCLEAR_RIGHT) return { named, right: ofTen(share) };
  }
  return { named: 1, right: 0 };
}

const eachFlag = (marksFor: (flag: ReplyFlag) => Marks): Pick<MarkSet, ReplyFlag> =>
  Object.fromEntries(REPLY_FLAGS.map((flag) => [flag, marksFor(flag)])) as Pick<MarkSet, ReplyFlag>;

/** Sets the marks from replies of hands that the model did not learn from. */
export function marksOf(rows: readonly Held[], doubt: number): MarkSet {
  const start: MarkSet = {
    ...eachFlag((flag) => ({
      named: bestMark(rows, namesFlag(flag), ({ vote }, mark) => vote.flags[flag] >= mark),
      right: 0,
    })),
    doubt,
    hears: 0,
    counts: 1,
    unclear: { named: 1, right: 0 },
  };
  const hears = bestMark(
    rows,
    namesAny,
    ({ faults, vote }, mark) =>
      vote.faulty >= mark && REPLY_FLAGS.some((flag) => isNamed(flag, faults, vote, start)),
  );
  const heard = { ...start, hears };
  const set = { ...heard, counts: countsOf(rows, heard), unclear: unclearOf(rows, heard) };
  return {
    ...set,
    ...eachFlag((flag) => {
      const these = rows.filter(
        ({ faults, vote }) =>
          isNamed(flag, faults, vote, set) && !flagsOf(countedIn(faults, vote, set)).includes(flag),
      );
      return { ...set[flag], right: ofTen(mean(these, shareOf(namesFlag(flag)))) };
    }),
  };
}
