import type { Term } from '../../core/guide.ts';
import type { Book } from './book.ts';
import { Line } from './line.tsx';

export interface TermsListProps {
  readonly book: Book;
  readonly terms: readonly Term[];
}

/** The glossary. Each word can be linked to, and then has the focus. */
export const TermsList = ({ book, terms }: TermsListProps) => (
  <dl class="terms">
    {terms.map((term) => (
      <div key={term.id}>
        <dt id={`at-${term.id}`} tabIndex={-1}>
          {term.term}
        </dt>
        <dd>
          <Line book={book} line={term} />
        </dd>
      </div>
    ))}
  </dl>
);
