import type { Block } from '../../../core/guide/guide.ts';
import type { Book } from '../book.ts';
import { Line } from '../text/line.tsx';

export interface ListBlockProps {
  readonly book: Book;
  readonly list: Extract<Block, { kind: 'list' }>;
}

/** A list: loose, in steps, or along a line from one end to the other. */
export function ListBlock({ book, list }: ListBlockProps) {
  const { items, ordered = false, from, to } = list;
  const List = ordered || from !== undefined ? 'ol' : 'ul';
  return (
    <div class={from === undefined ? 'listing' : 'listing along'}>
      {from !== undefined && <p class="end">{from}</p>}
      <List class={ordered ? 'steps' : undefined}>
        {items.map((item) => (
          <li key={item.text}>
            <Line book={book} line={item} />
          </li>
        ))}
      </List>
      {to !== undefined && <p class="end">{to}</p>}
    </div>
  );
}
