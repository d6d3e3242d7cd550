/** So many words in a row that stand in a line were taken from it. */
const RUN = 4;

/** The words of a text, in small letters and without signs and accents. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether some words stand in a row among others. */
const holds = (all: readonly string[], some: readonly string[]): boolean =>
  ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);

/** Whether a text takes over words of a line: all of it, or four in a row. */
function takesFrom(words: readonly string[], line: readonly string[]): boolean {
  if (words.length > 0 && words.length < RUN) return holds(line, words);
  return words.some((_, at) => at + RUN <= words.length && holds(line, words.slice(at, at + RUN)));
}

/**
 * Whether own words, or those of them that tell something, stand in one of the lines of a vote. How
 * they read would then tell how that line reads, before the room has answered.
 */
export function standsInLines(
  text: string,
  telling: readonly { readonly from: number; readonly to: number }[], // places of the text
  lines: readonly string[],
): boolean {
  const own = wordsOf(text);
  const told = telling.map(({ from, to }) => wordsOf(text.slice(from, to)));
  return lines.some((line) => {
    const words = wordsOf(line);
    const shares = (part: readonly string[]) => part.length > 1 && holds(words, part);
    return takesFrom(own, words) || told.some(shares);
  });
}
