/** Ink variables that are drawn before the first line, with the values each may have. */
export const CHANCES = {
  draw: [0, 1, 2, 3],
  third: [0, 1, 2],
  fifth: [0, 1, 2, 3, 4],
} as const satisfies { readonly [name: string]: readonly number[] };

/** Draws these variables from a seed. They let good work also meet a “no”, one time in four, three or five. */
export const chancesOf = (seed: number): { readonly [C in keyof typeof CHANCES]: number } => ({
  draw: (seed >>> 8) % 4,
  third: (seed >>> 10) % 3,
  fifth: (seed >>> 12) % 5,
});
