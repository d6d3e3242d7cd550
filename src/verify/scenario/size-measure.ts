import type { Edge } from '../search/edge.ts';
import type { View } from './view.ts';

/** A text with its tags. */
export interface ShownText {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The parts of a move that determine how much a session stores. */
export interface SizedMove {
  readonly at: 'start' | 'middle' | 'end';
  readonly words: number; // said on the way
  readonly tags: readonly string[]; // of the lines said
  readonly taken: ShownText | undefined; // none at the start
  readonly offers: readonly ShownText[]; // what may be said next
}

/**
 * An upper bound of the size of something that a session stores: characters for each move, and the limit of the sum.
 */
export interface SizeMeasure {
  readonly name: string; // such as “record”
  readonly of: (move: SizedMove) => number; // characters
  readonly most: number;
}

const NO_TEXTS: readonly ShownText[] = [];

/** Makes a function that computes the size that a move adds. */
export const sizeAdded =
  ({ states }: View, { of }: SizeMeasure) =>
  ({ from, to, offer, words, tags }: Edge): number =>
    of({
      at: from < 0 ? 'start' : to < 0 ? 'end' : 'middle',
      words,
      tags,
      taken: states[from]?.offers[offer],
      offers: states[to]?.offers ?? NO_TEXTS,
    });
