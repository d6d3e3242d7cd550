import { cards } from 'virtual:unscripted/cards';
import type { ShortCard } from '../../core/scenario/scenario.ts';
import { translated } from '../i18n/translated.ts';
import { packedUnit } from '../lms/unit.ts';

/** A scenario's card, and the language its scene is in. */
export interface SpokenCard {
  readonly card: ShortCard;
  readonly language: string; // BCP 47
}

/** In a package for a learning platform each page is one scenario. */
const offered = cards.filter(({ id }) => id === (packedUnit()?.scenario ?? id));

const english = offered.map((card): SpokenCard => ({ card, language: 'en' }));

/** Every scenario's card: in the language of the pages where its scene is, else in English. */
export const CARDS = translated<readonly SpokenCard[], 'cards'>(
  english,
  'cards',
  (module, language) =>
    english.map((one) => {
      const card = module.cards.find(({ id }) => id === one.card.id);
      return card === undefined ? one : { card, language };
    }),
);
