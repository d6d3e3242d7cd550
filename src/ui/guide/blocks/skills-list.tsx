import { type Book, skillsOf } from '../book.ts';

export interface SkillsListProps {
  readonly book: Book;
}

/** What is rated beside the seven techniques, as the rubric puts it. */
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
