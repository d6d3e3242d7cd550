import catalogue from '../catalogue/en/play.json';
import { wordsOf } from '../words.ts';

/** The words of the scene, the notebook and the pause sheet. */
export const playWords = wordsOf('play', catalogue);

/** What a quiet cue sounds like, in words, where the catalogue knows it. */
export function captionOf(sound: string): string | undefined {
  const key = Object.keys(catalogue).find((known) => known === `sound.${sound}`);
  return key === undefined ? undefined : playWords(key as keyof typeof catalogue);
}
