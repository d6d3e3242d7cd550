import en from '../catalogue/en/place.json';
import { wordsOf } from '../words.ts';

export const placeWords = wordsOf('place', en);
