import { cards } from 'virtual:unscripted/cards';
import { deck, guide, met, reporting } from 'virtual:unscripted/guide';
import { moments } from 'virtual:unscripted/room-moments';
import { hashedRubric } from 'virtual:unscripted/rubric';
import { summaries } from 'virtual:unscripted/summaries';
import type { PackChoice, PackTexts } from '../../../src/ui/instructor/instructor-pack.ts';
import { JURISDICTION } from '../pages.ts';

/** The texts of every scene, as they ship. */
export const TEXTS: PackTexts = {
  places: [[undefined, JURISDICTION.name]],
  book: {
    ...{ guide, deck, met },
    rubric: hashedRubric.rubric,
    jurisdiction: { ...JURISDICTION, reporting },
    place: (chapter) => `#/guide/${chapter}`,
    scenario: (id) => `#/scene/${id}`,
  },
  scenes: cards.map((card) => ({
    card,
    language: 'en',
    summary: summaries[card.id] ?? [],
    moments: moments[card.id] ?? {},
  })),
};

export const THE_BOOK: PackChoice = { scenario: 'the-book', job: 'police', minutes: 90 };
