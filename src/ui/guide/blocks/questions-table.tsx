import type { QuestionRow } from '../../../core/guide/guide.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { type Book, pointOf } from '../book.ts';
import { guideWords } from '../guide-words.ts';

export interface QuestionsTableProps {
  readonly book: Book;
  readonly title: string;
  readonly rows: readonly QuestionRow[];
}

const COLUMNS = ['when', 'ask', 'part', 'care'] as const;
const HEADS = {
  when: 'asked.when',
  ask: 'asked.open',
  part: 'asked.part',
  care: 'asked.care',
} as const;

/** Table of screening questions: when to ask, and how to ask openly first. */
export const QuestionsTable = ({ book, title, rows }: QuestionsTableProps) => (
  <table class="grid-table stackable questions">
    <caption class="sr">{title}</caption>
    <TableHead
      columns={[guideWords('asked'), ...COLUMNS.map((column) => guideWords(HEADS[column]))]}
    />
    <tbody>
      {rows.map((row) => (
        <tr key={row.point}>
          <th scope="row">{pointOf(book, row.point).text}</th>
          {COLUMNS.map((column) => (
            <td key={column} data-h={guideWords('asked.mark', { mark: guideWords(HEADS[column]) })}>
              {row[column]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
