import type { Side } from '../view.ts';

/** Where a person stands: share of the frame's width from the middle, and how large. */
export interface Spot {
  readonly aside: number;
  readonly scale: number;
}

const ALONE: Spot = { aside: 0, scale: 1 };

// Two people share the plate; who the conversation is with stays nearer.
const BESIDE: { readonly [S in Side]: Spot } = {
  left: { aside: -0.105, scale: 0.9 },
  centre: { aside: 0, scale: 0.78 },
  right: { aside: 0.12, scale: 0.8 },
};

/** The spot of one among so many people. */
export const spotOf = (side: Side, people: number): Spot => (people < 2 ? ALONE : BESIDE[side]);
