import { summaries } from 'virtual:unscripted/summaries';
import { translated } from '../i18n/translated.ts';
import { packedScene } from './packed-scene.ts';

/** The summary of the scene a package carries, in a language. */
function packedSummary(language: string): { readonly [id: string]: readonly string[] } {
  const card = packedScene()?.playables[language]?.scenario.card;
  return card ? { [card.id]: card.summary } : {};
}

const english = { ...summaries, ...packedSummary('en') };

/** Summaries of all scenarios by id, in the language of their cards. */
export const SUMMARIES = translated(english, 'summaries', (other, language) => ({
  ...english,
  ...(packedScene() ? packedSummary(language) : other.summaries),
}));
