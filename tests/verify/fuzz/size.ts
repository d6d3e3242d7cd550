import type { Size } from './walk-both.ts';

/** How much is compared of one story. */
export const SIZE: Size = { moves: 120, ways: 40, steps: 4000 };
