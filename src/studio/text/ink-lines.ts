/** A part of a line of Ink that stands in a field of its own: what the line says, or the value of a tag. */
export interface InkField {
  readonly name: string; // `words`, or the name of the tag
  readonly from: number; // characters from the beginning of the line
  readonly value: string;
}

/** A line of Ink as words and fields. What is in no field stays as it is. */
export interface InkLine {
  readonly line: number; // from 1
  readonly kind: 'knot' | 'option' | 'text' | 'tags' | 'logic' | 'comment' | 'empty';
  readonly raw: string;
  readonly fields: readonly InkField[];
}

/** Words that make a line a rule. */
const KEYWORDS = '(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\\b';
const LOGIC = new RegExp(`^(?:~|${KEYWORDS}|->|[{}]|-(?!>))`);

/** Words that begin with Ink in braces: a name, or one of two ways to say it. */
const BRACED = /^\{(?:[^{}]|\{[^{}]*\})*\}/;
const CALL = /^\{\s*\w+\([^)]*\)\s*\}\s*$/;

/** Tells whether a line that begins with a brace is said, rather than a rule: its braces close, and it leads nowhere. */
const isSaid = (text: string): boolean =>
  BRACED.test(text) && !text.includes('->') && !CALL.test(text);
const TAG = /(?<!\\)#\s*([\w-]+)(\s*[:=]\s*)?/g;

/** Reads the tags of a line from a character on. A tag ends where the next begins, at a bracket that closes, or with the line. */
function tagsFrom(raw: string, start: number): readonly InkField[] {
  const heads = [...raw.matchAll(TAG)].filter(({ index }) => index >= start);
  return heads.flatMap((head, at) => {
    const from = head.index + head[0].length;
    const next = heads[at + 1]?.index ?? raw.length;
    const bracket = raw.slice(from, next).search(/\](?=[^\]]*$)/);
    const value = raw.slice(from, bracket < 0 ? next : from + bracket).trimEnd();
    return head[2] === undefined ? [] : [{ name: head[1] ?? '', from, value }];
  });
}

const wordsField = (raw: string, from: number, to: number): readonly InkField[] => {
  const value = raw.slice(from, to).trimEnd();
  return value === '' ? [] : [{ name: 'words', from, value }];
};

/** Finds where the words of a line end: at its first tag, its divert, or the end. */
function endOfWords(raw: string, from: number): number {
  const end = raw.slice(from).search(/(?<!\\)#|->|<>/);
  return end < 0 ? raw.length : from + end;
}

function optionFields(raw: string): readonly InkField[] {
  const open = raw.indexOf('[');
  if (open < 0) return tagsFrom(raw, 0);
  return [...wordsField(raw, open + 1, endOfBracket(raw, open)), ...tagsFrom(raw, open)];
}

function endOfBracket(raw: string, open: number): number {
  const tag = raw.slice(open).search(/(?<!\\)#|\]/);
  return tag < 0 ? raw.length : open + tag;
}

function readInkLine(raw: string, line: number): InkLine {
  const text = raw.trim();
  const from = raw.length - raw.trimStart().length;
  const made = (kind: InkLine['kind'], fields: readonly InkField[] = []): InkLine => ({
    line,
    kind,
    raw,
    fields,
  });
  if (text === '') return made('empty');
  if (text.startsWith('//')) return made('comment');
  if (text.startsWith('=')) return made('knot');
  if (/^[+*]/.test(text)) return made('option', optionFields(raw));
  if (text.startsWith('#')) return made('tags', tagsFrom(raw, 0));
  if (LOGIC.test(text) && !isSaid(text)) return made('logic');
  const end = endOfWords(raw, from);
  return made('text', [...wordsField(raw, from, end), ...tagsFrom(raw, end)]);
}

/** Reads an Ink file as lines of words and fields. */
export const inkLines = (text: string): readonly InkLine[] =>
  text.split('\n').map((raw, at) => readInkLine(raw, at + 1));

/** Signs that Ink would read: they would begin a tag, a comment or a divert, or close an option. */
const SIGNS = /[#[\]]|->|<-|<>|\/\/|\/\*/g;
const FIRST_SIGNS = new RegExp(`^(?:(?:[~*+=-]|${KEYWORDS})\\s*)+`);

const ROUND: { readonly [bracket: string]: string } = { '[': '(', ']': ')' };

/**
 * Makes a value one that a field can hold: on one line, with round brackets in place of square ones, "No. 4" in place of
 * "#4", and without the other signs that would end it.
 */
export function inkValue(value: string): string {
  const clean = value
    .replaceAll(/#\s*(?=\d)/g, 'No. ')
    .replaceAll(SIGNS, (sign) => ROUND[sign] ?? '');
  if (clean !== value) return inkValue(clean); // what is left may make a sign again, as in `-->>`
  return value.replaceAll(/\s*\n\s*/g, ' ').trim();
}

/** Writes a new value into a field of a line; all else stays, to the byte. Words of which nothing is left stay as they were. */
export function writeField(text: string, line: number, field: InkField, value: string): string {
  if (value === field.value) return text;
  const lines = text.split('\n');
  const raw = lines[line - 1];
  if (raw === undefined) return text;
  const end = field.from + field.value.length;
  const clean = inkValue(value);
  const first = raw.slice(0, field.from).trim() === '' ? clean.replace(FIRST_SIGNS, '') : clean;
  if (first === '' && field.name === 'words') return text; // the line would lose its field
  lines[line - 1] = raw.slice(0, field.from) + first + raw.slice(end);
  return lines.join('\n');
}

/** Adds a line of words below a line, as far in as that one. */
export function addLineBelow(text: string, line: number, words: string): string {
  const lines = text.split('\n');
  const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  const inside = /^\s*[+*]/.test(lines[line - 1] ?? '') ? '  ' : '';
  return lines.toSpliced(line, 0, indent + inside + words).join('\n');
}

/** Removes a line. */
export const dropLine = (text: string, line: number): string =>
  text
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n');

/** Finds the moment that a line is in: what its part names by `# beat:` or `# ending:`. */
export function momentAt(text: string, line: number): string | undefined {
  const lines = text.split('\n');
  const after = lines.findIndex((raw, at) => at >= line && /^\s*==/.test(raw));
  const before = lines.slice(0, line).findLastIndex((raw) => /^\s*==/.test(raw));
  const part = lines.slice(Math.max(before, 0), after < 0 ? undefined : after).join('\n');
  return /#\s*(?:beat|ending):\s*([\w-]+)/.exec(part)?.[1];
}
