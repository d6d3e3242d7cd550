import type { TranscriptEntry } from './script.ts';

/**
 * Counts the entries visible at each stop of a passage read line by line, e.g. [2, 3] for a direction, a line and
 * another line. A direction comes with the line after it; directions at the end come with the last line.
 */
export function stopsOf(entries: readonly Pick<TranscriptEntry, 'by'>[]): readonly number[] {
  const ends = entries.flatMap(({ by }, index) => (by === 'nobody' ? [] : [index + 1]));
  if (ends.length === 0) return entries.map((_, index) => index + 1); // directions alone
  return [...ends.slice(0, -1), entries.length];
}
