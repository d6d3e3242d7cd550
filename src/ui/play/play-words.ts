import catalogue from '../catalogue/en/play.json';
import { wordsOf } from '../words.ts';

/** Messages of the scene, notebook and pause sheet. */
export const playWords = wordsOf('play', catalogue);

/** Returns the caption of a sound, if there is one. */
export function captionOf(sound: string): string | undefined {
  const key = Object.keys(catalogue).find((known) => known === `sound.${sound}`);
  return key === undefined ? undefined : playWords(key as keyof typeof catalogue);
}
