import type { CastMember } from './scenario.ts';

/** Names as shown, by cast id. */
export type Names = { readonly [id: string]: string };

const LOOKS_BIT = 5; // of the seed

/**
 * Returns the set of names and faces of a run, 0 or 1. Its bit of the seed is independent of the variant, so neither
 * name nor look predicts the truth.
 */
export const looksOf = (seed: number): 0 | 1 => (((seed >>> LOOKS_BIT) & 1) === 1 ? 1 : 0);

/** Returns a seed with the same draws and a given set of names and faces. */
export const withLooks = (seed: number, looks: 0 | 1): number =>
  looksOf(seed) === looks ? seed : (seed ^ (1 << LOOKS_BIT)) >>> 0;

/** Returns the names of one set; people without a second name keep their first. */
export const namesOf = (cast: readonly CastMember[], looks: 0 | 1): Names =>
  Object.fromEntries(cast.map(({ id, name, other }) => [id, looks === 1 ? (other ?? name) : name]));

/** Replaces each `{id}` in a text with the name of that cast member. */
export const withNames = (text: string, names: Names): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, id: string) => names[id] ?? whole);
