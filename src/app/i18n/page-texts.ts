import type { Route } from '../shell/route.ts';
import type { Translated } from './translated.ts';

type Text = () => Promise<Translated<unknown>>;

const cards: Text = async () => (await import('../texts/cards.ts')).CARDS;
const summaries: Text = async () => (await import('../texts/summaries.ts')).SUMMARIES;
const rubric: Text = async () => (await import('../texts/rubric.ts')).RUBRIC;
const guide: Text = async () => (await import('../texts/guide-texts.ts')).GUIDE_TEXTS;
const ways: Text = async () => (await import('../texts/guide-ways.ts')).GUIDE_LINKS;
const jurisdiction: Text = async () => (await import('../texts/jurisdiction.ts')).JURISDICTION;

/** What each page has to read beside the words of its catalogues. */
const OWN: { readonly [P in Route['page']]: readonly Text[] } = {
  home: [cards],
  steps: [rubric, ways],
  play: [rubric, ways],
  debrief: [rubric, ways],
  summary: [cards, summaries],
  guide: [guide, rubric],
  settings: [],
  room: [rubric],
  screen: [rubric],
  join: [],
  record: [rubric],
  reports: [rubric],
  rate: [rubric],
  agree: [rubric],
  unknown: [],
};

/** Fetch all that a page has to read in a language. */
export async function fetchTexts(page: Route['page'], language: string): Promise<void> {
  await Promise.all([jurisdiction, ...OWN[page]].map(async (text) => (await text()).in(language)));
}
