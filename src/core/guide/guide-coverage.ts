import type { DeckPoint } from './deck.ts';
import { type Chapter, type Guide, type GuidePart, pointsIn, statementsIn } from './guide.ts';

/** A position in the guide: a chapter, or one of its parts. */
export interface Taught {
  readonly chapter: Chapter;
  readonly part?: GuidePart; // absent for the chapter's lead
}

const partsWith = (guide: Guide, has: (part: GuidePart) => boolean): readonly Taught[] =>
  guide.flatMap((chapter) => chapter.parts.filter(has).map((part) => ({ chapter, part })));

/** Lists the parts of the guide that teach a deck point. */
export const taughtIn = (guide: Guide, point: string): readonly Taught[] =>
  partsWith(guide, (part) => pointsIn(part).includes(point));

/** Lists the positions in the guide that cite a slide, directly or through a deck point. */
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
