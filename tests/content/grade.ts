/** Sentences of a text: what ends with a full stop, question or exclamation mark, or a line. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…]["”’)]*)\s+|\n+/u).filter((one) => /\p{L}/u.test(one));

/** Words: letters and apostrophes; a figure or a number is one. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,]*/gu) ?? [];

/** Syllables of an English word, counted by its groups of vowels. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const silent = plain
    .replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^l]e)$/, (end) => end[0] ?? '')
    .replace(/^y/, '');
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The US school grade of a text after Flesch and Kincaid: 0.39 words a sentence, 11.8 syllables a word. */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text).length;
  const words = wordsOf(text);
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/** The words of the longest sentence. */
export const longestOf = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map((one) => wordsOf(one).length));

/** How many words a text has. */
export const lengthOf = (text: string): number => wordsOf(text).length;
