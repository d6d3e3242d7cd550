import { deck, guide, met, reporting } from 'virtual:unscripted/guide';
import { translated } from '../i18n/translated.ts';

/** The field guide: its chapters, the deck's points, where they are met, and the rules on reporting. */
export const GUIDE_TEXTS = translated({ guide, deck, met, reporting }, 'guide', (texts) => ({
  guide: texts.guide,
  deck: texts.deck,
  met: texts.met,
  reporting: texts.reporting,
}));
