import { type InkLine, inkLines } from './ink-lines.ts';
import { jsonTexts } from './json-edit.ts';

/** What stands in a line: its words, or what a tag says, such as feedback. */
export interface ReadPiece {
  readonly tag?: string; // name of the tag; none for the words of the line
  readonly text: string;
}

/** A line of a scene that a learner may read, with where it stands. */
export interface LineToRead {
  readonly file: string;
  readonly line: number; // from 1
  readonly words: string; // all of it, by which a comment finds its line again
  readonly pieces: readonly ReadPiece[];
  readonly option: boolean; // the learner can say it
}

/** Some lines of a scene that belong together. */
export interface PartToRead {
  readonly title: string; // of a moment or an ending, or a field of the card
  readonly lines: readonly LineToRead[];
}

/** Tells whether a field is read: what is said, and tags that hold a sentence, such as feedback. */
const isRead = ({ name, value }: { readonly name: string; readonly value: string }): boolean =>
  name === 'words' || (/\s/.test(value) && /[a-z]/.test(value)); // not a list of codes

const CODE = /^[A-Z][A-Z\d]+\s+/; // of a technique, before what a tag says of it

/** Splits a story at its knots; the first part is what comes before them. */
export function knotsOf(text: string): readonly (readonly InkLine[])[] {
  const knots: InkLine[][] = [[]];
  for (const line of inkLines(text)) {
    if (line.kind === 'knot') knots.push([]);
    knots.at(-1)?.push(line);
  }
  return knots;
}

/** Returns what a part of a story is called: its moment, or the title of its ending. */
export function titleOfKnot(lines: readonly InkLine[]): string {
  const fields = lines.flatMap((line) => line.fields);
  const tagged = (name: string) => fields.find((field) => field.name === name)?.value;
  const knot = lines.find(({ kind }) => kind === 'knot')?.raw ?? '';
  const head = [tagged('beat') ?? tagged('ending'), tagged('title')].filter(Boolean).join(': ');
  return head || knot.replaceAll('=', '').trim();
}

/** Lists the lines of one part of a story that are read. */
function linesOfKnot(file: string, knot: readonly InkLine[]): readonly LineToRead[] {
  const lines: LineToRead[] = [];
  for (const { line, kind, fields } of knot) {
    if (kind === 'knot' || kind === 'comment' || kind === 'logic') continue;
    const read = fields.filter(isRead);
    if (read.length === 0) continue;
    const words = read
      .map(({ name, value }) => (name === 'words' ? value : `${name}: ${value}`))
      .join(' · ');
    const pieces = read.map(({ name, value }) =>
      name === 'words' ? { text: value } : { tag: name, text: value.replace(CODE, '') },
    );
    lines.push({ file, line, words, pieces, option: kind === 'option' });
  }
  return lines;
}

const partsOfStory = (file: string, text: string): readonly PartToRead[] =>
  knotsOf(text).map((knot, at) => ({
    title: at === 0 ? '' : titleOfKnot(knot),
    lines: linesOfKnot(file, knot),
  }));

/** Lists the texts of a card and its sheets, by the field they stand in. */
function partsOfCard(file: string, text: string): readonly PartToRead[] {
  const parts = new Map<string, LineToRead[]>();
  for (const { path, from, value } of jsonTexts(text)) {
    if (!/\s/.test(value)) continue;
    const title = path.slice(0, 2).join(' ');
    const line = text.slice(0, from).split('\n').length;
    const one = { file, line, words: value, pieces: [{ text: value }], option: false };
    parts.set(title, [...(parts.get(title) ?? []), one]);
  }
  return [...parts].map(([title, lines]) => ({ title, lines }));
}

/** Lists all that can be read of a scene in a language, in the order of its files: its story, then its card. */
export function partsToRead(
  files: { readonly [name: string]: string },
  language: string,
): readonly PartToRead[] {
  const named = (name: string, ending: string) =>
    language === 'en' ? `${name}.${ending}` : `${name}.${language}.${ending}`;
  const [story, card] = [named('story', 'ink'), named('scenario', 'json')];
  return [
    ...partsOfStory(story, files[story] ?? ''),
    ...partsOfCard(card, files[card] ?? '{}'),
  ].filter(({ lines }) => lines.length > 0);
}
