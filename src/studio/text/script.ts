import type { InkLine } from './ink-lines.ts';
import { knotsOf, partsToRead, titleOfKnot } from './lines-to-read.ts';

/** A line of a scene on paper. */
export interface ScriptLine {
  readonly line: number; // of its file, from 1
  readonly kind: 'narration' | 'speech' | 'option' | 'note'; // a note is for the author or the debrief
  readonly who?: string; // id of who says it
  readonly words: string;
  readonly levels: string; // such as OPEN 3, LISTEN 2; of an option
  readonly reasons: readonly string[]; // sentences in tags: why, hint, dilemma
}

/** Some lines that belong together, under what they are called in the file. */
export interface ScriptPart {
  readonly title: string;
  readonly lines: readonly ScriptLine[];
}

const REASONS: readonly string[] = ['why', 'hint', 'dilemma', 'notice'];

function scriptLine({ line, kind, fields }: InkLine): ScriptLine | undefined {
  const tagged = (name: string) => fields.find((field) => field.name === name)?.value;
  const words = tagged('words') ?? '';
  const reasons = fields.filter(({ name }) => REASONS.includes(name)).map(({ value }) => value);
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
      .filter(({ name }) => /^[A-Z]+$/.test(name))
      .map(({ name, value }) => `${name} ${value}`)
      .join(', '),
    reasons,
  };
}

const storyParts = (text: string): readonly ScriptPart[] =>
  knotsOf(text).map((lines) => ({
    title: titleOfKnot(lines),
    lines: lines.flatMap((line) => scriptLine(line) ?? []),
  }));

/** Lists a scene as it is read aloud, in a language: every moment, line and reason of its story, then its card and notes. */
export function printedScript(
  files: { readonly [name: string]: string },
  language: string,
): readonly ScriptPart[] {
  const story = language === 'en' ? 'story.ink' : `story.${language}.ink`;
  const sheets = partsToRead(files, language).map(({ title, lines }) => ({
    title,
    lines: lines
      .filter(({ file }) => file.endsWith('.json'))
      .map(
        ({ line, words }): ScriptLine => ({
          line,
          kind: 'narration',
          words,
          levels: '',
          reasons: [],
        }),
      ),
  }));
  return [...storyParts(files[story] ?? ''), ...sheets].filter(({ lines }) => lines.length > 0);
}
