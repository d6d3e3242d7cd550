import { cards } from 'virtual:unscripted/cards';
import type { ShortCard } from '../../core/scenario/scenario.ts';
import { shortCardOf } from '../../core/scenario/short-card.ts';
import { translated } from '../i18n/translated.ts';
import { packedUnit } from '../lms/unit.ts';
import { packedScene } from './packed-scene.ts';

/** A scenario's card with the language of its scene. */
export interface SpokenCard {
  readonly card: ShortCard;
  readonly language: string; // BCP 47
}

const own = packedScene()?.playables;

/** The cards of all scenarios in English. A page of a package offers one scenario only. */
export const ENGLISH_CARDS: readonly ShortCard[] = own
  ? [shortCardOf(own.en.scenario)]
  : cards.filter(({ id }) => id === (packedUnit()?.scenario ?? id));

const english = ENGLISH_CARDS.map((card): SpokenCard => ({ card, language: 'en' }));

function cardIn(language: string, id: string, built: readonly ShortCard[]): ShortCard | undefined {
  if (own === undefined) return built.find((card) => card.id === id);
  const playable = own[language];
  return playable && shortCardOf(playable.scenario);
}

/** The cards of all scenarios: in the pages' language if its scene has it, else in English. */
export const CARDS = translated<readonly SpokenCard[], 'cards'>(
  english,
  'cards',
  (module, language) =>
    english.map((one) => {
      const card = cardIn(language, one.card.id, module.cards);
      return card === undefined ? one : { card, language };
    }),
);
