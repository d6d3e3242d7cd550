import { plainOf } from '../../core/guide/guide-text.ts';
import type { Book } from './book.ts';
import { words } from './guide-words.ts';

export interface CoverProps {
  readonly book: Book;
}

/** The guide's first page: every chapter with the sentence it begins with. */
export const Cover = ({ book }: CoverProps) => (
  <article class="chapter">
    <h1>{words('title')}</h1>
    <p class="lead">{words('lead')}</p>
    <ol class="contents" aria-label={words('chapters')}>
      {book.guide.map(({ id, title, lead }, index) => (
        <li key={id}>
          <a href={book.place(id)}>{words('numbered', { number: index + 1, title })}</a>
          <p class="small quiet">{plainOf(lead.text)}</p>
        </li>
      ))}
    </ol>
  </article>
);
