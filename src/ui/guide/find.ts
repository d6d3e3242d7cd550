import { type Block, type Chapter, type GuidePart, statementsIn } from '../../core/guide/guide.ts';
import { plainOf } from '../../core/guide/guide-text.ts';
import type { Book } from './book.ts';
import { pointOf } from './book.ts';

/** A search target in the guide: a part of a chapter, or a glossary entry. */
export interface GuidePlace {
  readonly chapter: Chapter;
  readonly id: string;
  readonly title: string;
  readonly text: string; // its full text, normalized
}

/** Normalizes text for search: lower case, no accents, plain apostrophes. */
const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

function wordsOfBlock(book: Book, block: Block | undefined): readonly string[] {
  switch (block?.kind) {
    case 'points':
      return block.rows.flatMap((row) => [pointOf(book, row.point).text, row.text]);
    case 'questions':
      return block.rows.flatMap((row) => [pointOf(book, row.point).text, row.ask, row.care]);
    case 'technique':
      return [
        pointOf(book, block.point).text,
        block.why,
        ...block.do,
        ...block.say,
        ...block.avoid,
        ...block.tempting,
        block.fine,
      ];
    case 'resources':
      return book.jurisdiction.resources.map(({ name }) => name);
    default:
      return [];
  }
}

const place = (
  chapter: Chapter,
  id: string,
  title: string,
  texts: readonly string[],
): GuidePlace => ({
  chapter,
  id,
  title,
  text: folded([title, ...texts.map(plainOf)].join(' ')),
});

function placesIn(book: Book, chapter: Chapter, part: GuidePart): readonly GuidePlace[] {
  if (part.block?.kind === 'terms')
    return part.block.terms.map((term) => place(chapter, term.id, term.term, [term.text]));
  const texts = [...statementsIn(part).map(({ text }) => text), ...wordsOfBlock(book, part.block)];
  return [place(chapter, part.id, part.title, texts)];
}

/** Lists all search targets of a guide, in order. */
export const placesOf = (book: Book): readonly GuidePlace[] =>
  book.guide.flatMap((chapter) => chapter.parts.flatMap((part) => placesIn(book, chapter, part)));

const MIN_QUERY_CHARS = 2; // minimum characters of a query

/**
 * Finds targets containing every word of a query as a prefix; title matches come first. Undefined if the query is too
 * short.
 */
export function findPlaces(
  places: readonly GuidePlace[],
  query: string,
): readonly GuidePlace[] | undefined {
  const wanted = folded(query)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  if (wanted.join('').length < MIN_QUERY_CHARS) return undefined;
  const holds = (text: string) => {
    const words = ` ${text.replaceAll(/[^\p{L}\p{N}']+/gu, ' ')}`;
    return wanted.every((word) => words.includes(` ${word}`));
  };
  const found = places.filter(({ text }) => holds(text));
  const inTitle = (one: GuidePlace) => holds(folded(one.title));
  return [...found.filter(inTitle), ...found.filter((one) => !inTitle(one))];
}
