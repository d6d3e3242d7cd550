import kinds from '../en/kinds.json' with { type: 'json' };

const PART_LENGTHS = [3, 4, 5]; // letters

/** Lists the words of a reply and their pairs, with its start and its end. */
export const pairTerms = (words: readonly string[]): readonly string[] => [
  ...words,
  ...['^', ...words].map((word, at) => `${word} ${words[at] ?? '$'}`),
];

/** Lists the runs of three to five letters in words, with their edges. */
export const partTerms = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const bounded = `<${word}>`;
    return PART_LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, bounded.length - length + 1) }, (_, at) =>
        bounded.slice(at, at + length),
      ),
    );
  });

const KINDS = new Map(
  Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind.toUpperCase()] as const),
  ),
);

/** Lists the pairs and threes of a reply once words that do the same here are one: “cop” and “officer”, “bed” and “food”. */
export function kindTerms(words: readonly string[]): readonly string[] {
  const alike = words.map((word) => KINDS.get(word) ?? word);
  return [
    ...pairTerms(alike),
    ...alike.slice(2).map((word, at) => `${alike[at]} ${alike[at + 1]} ${word}`),
    ...alike.slice(2).map((word, at) => `${alike[at]} _ ${word}`),
  ].map((term) => `~${term}`);
}

/** What is known of a reply by itself: no turn before it, nothing rated. */
export const ALONE = { context: [], disclosed: [], rates: [] };
