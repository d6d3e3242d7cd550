import { useLayoutEffect, useState } from 'preact/hooks';
import type { Chapter } from '../../core/guide/guide.ts';
import { Page } from '../shell/page.tsx';
import './guide.css';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { plainOf } from '../../core/guide/guide-text.ts';
import { Action } from '../kit/action.tsx';
import type { Book } from './book.ts';
import { findPlaces, placesOf } from './find.ts';
import { guideWords } from './guide-words.ts';
import { PartView } from './part-view.tsx';
import { GuideLine } from './text/line.tsx';

interface FindBoxProps {
  readonly book: Book;
  readonly children: ComponentChildren; // shown while the query is empty
}

/** Search box for the guide. The query is not stored. */
function FindBox({ book, children }: FindBoxProps) {
  const [query, setQuery] = useState('');
  const places = useMemo(() => placesOf(book), [book]);
  const found = findPlaces(places, query);
  const id = useId();
  return (
    <>
      <search aria-label={guideWords('find')}>
        <form onSubmit={(event) => event.preventDefault()}>
          <label for={id}>{guideWords('find')}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            value={query}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <span class="hint" id={`${id}-hint`}>
            {guideWords('find.hint')}
          </span>
          <p class="count" role="status">
            {found !== undefined && guideWords('found', { count: found.length })}
          </p>
        </form>
      </search>
      {found === undefined ? (
        children
      ) : (
        <ul class="found" aria-label={guideWords('found.list')}>
          {found.map(({ chapter, id: part, title }) => (
            <li key={`${chapter.id}/${part}`}>
              <a href={book.place(chapter.id, part)}>{title}</a>{' '}
              <small class="quiet">{guideWords('found.in', { chapter: chapter.title })}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ChapterViewProps {
  readonly book: Book;
  readonly chapter: Chapter;
  readonly onPrint: () => void;
}

/** Shows a chapter with links to its neighbors. The pocket card can be printed. */
function ChapterView({ book, chapter, onPrint }: ChapterViewProps) {
  const { guide, place } = book;
  const at = guide.indexOf(chapter);
  const [before, next] = [guide[at - 1], guide[at + 1]];
  return (
    <article class={`chapter ${chapter.id}`}>
      <p class="small quiet no-print">
        {guideWords('chapter', { number: at + 1, count: guide.length })}
      </p>
      <h1>{chapter.title}</h1>
      <p class="lead">
        <GuideLine book={book} line={chapter.lead} />
      </p>
      {chapter.id === 'card' && (
        <p class="actions">
          <Action words={guideWords('print')} onPress={onPrint} />
        </p>
      )}
      <div class="parts">
        {chapter.parts.map((part) => (
          <PartView key={part.id} book={book} part={part} />
        ))}
      </div>
      <nav class="turn no-print" aria-label={guideWords('turn')}>
        {before !== undefined && (
          <a href={place(before.id)}>{guideWords('before', { title: before.title })}</a>
        )}
        {next !== undefined && (
          <a href={place(next.id)}>{guideWords('next', { title: next.title })}</a>
        )}
      </nav>
    </article>
  );
}

interface CoverProps {
  readonly book: Book;
  readonly packHref: string | undefined;
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
    {packHref !== undefined && (
      <p class="actions">
        <a href={packHref}>{guideWords('instructor')}</a>
      </p>
    )}
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
  readonly packHref: string | undefined; // of the instructor pack, which is in no package
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
