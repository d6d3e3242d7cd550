import type { Translated } from './translated.ts';

type LoadText = () => Promise<Translated<unknown>>;

/** Longer texts by name; each is loaded with the first page that needs it. */
const TEXTS = {
  cards: async () => (await import('../texts/cards.ts')).CARDS,
  summaries: async () => (await import('../texts/summaries.ts')).SUMMARIES,
  rubric: async () => (await import('../texts/rubric.ts')).RUBRIC,
  guide: async () => (await import('../texts/guide-texts.ts')).GUIDE_TEXTS,
  'guide-links': async () => (await import('../texts/guide-ways.ts')).GUIDE_LINKS,
  'room-moments': async () => (await import('../texts/room-moments.ts')).ROOM_MOMENTS,
  jurisdiction: async () => (await import('../texts/jurisdiction.ts')).JURISDICTION,
} satisfies { readonly [name: string]: LoadText };

/** What a page needs loaded. A test compares `words` with the imports of each page's modules. */
export interface PageNeeds {
  readonly words: readonly string[]; // names of catalogues, besides those of every page
  readonly texts: readonly Exclude<keyof typeof TEXTS, 'jurisdiction'>[];
}

/** Catalogues of every page: bar, footer, exit. */
const WORDS_OF_EVERY_PAGE = ['app', 'leaving', 'lms', 'shell'] as const;

/** Lists the catalogues a page needs. */
export const wordsFor = ({ words }: PageNeeds): readonly string[] => [
  ...WORDS_OF_EVERY_PAGE,
  ...words,
];

/** Loads all texts of a page in a language. The jurisdiction's services are on every page. */
export async function fetchTexts({ texts }: PageNeeds, language: string): Promise<void> {
  const names = ['jurisdiction', ...texts] as const;
  await Promise.all(names.map(async (name) => (await TEXTS[name]()).in(language)));
}
