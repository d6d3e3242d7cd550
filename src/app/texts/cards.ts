import { cards } from 'virtual:unscripted/cards';
import type { ShortCard } from '../../core/scenario/scenario.ts';
import { translated } from '../i18n/translated.ts';
import { packedUnit } from '../lms/unit.ts';

/** A scenario's card with the language of its scene. */
export interface SpokenCard {
  readonly card: ShortCard;
  readonly language: string; // BCP 47
}

/** A page in a learning platform's package offers one scenario only. */
const offered = cards.filter(({ id }) => id === (packedUnit()?.scenario ?? id));

const english = offered.map((card): SpokenCard => ({ card, language: 'en' }));

/** The cards of all scenarios: in the pages' language if its scene has it, else in English. */
export const CARDS = translated<readonly SpokenCard[], 'cards'>(
  english,
  'cards',
  (module, language) =>
    english.map((one) => {
      const card = module.cards.find(({ id }) => id === one.card.id);
      return card === undefined ? one : { card, language };
    }),
);
