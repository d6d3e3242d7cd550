/** A pack's answer to a question that stories ask about a place: words, or yes or no. */
export type LocalAnswer = string | boolean;

/** Identifies the local answers that a run was played with. */
export interface PackMark {
  readonly id: string; // of the jurisdiction pack
  readonly hash: string; // SHA-256 of the answers, hexadecimal
}

/** A pack's answers to what one scenario asks, keyed by story variable. */
export interface LocalPack extends PackMark {
  readonly answers: { readonly [name: string]: LocalAnswer };
}

/**
 * Finds the pack of a run: by its mark, or the active pack (the first) without one. Undefined if that pack is missing
 * or the scenario asks nothing about a place.
 */
export const packOf = (packs: readonly LocalPack[] = [], mark?: PackMark): LocalPack | undefined =>
  mark === undefined
    ? packs[0]
    : packs.find(({ id, hash }) => id === mark.id && hash === mark.hash);

/** Returns a pack's word answers, keyed by the placeholder name used in braces. */
export const localWords = (pack: LocalPack | undefined): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(pack?.answers ?? {}).flatMap(([name, answer]) =>
      typeof answer === 'string' ? [[name, answer]] : [],
    ),
  );
