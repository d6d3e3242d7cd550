import type { DeckPoint } from './deck.ts';
import { type Chapter, type Guide, type GuidePart, pointsIn, statementsIn } from './guide.ts';

/** A place of the guide. */
export interface Taught {
  readonly chapter: Chapter;
  readonly part?: GuidePart; // absent where it is the chapter's first line
}

const partsWith = (guide: Guide, has: (part: GuidePart) => boolean): readonly Taught[] =>
  guide.flatMap((chapter) => chapter.parts.filter(has).map((part) => ({ chapter, part })));

/** Where the guide teaches a point of the deck. */
export const taughtIn = (guide: Guide, point: string): readonly Taught[] =>
  partsWith(guide, (part) => pointsIn(part).includes(point));

/** Where a slide stands beside a line of the guide, or beside a point of the deck. */
export function citedIn(
  guide: Guide,
  deck: readonly DeckPoint[],
  slide: number,
): readonly Taught[] {
  const onIt = new Set(deck.filter((point) => point.slide === slide).map(({ id }) => id));
  const leads = guide.filter(({ lead }) => lead.slides.includes(slide));
  return [
    ...leads.map((chapter) => ({ chapter })),
    ...partsWith(
      guide,
      (part) =>
        pointsIn(part).some((id) => onIt.has(id)) ||
        statementsIn(part).some(({ slides }) => slides.includes(slide)),
    ),
  ];
}
