import type { GuideStatement } from '../../../core/guide/guide.ts';
import type { Book } from '../book.ts';
import { RichText } from './rich-text.tsx';
import { SlideMark } from './slide-mark.tsx';

export interface LineProps {
  readonly book: Book;
  readonly line: GuideStatement;
}

/** Shows a statement with its source. */
export const GuideLine = ({ book, line }: LineProps) => (
  <>
    <RichText book={book} text={line.text} /> <SlideMark slides={line.slides} />
  </>
);
