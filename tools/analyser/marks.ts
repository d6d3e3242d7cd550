import { REPLY_FLAGS, type ReplyFlag } from '../../src/core/reply/reply-reading.ts';
import type { Vote } from '../../src/text/model/model.ts';
import type { MarkSet } from '../../src/text/model/sounds.ts';
import type { HandReply } from '../../tests/bench/analyser/hands.ts';

/** A reply of a hand the model did not learn from: what the cues found in it, and the chances. */
export interface Held {
  readonly reply: HandReply;
  readonly cues: readonly ReplyFlag[];
  readonly vote: Vote;
}

const RIGHT = 0.7; // share of raised faults that two readers must name
const WRONG = 0.3; // share of a cue's faults under which it is left out
const VETO_MOST = 0.2; // at a higher chance a cue is never left out
const LEAST = 12; // faults a mark is measured on
const GRID = Array.from({ length: 45 }, (_, at) => Math.round((0.05 + at * 0.02) * 100) / 100);

/** How many of two readers name a fault, as a share. */
const named = ({ readers }: HandReply, flag: ReplyFlag): number =>
  readers.filter(({ flags }) => flags.includes(flag)).length / readers.length;

const shareOf = (rows: readonly Held[], flag: ReplyFlag): number =>
  rows.reduce((sum, { reply }) => sum + named(reply, flag), 0) / rows.length;

/** The lowest chance from which a fault no cue found is right often enough; 1 where there is none. */
function raiseOf(rows: readonly Held[], flag: ReplyFlag): readonly [mark: number, right: number] {
  const free = rows.filter(({ cues }) => !cues.includes(flag));
  for (const mark of GRID) {
    const these = free.filter(({ vote }) => vote.flags[flag] >= mark);
    if (these.length < LEAST) break;
    const right = shareOf(these, flag);
    if (right >= RIGHT) return [mark, right];
  }
  return [1, 0];
}

/** The highest chance below which what a cue found is mostly wrong; 0 where there is none. */
function vetoOf(rows: readonly Held[], flag: ReplyFlag): number {
  const found = rows.filter(({ cues }) => cues.includes(flag));
  return (
    GRID.findLast((mark) => {
      const these = found.filter(({ vote }) => vote.flags[flag] < mark);
      return mark < VETO_MOST && these.length >= LEAST && shareOf(these, flag) < WRONG;
    }) ?? 0
  );
}

/** Sets the marks from replies of hands that the model did not learn from. */
export function marksOf(rows: readonly Held[], doubt: number): MarkSet {
  const each = REPLY_FLAGS.map((flag) => {
    const [raise, right] = raiseOf(rows, flag);
    return [flag, { raise, veto: vetoOf(rows, flag), right: Math.round(right * 10) }] as const;
  });
  return { ...Object.fromEntries(each), doubt } as MarkSet;
}
