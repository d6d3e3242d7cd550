import { deck, guide, met } from 'virtual:unscripted/guide';
import { reporting } from 'virtual:unscripted/reporting';
import { useMemo } from 'preact/hooks';
import { agedOn } from '../core/resource-age.ts';
import type { Book } from '../ui/guide/book.ts';
import { GuideView } from '../ui/guide/guide-view.tsx';
import { isoDay } from './day.ts';
import type { PageProps } from './desk.ts';
import { makeRoute, placeInGuide } from './route.ts';
import { RUBRIC } from './rubric.ts';
import { UnknownPage } from './unknown-page.tsx';

const scenario = (id: string) => makeRoute({ page: 'home', open: id });

/** The field guide, at one of its chapters. */
export function GuidePage({ desk, route }: PageProps<'guide'>) {
  const { jurisdiction } = desk;
  const book = useMemo(
    (): Book => ({
      guide,
      deck,
      met,
      rubric: RUBRIC.rubric,
      jurisdiction: agedOn({ ...jurisdiction, reporting }, isoDay(Date.now())),
      place: placeInGuide,
      scenario,
    }),
    [jurisdiction],
  );
  const chapter = guide.find(({ id }) => id === route.chapter);
  if (route.chapter !== undefined && chapter === undefined)
    return <UnknownPage desk={desk} route={{ page: 'unknown' }} />;
  return (
    <GuideView
      bar={desk.bar}
      footLinks={desk.footLinks}
      book={book}
      {...(chapter && { chapter })}
      {...(route.part !== undefined && { part: route.part })}
      onPrint={() => print()}
    />
  );
}
