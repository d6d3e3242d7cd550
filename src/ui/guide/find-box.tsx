import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Book } from './book.ts';
import { findPlaces, placesOf } from './find.ts';
import { guideWords } from './guide-words.ts';

export interface FindBoxProps {
  readonly book: Book;
  readonly children: ComponentChildren; // shown while the query is empty
}

/** Search box for the guide. The query is not stored. */
export function FindBox({ book, children }: FindBoxProps) {
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
