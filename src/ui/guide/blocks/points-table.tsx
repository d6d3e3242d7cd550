import type { PointRow } from '../../../core/guide/guide.ts';
import { type Book, pointOf } from '../book.ts';
import { guideWords } from '../guide-words.ts';
import { RichText } from '../text/rich-text.tsx';

export interface PointsTableProps {
  readonly book: Book;
  readonly title: string;
  readonly head: string;
  readonly rows: readonly PointRow[];
}

const mark = (text: string) => guideWords('asked.mark', { mark: text });

/** Table of deck points with comments and where each occurs. */
export function PointsTable({ book, title, head, rows }: PointsTableProps) {
  const met = (point: string) => book.met[point] ?? [];
  const anywhere = rows.some(({ point }) => met(point).length > 0);
  return (
    <table class="grid-table stackable points">
      <caption class="sr">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{guideWords('deck')}</th>
          <th scope="col">{head}</th>
          {anywhere && <th scope="col">{guideWords('met')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, text }) => (
          <tr key={point}>
            <th scope="row">{pointOf(book, point).text}</th>
            <td data-h={mark(head)}>
              <RichText book={book} text={text} />
            </td>
            {anywhere && (
              <td data-h={mark(guideWords('met'))}>
                {met(point).length === 0 && guideWords('met.none')}
                <ul>
                  {met(point).map(({ id, title: name }) => (
                    <li key={id}>
                      <a href={book.scenario(id)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
