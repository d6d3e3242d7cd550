import type { Edge } from '../search/explore.ts';
import type { View } from './view.ts';

/** What is shown or said, with its tags. */
export interface Shown {
  readonly text: string;
  readonly tags: readonly string[];
}

/** One move as far as the size of its facts goes. */
export interface Move {
  readonly at: 'start' | 'middle' | 'end';
  readonly words: number; // said on the way
  readonly tags: readonly string[]; // of the lines said
  readonly taken: Shown | undefined; // none at the start
  readonly offers: readonly Shown[]; // what may be said next
}

/** How large the facts of a session get: at most so much for a move, and what they may come to in all. */
export interface FactsMeasure {
  readonly of: (move: Move) => number; // characters
  readonly most: number;
}

/** The size of the facts of each move of a scenario. */
export const measured =
  ({ explored: { states } }: View, { of }: FactsMeasure) =>
  ({ from, to, offer, words, tags }: Edge): number =>
    of({
      at: from < 0 ? 'start' : to < 0 ? 'end' : 'middle',
      words,
      tags,
      taken: states[from]?.offers[offer],
      offers: states[to]?.offers ?? [],
    });
