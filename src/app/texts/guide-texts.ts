import { deck, guide, met, reporting } from 'virtual:unscripted/guide';
import type { ReportingRule } from '../../core/jurisdiction/resource.ts';
import { translated } from '../i18n/translated.ts';
import { packedScene } from './packed-scene.ts';

const own = packedScene()?.services;

/** Returns the rules of the place a package was made for, or those of the build. */
const rulesHere = (built: readonly ReportingRule[]): readonly ReportingRule[] =>
  own === undefined ? built : (own.reporting ?? []);

/** The field guide: chapters, deck points, where they occur, and reporting rules. */
export const GUIDE_TEXTS = translated(
  { guide, deck, met, reporting: rulesHere(reporting) },
  'guide',
  (texts) => ({
    guide: texts.guide,
    deck: texts.deck,
    met: texts.met,
    reporting: rulesHere(texts.reporting),
  }),
);
