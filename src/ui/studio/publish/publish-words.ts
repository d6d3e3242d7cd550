import en from '../../catalogue/en/publishing.json';
import { wordsOf } from '../../words.ts';

export const publishWords = wordsOf('publishing', en);
