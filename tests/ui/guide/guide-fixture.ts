import { deck, guide, met } from 'virtual:unscripted/guide';
import { hashedRubric } from 'virtual:unscripted/rubric';
import type { ChapterId } from '../../../src/core/guide/guide.ts';
import type { Book } from '../../../src/ui/guide/book.ts';
import type { GuideViewProps } from '../../../src/ui/guide/guide-view.tsx';
import { JURISDICTION } from '../pages.ts';

/** The field guide as it ships. */
const BOOK: Book = {
  guide,
  deck,
  met,
  rubric: hashedRubric.rubric,
  jurisdiction: JURISDICTION,
  place: (chapter, part) => `#/guide/${chapter}${part === undefined ? '' : `/${part}`}`,
  scenario: (id) => `#/scene/${id}`,
};

/** The guide at its first page, or at a chapter. */
export function guideAt(
  id?: ChapterId,
  more: Partial<Pick<GuideViewProps, 'part' | 'onPrint'>> = {},
): GuideViewProps {
  const chapter = guide.find((one) => one.id === id);
  return {
    book: BOOK,
    packHref: '#/instructor',
    onPrint: () => {},
    ...(chapter && { chapter }),
    ...more,
  };
}
