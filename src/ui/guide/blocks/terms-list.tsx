import type { Term } from '../../../core/guide/guide.ts';
import { tongue } from '../../tongue.ts';
import type { Book } from '../book.ts';
import { Line } from '../text/line.tsx';

export interface TermsListProps {
  readonly book: Book;
  readonly terms: readonly Term[];
}

const inOrder = (terms: readonly Term[]): readonly Term[] => {
  const order = new Intl.Collator(tongue().locale);
  return terms.toSorted((a, b) => order.compare(a.term, b.term));
};

/** The glossary, in the order of the language’s own letters. Each word can be linked to, and then has the focus. */
export const TermsList = ({ book, terms }: TermsListProps) => (
  <dl class="terms">
    {inOrder(terms).map((term) => (
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
