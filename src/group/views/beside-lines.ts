/** Number of consecutive words that count as copied from a line. */
const COPIED_WORDS = 4;

/** Splits a text into lower-case words without punctuation and accents. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tells whether `some` occurs as consecutive words in `all`. */
const holds = (all: readonly string[], some: readonly string[]): boolean =>
  ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);

/** Tells whether a text copies a line: the whole text if it is short, otherwise four consecutive words. */
function takesFrom(words: readonly string[], line: readonly string[]): boolean {
  if (words.length > 0 && words.length < COPIED_WORDS) return holds(line, words);
  return words.some(
    (_, at) => at + COPIED_WORDS <= words.length && holds(line, words.slice(at, at + COPIED_WORDS)),
  );
}

/**
 * Tells whether a reply, or one of its telling spans, is copied from a line of the vote. Its reading would then reveal
 * how that line is rated before the room has answered.
 */
export function standsInLines(
  text: string,
  telling: readonly { readonly from: number; readonly to: number }[], // ranges in the text
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
