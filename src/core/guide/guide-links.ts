import type { DeckPoint } from './deck.ts';
import { type Guide, pointsIn, termsOf } from './guide.ts';

/** Lookup tables for links into the guide: glossary spellings and techniques by dimension. */
export interface GuideLinks {
  readonly forms: { readonly [form: string]: string }; // lower-case spelling to glossary id
  readonly techniques: { readonly [dimension: string]: string }; // dimension to part id in chapter `engage`
}

/** Builds the lookup tables for links into a guide. */
export function linksOf(guide: Guide, deck: readonly DeckPoint[]): GuideLinks {
  const parts = guide.find(({ id }) => id === 'engage')?.parts ?? [];
  const techniques = deck.flatMap(({ id, dimension }) => {
    const part = parts.find((one) => pointsIn(one).includes(id));
    return dimension !== undefined && part ? [[dimension, part.id]] : [];
  });
  const forms = termsOf(guide).flatMap((term) =>
    term.forms.map((form) => [form.toLowerCase(), term.id]),
  );
  return { forms: Object.fromEntries(forms), techniques: Object.fromEntries(techniques) };
}

/** A piece of text; with `term` it links to that glossary entry. */
export interface LinkedText {
  readonly text: string;
  readonly term?: string;
}

const escapedForm = (form: string): string => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Splits a text so that the first use of each glossary term becomes a link; longer spellings match first. */
export function glossed({ forms }: GuideLinks, text: string): readonly LinkedText[] {
  const longest = Object.keys(forms).toSorted((a, b) => b.length - a.length);
  if (longest.length === 0) return [{ text }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longest.map(escapedForm).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const stretches: LinkedText[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = forms[found.toLowerCase()];
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (index > from) stretches.push({ text: text.slice(from, index) });
    stretches.push({ text: found, term });
    from = index + found.length;
  }
  return from < text.length ? [...stretches, { text: text.slice(from) }] : stretches;
}
