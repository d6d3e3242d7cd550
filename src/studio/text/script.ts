import { isDimension } from '../../core/rubric/dimension.ts';
import type { InkLine } from './ink-lines.ts';
import { knotsOf, type PartToRead, partsToRead, titleOfKnot } from './lines-to-read.ts';
import { type CastNames, castNames, readableWords } from './readable-words.ts';

/** What a line earns on a technique. */
interface ScriptLevel {
  readonly dimension: string;
  readonly level: string;
}

/** A sentence that stands in a tag of a line. */
interface ScriptReason {
  readonly tag: string;
  readonly dimension?: string; // the technique that it is about
  readonly text: string;
}

/** A line of a scene on paper. */
export interface ScriptLine {
  readonly line: number; // of its file, from 1
  readonly kind: 'narration' | 'speech' | 'option' | 'note'; // a note is for the author or the debrief
  readonly who?: string; // id of who says it
  readonly words: string;
  readonly levels: readonly ScriptLevel[]; // of an option
  readonly reasons: readonly ScriptReason[]; // sentences in tags, such as why, hint and dilemma
}

/** Some lines that belong together, under what they are called in the file. */
export interface ScriptPart extends Pick<PartToRead, 'of' | 'title'> {
  readonly lines: readonly ScriptLine[];
}

const REASONS: readonly string[] = [
  'goes-on',
  'why',
  'hint',
  'dilemma',
  'unrated',
  'keep',
  'notice',
];

function reasonOf(tag: string, value: string, names: CastNames): ScriptReason {
  const [, dimension = '', rest = ''] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
  return isDimension(dimension)
    ? { tag, dimension, text: readableWords(rest, names) }
    : { tag, text: readableWords(value, names) };
}

function scriptLine({ line, kind, fields }: InkLine, names: CastNames): ScriptLine | undefined {
  const tagged = (name: string) => fields.find((field) => field.name === name)?.value;
  const words = readableWords(tagged('words') ?? '', names);
  const reasons = fields
    .filter(({ name }) => REASONS.includes(name))
    .map(({ name, value }) => reasonOf(name, value, names));
  if (words === '' && reasons.length === 0) return undefined;
  const who = tagged('who');
  return {
    line,
    kind:
      kind === 'option'
        ? 'option'
        : words === ''
          ? 'note'
          : who === undefined
            ? 'narration'
            : 'speech',
    ...(who !== undefined && { who }),
    words,
    levels: fields
      .filter(({ name }) => isDimension(name))
      .map(({ name, value }) => ({ dimension: name, level: value })),
    reasons,
  };
}

const storyParts = (text: string, names: CastNames): readonly ScriptPart[] =>
  knotsOf(text).map((lines) => ({
    of: 'story',
    title: titleOfKnot(lines),
    lines: lines.flatMap((line) => scriptLine(line, names) ?? []),
  }));

/** Lists a scene as it is read aloud, in a language: every moment, line and reason of its story, then its card and notes. */
export function printedScript(
  files: { readonly [name: string]: string },
  language: string,
): readonly ScriptPart[] {
  const story = language === 'en' ? 'story.ink' : `story.${language}.ink`;
  const sheets = partsToRead(files, language).map(({ of, title, lines }) => ({
    of,
    title,
    lines: lines
      .filter(({ file }) => file.endsWith('.json'))
      .map(
        ({ line, pieces }): ScriptLine => ({
          line,
          kind: 'narration',
          words: pieces.map(({ text }) => text).join(' '),
          levels: [],
          reasons: [],
        }),
      ),
  }));
  return [...storyParts(files[story] ?? '', castNames(files)), ...sheets].filter(
    ({ lines }) => lines.length > 0,
  );
}
