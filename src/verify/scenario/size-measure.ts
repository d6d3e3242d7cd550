import type { Edge } from '../search/explore.ts';
import type { View } from './view.ts';

/** What is shown or said, with its tags. */
export interface Shown {
  readonly text: string;
  readonly tags: readonly string[];
}

/** One move as far as the size of what a session ends goes. */
export interface Move {
  readonly at: 'start' | 'middle' | 'end';
  readonly words: number; // said on the way
  readonly tags: readonly string[]; // of the lines said
  readonly taken: Shown | undefined; // none at the start
  readonly offers: readonly Shown[]; // what may be said next
}

/**
 * How large something gets that a session ends behind: at most so much for a move, and what that
 * may come to in all.
 */
export interface SizeMeasure {
  readonly name: string; // of what is left, such as “record”
  readonly of: (move: Move) => number; // characters
  readonly most: number;
}

const NONE: readonly Shown[] = [];

/** The size that each move of a scenario adds. */
export const measured =
  ({ explored: { states } }: View, { of }: SizeMeasure) =>
  ({ from, to, offer, words, tags }: Edge): number =>
    of({
      at: from < 0 ? 'start' : to < 0 ? 'end' : 'middle',
      words,
      tags,
      taken: from < 0 ? undefined : states[from]?.offers[offer],
      offers: to < 0 ? NONE : (states[to]?.offers ?? NONE),
    });
