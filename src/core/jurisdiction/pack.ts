/** What a place answers to something stories ask of it: words to say, or whether it is so there. */
export type LocalAnswer = string | boolean;

/** Which answers of which place a run is played on. */
export interface PackMark {
  readonly id: string; // of the jurisdiction pack
  readonly hash: string; // SHA-256 of the answers, hexadecimal
}

/** The answers of one place that a scenario asks for, by the name of the story variable. */
export interface LocalPack extends PackMark {
  readonly answers: { readonly [name: string]: LocalAnswer };
}

/**
 * The pack a run is played on: the one its mark names, or the one in use where it has none.
 * Undefined where that pack is not here, or the scenario asks nothing of a place.
 */
export const packOf = (packs: readonly LocalPack[] = [], mark?: PackMark): LocalPack | undefined =>
  mark === undefined
    ? packs[0]
    : packs.find(({ id, hash }) => id === mark.id && hash === mark.hash);

/** The words of a pack, by the name that stands for them in braces. */
export const localWords = (pack: LocalPack | undefined): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(pack?.answers ?? {}).flatMap(([name, answer]) =>
      typeof answer === 'string' ? [[name, answer]] : [],
    ),
  );
