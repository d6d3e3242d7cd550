import type { Translated } from './translated.ts';

type LoadText = () => Promise<Translated<unknown>>;

/** Longer texts that pages read, by name; each is fetched with the first page that needs it. */
const TEXTS = {
  cards: async () => (await import('../texts/cards.ts')).CARDS,
  summaries: async () => (await import('../texts/summaries.ts')).SUMMARIES,
  rubric: async () => (await import('../texts/rubric.ts')).RUBRIC,
  guide: async () => (await import('../texts/guide-texts.ts')).GUIDE_TEXTS,
  'guide-links': async () => (await import('../texts/guide-ways.ts')).GUIDE_LINKS,
  'room-moments': async () => (await import('../texts/room-moments.ts')).ROOM_MOMENTS,
  jurisdiction: async () => (await import('../texts/jurisdiction.ts')).JURISDICTION,
} satisfies { readonly [name: string]: LoadText };

/** What a page reads from. A test compares `words` with what the modules of each page import. */
export interface PageNeeds {
  readonly words: readonly string[]; // catalogues by name, beside those of every page
  readonly texts: readonly Exclude<keyof typeof TEXTS, 'jurisdiction'>[];
}

/** The catalogues of every page: the bar, the foot, the way out. */
const WORDS_OF_EVERY_PAGE = ['app', 'leaving', 'lms', 'shell'] as const;

/** The catalogues a page needs, by name. */
export const wordsFor = ({ words }: PageNeeds): readonly string[] => [
  ...WORDS_OF_EVERY_PAGE,
  ...words,
];

/** Fetches all texts of a page in a language. The services to call are on every page. */
export async function fetchTexts({ texts }: PageNeeds, language: string): Promise<void> {
  const names = ['jurisdiction', ...texts] as const;
  await Promise.all(names.map(async (name) => (await TEXTS[name]()).in(language)));
}
