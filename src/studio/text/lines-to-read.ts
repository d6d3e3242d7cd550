import { isDimension } from '../../core/rubric/dimension.ts';
import { type InkLine, inkLines } from './ink-lines.ts';
import { jsonTexts } from './json-edit.ts';
import { type CastNames, castNames, readableWords } from './readable-words.ts';

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
  readonly pieces: readonly ReadPiece[]; // without the signs of Ink
  readonly who?: string; // name of who says it; `you` for the learner
  readonly option: boolean; // the learner can say it
  readonly levels: readonly { readonly technique: string; readonly level: number }[]; // that it earns, by id
}

/** Some lines of a scene that belong together. */
export interface PartToRead {
  readonly of: 'story' | 'card';
  readonly title: string; // of a moment or an ending; of the card, the name of the field
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
function linesOfKnot(
  file: string,
  knot: readonly InkLine[],
  names: CastNames,
): readonly LineToRead[] {
  const lines: LineToRead[] = [];
  for (const { line, kind, fields } of knot) {
    if (kind === 'knot' || kind === 'comment' || kind === 'logic') continue;
    const read = fields.filter(isRead);
    if (read.length === 0) continue;
    const words = read
      .map(({ name, value }) => (name === 'words' ? value : `${name}: ${value}`))
      .join(' · ');
    const pieces = read.map(({ name, value }) =>
      name === 'words'
        ? { text: readableWords(value, names) }
        : { tag: name, text: readableWords(value.replace(CODE, ''), names) },
    );
    const who = fields.find(({ name }) => name === 'who')?.value;
    const levels = fields.flatMap(({ name, value }) =>
      isDimension(name) ? [{ technique: name, level: Number(value) }] : [],
    );
    lines.push({
      ...{ file, line, words, pieces, option: kind === 'option', levels },
      ...(who !== undefined && { who: names.get(who) ?? who }),
    });
  }
  return lines;
}

const partsOfStory = (file: string, text: string, names: CastNames): readonly PartToRead[] =>
  knotsOf(text).map((knot, at) => ({
    of: 'story',
    title: at === 0 ? '' : titleOfKnot(knot),
    lines: linesOfKnot(file, knot, names),
  }));

const CODES = 'covers'; // points of the deck by moment, which no learner reads

/** Lists the texts of a card and its sheets, by the field they stand in. */
function partsOfCard(file: string, text: string, names: CastNames): readonly PartToRead[] {
  const parts = new Map<string, LineToRead[]>();
  for (const { path, from, value } of jsonTexts(text)) {
    const title = String(path[0]);
    if (title === CODES || !/\s/.test(value)) continue;
    const line = text.slice(0, from).split('\n').length;
    const one = {
      file,
      line,
      words: value,
      pieces: [{ text: readableWords(value, names) }],
      option: false,
      levels: [],
    };
    parts.set(title, [...(parts.get(title) ?? []), one]);
  }
  return [...parts].map(([title, lines]) => ({ of: 'card', title, lines }));
}

/** Lists all that can be read of a scene in a language, in the order of its files: its story, then its card. */
export function partsToRead(
  files: { readonly [name: string]: string },
  language: string,
): readonly PartToRead[] {
  const named = (name: string, ending: string) =>
    language === 'en' ? `${name}.${ending}` : `${name}.${language}.${ending}`;
  const [story, card] = [named('story', 'ink'), named('scenario', 'json')];
  const names = castNames(files);
  return [
    ...partsOfStory(story, files[story] ?? '', names),
    ...partsOfCard(card, files[card] ?? '{}', names),
  ].filter(({ lines }) => lines.length > 0);
}
