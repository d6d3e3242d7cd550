import type { Beat, Option } from '../core/beat.ts';
import type { ReplyReading } from '../core/reply-reading.ts';

/** How far an option is from what was read: mean gap over the dimensions read, in levels. */
function gapOf(option: Option, { levels }: ReplyReading, beat: Beat): number {
  const read = beat.rates.filter((dimension) => levels[dimension] !== undefined);
  const gaps = read.map((dimension) =>
    Math.abs((option.levels[dimension] ?? 0) - (levels[dimension] ?? 0)),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(read.length, 1);
}

/**
 * The authored option whose levels are nearest to a reply, or undefined where the learner is to say:
 * the reply was not read for certain, fewer than half of the beat's dimensions were read, or two
 * options are equally near. One that carries a critical error is never taken unasked.
 */
export function nearestOption(beat: Beat, reading: ReplyReading): string | undefined {
  if (reading.abstain) return undefined;
  const read = beat.rates.filter((dimension) => reading.levels[dimension] !== undefined);
  if (2 * read.length < beat.rates.length) return undefined;
  const gaps = beat.options
    .filter(({ criticalError }) => criticalError === undefined)
    .map((option) => ({ id: option.id, gap: gapOf(option, reading, beat) }))
    .toSorted((a, b) => a.gap - b.gap);
  const [first, second] = gaps;
  return first === undefined || first.gap === second?.gap ? undefined : first.id;
}
