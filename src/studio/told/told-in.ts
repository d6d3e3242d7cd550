import es from './es.json' with { type: 'json' };
import { authorMessages, type ToldKey, type ToldWords, toldWords } from './told-words.ts';

type SpanishKey = keyof typeof es;

const inSpanish = authorMessages<SpanishKey>(es, 'es-US');

/** Returns the words for what the verifier found, in a language of the pages; English where it has none of its own. */
export const toldWordsIn = (language: string): ToldWords =>
  language === 'es'
    ? (key, values) =>
        key in es ? inSpanish(key as SpanishKey, values) : toldWords(key as ToldKey, values)
    : toldWords;
