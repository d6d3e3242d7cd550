import { deck, guide, met } from 'virtual:unscripted/guide';
import { useMemo } from 'preact/hooks';
import type { Book } from '../ui/guide/book.ts';
import { GuideView } from '../ui/guide/guide-view.tsx';
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
      jurisdiction,
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
