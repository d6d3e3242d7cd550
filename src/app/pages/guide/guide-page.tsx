import { useMemo } from 'preact/hooks';
import { agedOn } from '../../../core/jurisdiction/resource-age.ts';
import { isoDay } from '../../../ui/day.ts';
import type { Book } from '../../../ui/guide/book.ts';
import { GuideView } from '../../../ui/guide/guide-view.tsx';
import { packedUnit } from '../../lms/unit.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute, placeInGuide } from '../../shell/route.ts';
import { GUIDE_TEXTS } from '../../texts/guide-texts.ts';
import { RUBRIC } from '../../texts/rubric.ts';

const scenario = (id: string) => makeRoute({ page: 'scene', scenario: id });

/** Page: the field guide at one of its chapters; at its start where an address names none that there is. */
export function GuidePage({ desk, route }: PageProps<'guide'>) {
  const { jurisdiction } = desk;
  const { reporting, ...texts } = GUIDE_TEXTS.now();
  const book = useMemo(
    (): Book => ({
      ...texts,
      rubric: RUBRIC.now().rubric,
      jurisdiction: agedOn({ ...jurisdiction, reporting }, isoDay(Date.now())),
      place: placeInGuide,
      scenario,
    }),
    [jurisdiction, texts.guide],
  );
  const chapter = book.guide.find(({ id }) => id === route.chapter);
  return (
    <GuideView
      book={book}
      {...(chapter && { chapter })}
      {...(route.part !== undefined && { part: route.part })}
      packHref={packedUnit() ? undefined : makeRoute({ page: 'instructor' })}
      onPrint={() => print()}
    />
  );
}
