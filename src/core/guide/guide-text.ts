/** A stretch of a guide's text; with `to` it is a link. */
export interface Piece {
  readonly text: string;
  readonly to?: string; // `#chapter`, `#chapter/part`, or the id of a glossary word
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Text with links written `[words](term)` or `[words](#chapter/part)`, taken apart. */
export function guidePieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', to = ''] = match;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: words, to });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The same text without its links, as it is read. */
export const plainOf = (text: string): string =>
  guidePieces(text)
    .map((piece) => piece.text)
    .join('');
