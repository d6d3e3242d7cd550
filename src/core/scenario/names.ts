import type { CastMember } from './scenario.ts';

/** Names as shown, by id in the cast. */
export type Names = { readonly [id: string]: string };

/**
 * Which set of names and faces a run has: 0 or 1, drawn by seed apart from the truth of the case,
 * so that no name and no look tells it.
 */
export const looksOf = (seed: number): 0 | 1 => (((seed >>> 5) & 1) === 1 ? 1 : 0);

/** The names of one set. Who has no other name keeps the one they have. */
export const namesOf = (cast: readonly CastMember[], looks: 0 | 1): Names =>
  Object.fromEntries(cast.map(({ id, name, other }) => [id, looks === 1 ? (other ?? name) : name]));

/** A text of scenario.json with each `{id}` of the cast as a name. */
export const withNames = (text: string, names: Names): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, id: string) => names[id] ?? whole);
