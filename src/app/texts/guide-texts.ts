import { deck, guide, met } from 'virtual:unscripted/guide';
import { reporting } from 'virtual:unscripted/reporting';
import { translated } from '../i18n/translated.ts';

/** The field guide: its chapters, the deck's points, where they are met, and the rules on reporting. */
export const GUIDE_TEXTS = translated(
  { guide, deck, met, reporting },
  {
    es: async () => {
      const [texts, rules] = await Promise.all([
        import('virtual:unscripted/guide/es'),
        import('virtual:unscripted/reporting/es'),
      ]);
      return { guide: texts.guide, deck: texts.deck, met: texts.met, reporting: rules.reporting };
    },
  },
);
