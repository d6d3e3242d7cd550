/**
 * Counts the lines visible at each stop of a passage read line by line, where `spoken` tells of each line whether
 * somebody says it: e.g. [2, 3] for a direction, a line and another line. A direction comes with the line after it;
 * directions at the end come with the last line.
 */
export function stopsOf(spoken: readonly boolean[]): readonly number[] {
  const ends = spoken.flatMap((isSpoken, index) => (isSpoken ? [index + 1] : []));
  if (ends.length === 0) return spoken.map((_, index) => index + 1); // directions alone
  return [...ends.slice(0, -1), spoken.length];
}
