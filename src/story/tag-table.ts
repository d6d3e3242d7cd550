import { parseTag } from './parse-tag.ts';
import type { Tag, TagTable } from './tag.ts';

/** Returns the content of every tag in compiled Ink, which writes a tag as `'#'`, its content, `'/#'`. */
function tagContents(story: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(story)) {
    return typeof story === 'object' && story !== null
      ? Object.values(story).flatMap(tagContents)
      : [];
  }
  let open = -1;
  return story.flatMap((piece, index) => {
    if (piece === '#') open = index;
    if (piece === '/#') return [story.slice(open + 1, index)];
    return tagContents(piece);
  });
}

const isText = (piece: unknown): piece is string =>
  typeof piece === 'string' && piece.startsWith('^');

/** Returns the text of a tag's content as Ink gives it at run time: runs of spaces are one space. */
const textIn = (content: readonly unknown[]): string =>
  content
    .filter(isText)
    .map((piece) => piece.slice(1))
    .join('')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

/**
 * Parses every tag of a compiled story, once, at build time. Tags that cannot be parsed and computed tags are left
 * out; `checkStory` reports both where they are written.
 */
export function makeTagTable(story: unknown): TagTable {
  const fixed = tagContents(story).filter((content) => content.every(isText));
  return Object.fromEntries(
    fixed.map(textIn).flatMap((text): readonly [string, Tag][] => {
      const parsed = parseTag(text);
      return parsed.ok ? [[text, parsed.value]] : [];
    }),
  );
}

/** Returns the fixed text of the tags whose whole text Ink computes at run time, such as `# notice: {name} waits`. */
export const computedTags = (story: unknown): readonly string[] =>
  tagContents(story)
    .filter((content) => !content.every(isText))
    .map(textIn);
