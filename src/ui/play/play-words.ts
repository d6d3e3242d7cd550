import catalogue from '../catalogue/en/play.json';
import { wordsOf } from '../words.ts';

/** The words of the scene, the notebook and the pause sheet. */
export const words = wordsOf('play', catalogue);

/** What a quiet cue sounds like, in words, where the catalogue knows it. */
export function captionOf(sound: string): string | undefined {
  return Object.entries(catalogue).find(([key]) => key === `sound.${sound}`)?.[1];
}
