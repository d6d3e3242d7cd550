import { deck, guide, met, reporting } from 'virtual:unscripted/guide';
import { translated } from '../i18n/translated.ts';

/** The field guide: chapters, deck points, where they occur, and reporting rules. */
export const GUIDE_TEXTS = translated({ guide, deck, met, reporting }, 'guide', (texts) => ({
  guide: texts.guide,
  deck: texts.deck,
  met: texts.met,
  reporting: texts.reporting,
}));
