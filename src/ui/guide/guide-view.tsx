import { useLayoutEffect, useState } from 'preact/hooks';
import type { Chapter } from '../../core/guide/guide.ts';
import { Page } from '../shell/page.tsx';
import './guide.css';
import { plainOf } from '../../core/guide/guide-text.ts';
import type { Book } from './book.ts';
import { ChapterView } from './chapter-view.tsx';
import { FindBox } from './find-box.tsx';
import { guideWords } from './guide-words.ts';

interface CoverProps {
  readonly book: Book;
  readonly packHref: string;
}

/** Shows the guide's first page: every chapter with its lead. */
const Cover = ({ book, packHref }: CoverProps) => (
  <article class="chapter">
    <h1>{guideWords('title')}</h1>
    <p class="lead">{guideWords('lead')}</p>
    <ol class="contents" aria-label={guideWords('chapters')}>
      {book.guide.map(({ id, title, lead }, index) => (
        <li key={id}>
          <a href={book.place(id)}>{guideWords('numbered', { number: index + 1, title })}</a>
          <p class="small quiet">{plainOf(lead.text)}</p>
        </li>
      ))}
    </ol>
    <p class="actions">
      <a href={packHref}>{guideWords('instructor')}</a>
    </p>
  </article>
);

interface ChapterListProps {
  readonly book: Book;
  readonly current: string;
}

const roomy = () => matchMedia('(min-width: 60rem)').matches;

/** Lists the chapters, collapsed on narrow screens. */
function ChapterList({ book, current }: ChapterListProps) {
  const [open] = useState(roomy);
  return (
    <details class="chapters" open={open}>
      <summary>{guideWords('chapters.all', { count: book.guide.length })}</summary>
      <ol>
        {book.guide.map(({ id, title }, index) => (
          <li key={id}>
            <a href={book.place(id)} aria-current={id === current ? 'page' : undefined}>
              {guideWords('numbered', { number: index + 1, title })}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

export interface GuideViewProps {
  readonly book: Book;
  readonly chapter?: Chapter; // absent: the first page
  readonly part?: string; // a part of it, or a glossary entry, to scroll to
  readonly packHref: string; // of the instructor pack
  readonly onPrint: () => void;
}

/** Shows the field guide: search, chapters, and the open chapter. */
export function GuideView(props: GuideViewProps) {
  const { book, chapter, part, packHref, onPrint } = props;
  useLayoutEffect(() => {
    if (part === undefined) return;
    const place = document.getElementById(`at-${part}`);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [part]);
  return (
    <Page className="page guide">
      <nav class="no-print" aria-label={guideWords('chapters')}>
        <FindBox book={book}>
          {chapter !== undefined && <ChapterList book={book} current={chapter.id} />}
        </FindBox>
      </nav>
      {chapter === undefined ? (
        <Cover book={book} packHref={packHref} />
      ) : (
        <ChapterView book={book} chapter={chapter} onPrint={onPrint} />
      )}
    </Page>
  );
}
