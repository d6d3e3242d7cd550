import en from '../../catalogue/en/studio-form.json';
import { wordsOf } from '../../words.ts';

export const formWords = wordsOf('studio-form', en);

/** A message of the forms that needs no values. */
export type FormKey = Parameters<typeof formWords>[0];
