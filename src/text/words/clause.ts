import spelling from '../en/spelling.json' with { type: 'json' };
import type { WordLine } from './word.ts';

const MARKERS = new Set(spelling.markers);
const CONJUNCTIONS = new Set(spelling.joins);

/**
 * Whether a clause may start at this word. It holds without punctuation too: after a joining or
 * greeting word, or at the start. A sentence mark before it helps where there is one.
 */
export function startsClause(line: WordLine, at: number): boolean {
  if (at <= 0) return true;
  const before = line.words[at - 1];
  if (before === undefined || before.ends || CONJUNCTIONS.has(before.text)) return true;
  return MARKERS.has(before.text) && startsClause(line, at - 1);
}

/** Whether everything before a word is a greeting or a small word: “Okay, so …”. */
export const onlyMarkersBefore = (line: WordLine, at: number): boolean =>
  line.words.findIndex((word, place) => place >= at || !MARKERS.has(word.text)) >= at;

/** The place after the last word of the sentence that holds a word. */
export const sentenceEnd = (line: WordLine, at: number): number =>
  line.finishes[at] ?? line.words.length;

/** The place of the first word of the sentence that holds a word. */
export const sentenceStart = (line: WordLine, at: number): number => line.begins[at] ?? 0;

export const isMarker = (word: string): boolean => MARKERS.has(word);
