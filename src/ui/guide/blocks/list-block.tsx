import type { Block, Term } from '../../../core/guide/guide.ts';
import { tongue } from '../../tongue.ts';
import { type Book, skillsOf } from '../book.ts';
import { GuideLine } from '../text/line.tsx';

export interface TermsListProps {
  readonly book: Book;
  readonly terms: readonly Term[];
}

const inOrder = (terms: readonly Term[]): readonly Term[] => {
  const order = new Intl.Collator(tongue().locale);
  return terms.toSorted((a, b) => order.compare(a.term, b.term));
};

/** The glossary in alphabetical order of its language. Each entry can be linked to and then has focus. */
export const TermsList = ({ book, terms }: TermsListProps) => (
  <dl class="terms">
    {inOrder(terms).map((term) => (
      <div key={term.id}>
        <dt id={`at-${term.id}`} tabIndex={-1}>
          {term.term}
        </dt>
        <dd>
          <GuideLine book={book} line={term} />
        </dd>
      </div>
    ))}
  </dl>
);

export interface SkillsListProps {
  readonly book: Book;
}

/** Lists what is rated besides the seven techniques, in the rubric's words. */
export const SkillsList = ({ book }: SkillsListProps) => (
  <dl class="terms">
    {skillsOf(book).map(({ id, name, definition }) => (
      <div key={id}>
        <dt>{name}</dt>
        <dd>{definition}</dd>
      </div>
    ))}
  </dl>
);

export interface ListBlockProps {
  readonly book: Book;
  readonly list: Extract<Block, { kind: 'list' }>;
}

/** Shows a list: plain, numbered, or as a scale between two ends. */
export function ListBlock({ book, list }: ListBlockProps) {
  const { items, ordered = false, from, to } = list;
  const List = ordered || from !== undefined ? 'ol' : 'ul';
  return (
    <div class={from === undefined ? 'listing' : 'listing along'}>
      {from !== undefined && <p class="end">{from}</p>}
      <List class={ordered ? 'steps' : undefined}>
        {items.map((item) => (
          <li key={item.text}>
            <GuideLine book={book} line={item} />
          </li>
        ))}
      </List>
      {to !== undefined && <p class="end">{to}</p>}
    </div>
  );
}
