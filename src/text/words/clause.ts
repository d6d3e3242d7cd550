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

/** Tells whether only greetings and small words come before a word: “Okay, so …”. */
export const onlyMarkersBefore = (line: WordLine, at: number): boolean =>
  line.words.findIndex((word, place) => place >= at || !MARKERS.has(word.text)) >= at;

/** Returns the index after the last word of a word's sentence. */
export const sentenceEnd = (line: WordLine, at: number): number =>
  line.finishes[at] ?? line.words.length;

/** Returns the index of the first word of a word's sentence. */
export const sentenceStart = (line: WordLine, at: number): number => line.begins[at] ?? 0;

export const isMarker = (word: string): boolean => MARKERS.has(word);
