import en from '../catalogue/en/studio.json';
import { wordsOf } from '../words.ts';

export const studioWords = wordsOf('studio', en);
