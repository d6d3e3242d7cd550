import en from '../../ui/catalogue/en/app.json';
import { wordsOf } from '../../ui/words.ts';

const words = wordsOf('app', en);

/** Says why a worker broke. A browser has no words for one that could not be fetched. */
export const workerFault = (message: string): string => message || words('part.none');
