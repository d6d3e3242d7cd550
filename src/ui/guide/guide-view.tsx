import { useLayoutEffect } from 'preact/hooks';
import type { Chapter } from '../../core/guide/guide.ts';
import type { BarProps } from '../shell/bar.tsx';
import type { NavLink } from '../shell/nav-link.ts';
import { Page } from '../shell/page.tsx';
import './guide.css';
import type { Book } from './book.ts';
import { ChapterList } from './chapter-list.tsx';
import { ChapterView } from './chapter-view.tsx';
import { Cover } from './cover.tsx';
import { FindBox } from './find-box.tsx';
import { words } from './guide-words.ts';

export interface GuideViewProps {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly book: Book;
  readonly chapter?: Chapter; // none: the first page
  readonly part?: string; // a part of it, or a word of the glossary, to begin at
  readonly onPrint: () => void;
}

/** The field guide: a field to find things, the chapters, and the one that is open. */
export function GuideView(props: GuideViewProps) {
  const { bar, footLinks = [], book, chapter, part, onPrint } = props;
  useLayoutEffect(() => {
    if (part === undefined) return;
    const place = document.getElementById(`at-${part}`);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [part]);
  return (
    <Page bar={bar} footLinks={footLinks} className="page guide">
      <nav class="no-print" aria-label={words('chapters')}>
        <FindBox book={book}>
          {chapter !== undefined && <ChapterList book={book} current={chapter.id} />}
        </FindBox>
      </nav>
      {chapter === undefined ? (
        <Cover book={book} />
      ) : (
        <ChapterView book={book} chapter={chapter} onPrint={onPrint} />
      )}
    </Page>
  );
}
