/** A piece of guide text; with `to` it is a link. */
export interface Piece {
  readonly text: string;
  readonly to?: string; // `#chapter`, `#chapter/part`, or the id of a glossary word
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Parses text with links written `[words](term)` or `[words](#chapter/part)` into pieces. */
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

/** Removes link markup and returns the readable text. */
export const plainOf = (text: string): string =>
  guidePieces(text)
    .map((piece) => piece.text)
    .join('');
