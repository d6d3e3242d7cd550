import { useState } from 'preact/hooks';
import type { Book } from './book.ts';
import { words } from './guide-words.ts';

export interface ChapterListProps {
  readonly book: Book;
  readonly current: string;
}

const roomy = () => matchMedia('(min-width: 60rem)').matches;

/** The chapters, folded away where there is little room. */
export function ChapterList({ book, current }: ChapterListProps) {
  const [open] = useState(roomy);
  return (
    <details class="chapters" open={open}>
      <summary>{words('chapters.all', { count: book.guide.length })}</summary>
      <ol>
        {book.guide.map(({ id, title }, index) => (
          <li key={id}>
            <a href={book.place(id)} aria-current={id === current ? 'page' : undefined}>
              {words('numbered', { number: index + 1, title })}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
