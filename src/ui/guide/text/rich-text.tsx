import { guidePieces } from '../../../core/guide/guide-text.ts';
import type { Book } from '../book.ts';

export interface RichTextProps {
  readonly book: Book;
  readonly text: string;
}

const addressOf = ({ place }: Book, to: string): string => {
  if (!to.startsWith('#')) return place('glossary', to);
  const [chapter = '', part] = to.slice(1).split('/');
  return place(chapter, part);
};

/** Shows guide text with links: subtle ones for glossary entries, plain ones for other targets. */
export function RichText({ book, text }: RichTextProps) {
  return (
    <>
      {guidePieces(text).map((piece, index) =>
        piece.to === undefined ? (
          piece.text
        ) : (
          <a
            key={index}
            class={piece.to.startsWith('#') ? '' : 'term'}
            href={addressOf(book, piece.to)}
          >
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}
