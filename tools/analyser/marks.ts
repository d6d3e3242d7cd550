import { REPLY_FLAGS, type ReplyFlag } from '../../src/core/reply/reply-reading.ts';
import { flagsOf, type ReplyFault } from '../../src/text/fault.ts';
import type { Findings } from '../../src/text/findings.ts';
import type { Vote, Voter } from '../../src/text/model/model.ts';
import { isSure, type MarkSet } from '../../src/text/model/sounds.ts';
import type { Asking } from '../../src/text/questions/asking.ts';
import type { HandReply } from '../../tests/bench/analyser/hands.ts';

/** A reply of a hand the model did not learn from: what cues and grammar found in it, and the chances. */
export interface Held {
  readonly reply: HandReply;
  readonly found: Findings;
  readonly asking: Asking;
  readonly faults: readonly ReplyFault[];
  readonly voter: Voter;
  readonly vote: Vote;
}

const ACCUSED_MOST = 0.015; // share of clean replies in which a finding counts; other hands have shown a little more
const NAMED_RIGHT = 0.6; // share of faults named by chance alone that two readers must name
const UNCLEAR_RIGHT = 0.7; // share of replies with an unclear one that must have a fault
const WRONG = 0.2; // share of what cues found under which it is left out
const HEARS_MOST = 0.5; // at a higher chance what cues found is never left out
const SUREST = 0.9; // share of what a cue found from which it is seldom wrong
const LEAST = 12; // replies a mark is measured on
const GRID = Array.from({ length: 47 }, (_, at) => Math.round((0.05 + at * 0.02) * 100) / 100);

type Share = (row: Held) => number;

/** How many of two readers name a fault, as a share. */
const names =
  (flag: ReplyFlag): Share =>
  ({ reply: { readers } }) =>
    readers.filter(({ flags }) => flags.includes(flag)).length / readers.length;

/** How many of two readers name any fault, as a share. */
const namesAny: Share = ({ reply: { readers } }) =>
  readers.filter(({ flags }) => flags.length > 0).length / readers.length;

const mean = (rows: readonly Held[], share: Share): number =>
  rows.reduce((sum, row) => sum + share(row), 0) / rows.length;

const ofTen = (share: number): number => Math.round(share * 10);

/** Tells whether cues or grammar found a fault in a reply. */
const finds = ({ faults }: Held, flag: ReplyFlag): boolean => flagsOf(faults).includes(flag);

/** The lowest mark from which a chance is right often enough; 1 where there is none. */
function raiseOf(
  rows: readonly Held[],
  chance: Share,
  right: Share,
  least: number,
): { readonly raise: number; readonly right: number } {
  for (const raise of GRID) {
    const these = rows.filter((row) => chance(row) >= raise);
    if (these.length < LEAST) break;
    const share = mean(these, right);
    if (share >= least) return { raise, right: ofTen(share) };
  }
  return { raise: 1, right: 0 };
}

/** The cues that find a fault where readers name one, nearly always. */
function surestOf(rows: readonly Held[]): readonly string[] {
  const cues = new Set(rows.flatMap(({ faults }) => faults.flatMap(({ by }) => by ?? [])));
  return [...cues].sort().filter((cue) => {
    const these = rows.filter(({ faults }) => faults.some(({ by }) => by === cue));
    return these.length >= LEAST && mean(these, namesAny) >= SUREST;
  });
}

/** The lowest chance of any fault from which what was found may count without accusing too many clean replies. */
function countsOf(rows: readonly Held[], surest: readonly string[]): number {
  const clean = rows.filter((row) => namesAny(row) === 0);
  const accused = (mark: number): number =>
    clean.filter(({ faults, vote }) => isSure(faults, vote.faulty, { counts: mark, surest }))
      .length / clean.length;
  return GRID.find((mark) => accused(mark) <= ACCUSED_MOST) ?? 1;
}

/** The highest chance of any fault below which what was found is mostly wrong; 0 where there is none. */
function hearsOf(rows: readonly Held[]): number {
  const found = rows.filter(({ faults }) => faults.length > 0);
  return (
    GRID.findLast((mark) => {
      const these = found.filter(({ vote }) => vote.faulty < mark);
      return mark < HEARS_MOST && these.length >= LEAST && mean(these, namesAny) < WRONG;
    }) ?? 0
  );
}

/** Sets the marks from replies of hands that the model did not learn from. */
export function marksOf(rows: readonly Held[], doubt: number): MarkSet {
  const surest = surestOf(rows);
  const [counts, hears] = [countsOf(rows, surest), hearsOf(rows)];
  const doubtful = ({ faults, vote }: Held): boolean =>
    vote.faulty >= hears && !isSure(faults, vote.faulty, { counts, surest });
  const each = REPLY_FLAGS.map((flag) => {
    const raised = raiseOf(
      rows.filter((row) => !finds(row, flag)),
      ({ vote }) => vote.flags[flag],
      names(flag),
      NAMED_RIGHT,
    );
    const weak = rows.filter((row) => doubtful(row) && finds(row, flag));
    return [flag, { ...raised, doubted: ofTen(mean(weak, names(flag))) }] as const;
  });
  const marks = Object.fromEntries(each) as Pick<MarkSet, ReplyFlag>;
  const quiet = rows.filter(
    ({ faults, vote }) =>
      faults.length === 0 && REPLY_FLAGS.every((flag) => vote.flags[flag] < marks[flag].raise),
  );
  const unclear = raiseOf(quiet, ({ vote }) => vote.faulty, namesAny, UNCLEAR_RIGHT);
  return { ...marks, doubt, hears, counts, unclear, surest };
}
