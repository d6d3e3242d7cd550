import type { DeckPoint } from '../../../core/guide/deck.ts';
import {
  type Block,
  type ChapterId,
  type GuideStatement,
  statementsIn,
} from '../../../core/guide/guide.ts';
import { plainOf } from '../../../core/guide/guide-text.ts';
import { ruleOf } from '../../../core/rubric/rubric.ts';
import type { Book } from '../../guide/book.ts';
import type { PackScene, PackSheet, PackTexts } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

/** Chapters about slides that hold no list of the deck. */
const SLIDE_CHAPTERS: readonly ChapterId[] = ['aims', 'control', 'meaning', 'three', 'who'];

const blocksOf = ({ guide }: Book): readonly Block[] =>
  guide.flatMap(({ parts }) => parts.flatMap(({ block }) => block ?? []));

/** Returns what the guide says about a point of the deck. */
function commentOn(book: Book, { id, dimension }: DeckPoint): string {
  for (const block of blocksOf(book)) {
    if (block.kind === 'points') {
      const row = block.rows.find(({ point }) => point === id);
      if (row !== undefined) return plainOf(row.text);
    }
    if (block.kind === 'questions') {
      const row = block.rows.find(({ point }) => point === id);
      if (row !== undefined) return `${row.ask} ${row.care}`;
    }
  }
  return dimension === undefined ? '' : ruleOf(book.rubric, dimension).definition;
}

/** Lists the points of the deck that one scene is about. */
function sceneRows({ card }: PackScene, { book }: PackTexts): readonly (readonly string[])[] {
  return book.deck
    .filter(({ id }) => book.met[id]?.some((one) => one.id === card.id))
    .toSorted((a, b) => a.slide - b.slide)
    .map((point) => [String(point.slide), point.text, commentOn(book, point)]);
}

const ENDS_SENTENCE = /[.!?”]$/;

/** Joins statements of the same slides into one text. */
const joined = (texts: readonly string[]): string =>
  texts.reduce((all, one) => `${all}${ENDS_SENTENCE.test(all) ? ' ' : '; '}${one}`);

/** Makes the rows of one part from its statements, those of the same slides in one. */
function partRows(statements: readonly GuideStatement[]): readonly (readonly string[])[] {
  const bySlides = new Map<string, readonly string[]>();
  for (const { slides, text } of statements) {
    const key = slides.join(', ');
    if (key !== '') bySlides.set(key, [...(bySlides.get(key) ?? []), plainOf(text)]);
  }
  return [...bySlides].map(([slides, texts]) => [slides, joined(texts)]);
}

/** Lists what the guide says of the slides before the lists. */
const courseRows = ({ book }: PackTexts): readonly (readonly string[])[] =>
  book.guide
    .filter(({ id }) => SLIDE_CHAPTERS.includes(id))
    .flatMap(({ lead, parts }) => [
      ...partRows([lead]),
      ...parts
        .filter(({ block }) => block?.kind !== 'parts')
        .flatMap((part) => partRows(statementsIn(part))),
    ]);

/** Makes the sheet of what the slides say, with the deck's page numbers: for one scene, or for the course. */
export function slideSheet(scene: PackScene | undefined, texts: PackTexts): PackSheet {
  const title = scene?.card.title ?? words('course');
  const [slide, say] = [words('slides.slide'), words('slides.say')];
  const heads = scene === undefined ? [slide, say] : [slide, words('slides.deck'), say];
  const rows = scene === undefined ? courseRows(texts) : sceneRows(scene, texts);
  return {
    id: 'slides',
    part: 'slides',
    title: words('slides.title', { title }),
    blocks: [
      { is: 'text', text: words(scene === undefined ? 'slides.hint.course' : 'slides.hint') },
      ...(rows.length === 0
        ? [{ is: 'text' as const, text: words('slides.none') }]
        : [{ is: 'table' as const, name: words('sheet.slides'), heads, rows }]),
      { is: 'text', text: words('slides.end') },
    ],
  };
}
