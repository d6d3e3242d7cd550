import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import type { Block, Chapter, ChapterId, GuidePart } from '../../../core/guide/guide.ts';
import { plainOf } from '../../../core/guide/guide-text.ts';
import { type Book, pointOf } from '../../guide/book.ts';
import { guideWords } from '../../guide/guide-words.ts';
import type { PackScene, PackSheet, PackTexts } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

/** Chapters with a list of the deck. Those about the young and the ways are for a course, or a scene that needs them. */
const LISTS: readonly ChapterId[] = ['flags', 'leaving', 'rights', 'engage', 'ladder'];
const COURSE_LISTS: readonly ChapterId[] = [
  'ways',
  ...LISTS.slice(0, 2),
  'young',
  ...LISTS.slice(2),
];
const YOUNG = /^RK/;

/** Shows the seven techniques in one table, with lines to say and to leave. */
function techniqueTable(book: Book, { title, parts }: Chapter): DocumentBlock {
  const rows = parts.flatMap(({ block }) =>
    block?.kind === 'technique'
      ? [[pointOf(book, block.point).text, block.say.join(' '), block.avoid.join(' ')]]
      : [],
  );
  const heads = [guideWords('deck'), guideWords('say'), guideWords('avoid')];
  return { is: 'table', name: title, heads, rows };
}

function blockOf(book: Book, name: string, block: Block | undefined): readonly DocumentBlock[] {
  switch (block?.kind) {
    case 'list': {
      const items = block.items.map(({ text }) => plainOf(text));
      return [{ is: 'list', items, ...(block.ordered && { ordered: true as const }) }];
    }
    case 'points': {
      const heads = [guideWords('deck'), block.head];
      const rows = block.rows.map(({ point, text }) => [pointOf(book, point).text, plainOf(text)]);
      return [{ is: 'table', name, heads, rows }];
    }
    case 'questions': {
      const heads = [
        guideWords('asked'),
        guideWords('asked.when'),
        guideWords('asked.open'),
        guideWords('asked.care'),
      ];
      const rows = block.rows.map(({ point, when, ask, care }) => [
        pointOf(book, point).text,
        when,
        ask,
        care,
      ]);
      return [{ is: 'table', name, heads, rows }];
    }
    default:
      return [];
  }
}

const partBlocks = (book: Book, chapter: Chapter, part: GuidePart): readonly DocumentBlock[] => [
  { is: 'heading', id: `list-${chapter.id}-${part.id}`, text: part.title },
  ...part.statements.map(({ text }) => ({ is: 'text' as const, text: plainOf(text) })),
  ...blockOf(book, part.title, part.block),
  ...(part.notice ? [{ is: 'text' as const, text: plainOf(part.notice.text) }] : []),
];

const slidesOf = (book: Book, { lead, parts }: Chapter): readonly number[] => {
  const points = parts.flatMap(({ block }) => {
    if (block?.kind === 'technique') return [block.point];
    return block?.kind === 'points' || block?.kind === 'questions'
      ? block.rows.map(({ point }) => point)
      : [];
  });
  const all = [...lead.slides, ...points.map((id) => pointOf(book, id).slide)];
  return [...new Set(all)].toSorted((a, b) => a - b);
};

function listSheet(book: Book, chapter: Chapter): PackSheet {
  const slides = slidesOf(book, chapter);
  const numbers = { count: slides.length, numbers: slides.join(', ') };
  const isTechniques = chapter.id === 'engage';
  return {
    id: `list-${chapter.id}`,
    part: 'lists',
    title: chapter.title,
    blocks: [
      { is: 'text', text: `${words('lists.from', numbers)}. ${plainOf(chapter.lead.text)}` },
      ...(isTechniques
        ? [techniqueTable(book, chapter)]
        : chapter.parts.flatMap((part) => partBlocks(book, chapter, part))),
    ],
  };
}

/** Makes the lists of the deck as the guide shows them: those every session needs, and the others for a scene about them. */
export function listSheets(
  scene: PackScene | undefined,
  { book }: PackTexts,
): readonly PackSheet[] {
  const isYoung =
    scene !== undefined &&
    (scene.draft
      ? scene.card.minor === true
      : book.deck.some(
          ({ id }) => YOUNG.test(id) && book.met[id]?.some((one) => one.id === scene.card.id),
        ));
  const ids = COURSE_LISTS.filter(
    (id) => scene === undefined || LISTS.includes(id) || (id === 'young' && isYoung),
  );
  return ids.flatMap((id) => {
    const chapter = book.guide.find((one) => one.id === id);
    return chapter === undefined ? [] : [listSheet(book, chapter)];
  });
}
