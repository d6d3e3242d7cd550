import type { SourceFile } from '../compile.ts';
import type { SourceSpot } from '../problem.ts';

/** A tag with its file and line. */
export interface SourceTag extends SourceSpot {
  readonly text: string; // without the hash
}

/** A line of Ink, split into text and tags. `break` ends a run of tag lines. */
export interface SourceLine extends SourceSpot {
  readonly type: 'text' | 'option' | 'logic' | 'break';
  readonly text: string; // of an option: what stands in the brackets
  readonly tags: readonly SourceTag[];
  readonly bracketed: boolean; // an option with its text in brackets
}

/** Blanks the comments of an Ink file, so that every line keeps its number. */
export function plainLines(text: string): readonly string[] {
  const blank = (comment: string): string => comment.replaceAll(/[^\n]/g, ' ');
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, blank)
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, ''));
}

/** A line whose comment is one of the author’s own: it says nothing that is read. */
const SILENT =
  /^(?:$|~|=|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b|TODO\b|->|-(?!>)[^:]*:?\s*$|[{}][^|]*$)/;

/** Lines of text and options that are cut off by `//`. */
export function commentsInText({ file, text }: SourceFile): readonly SourceSpot[] {
  const whole = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
  return whole.split('\n').flatMap((line, at) => {
    const [before = '', ...after] = line.split('//');
    return after.length === 0 || SILENT.test(before.trim()) ? [] : [{ file, line: at + 1 }];
  });
}

function cutTags(content: string, spot: SourceSpot): { text: string; tags: readonly SourceTag[] } {
  const [text = '', ...tags] = content.split(/(?<!\\)#/);
  return { text: text.trim(), tags: tags.map((tag) => ({ ...spot, text: tag.trim() })) };
}

/** Reads an option after its marks, label `(here)` and conditions `{sf > 3}`. */
function readOptionLine(line: string, spot: SourceSpot): readonly SourceLine[] {
  const body = line.replace(/^[+*\s]+/, '').replace(/^(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*/, '');
  const match = /^\[(.*)\](.*)$/.exec(body);
  const option = cutTags(match?.[1] ?? body.replace(/->.*$/, ''), spot);
  const rest = cutTags((match?.[2] ?? '').replace(/->\s*\w.*$/, ''), spot);
  const lines: SourceLine[] = [
    { ...spot, type: 'option', ...option, bracketed: match !== null },
    { ...spot, type: 'break', text: '', tags: [], bracketed: false },
  ];
  if (rest.text !== '' || rest.tags.length > 0) {
    lines.push({ ...spot, type: 'text', ...rest, bracketed: false });
  }
  return lines;
}

const KEYWORD = /^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\b/;

function readLine(raw: string, spot: SourceSpot): readonly SourceLine[] {
  const line = raw.trim();
  const plain = { ...spot, text: line, tags: [], bracketed: false };
  if (line === '') return [];
  if (line.startsWith('~')) return [{ ...plain, type: 'logic' }];
  if (/^[+*]/.test(line)) return readOptionLine(line, spot);
  if (line.startsWith('=') || KEYWORD.test(line)) return [{ ...plain, type: 'break' }];
  const { text, tags } = cutTags(line, spot);
  const steers = /^(?:->|-|\{|\})/.test(line);
  const content: SourceLine = { ...spot, type: 'text', text, tags, bracketed: false };
  const stop: SourceLine = { ...plain, type: 'break' };
  return steers ? [stop, ...(tags.length > 0 ? [content] : []), stop] : [content];
}

/** Scans an Ink file for text, options and tags; the Ink compiler reads everything else. */
export function scanSource({ file, text }: SourceFile): readonly SourceLine[] {
  const lines = plainLines(text).flatMap((raw, index) => readLine(raw, { file, line: index + 1 }));
  const merged: SourceLine[] = [];
  let waiting: SourceTag[] = [];
  const flush = (spot: SourceSpot): void => {
    if (waiting.length > 0) {
      const { file: from, line: at } = waiting[0] ?? spot;
      merged.push({
        file: from,
        line: at,
        type: 'text',
        text: '',
        tags: waiting,
        bracketed: false,
      });
    }
    waiting = [];
  };
  // As in Ink, tags on lines of their own belong to the text that follows.
  for (const line of lines) {
    if (line.type === 'text' && line.text === '') {
      waiting.push(...line.tags);
    } else if (line.type === 'text') {
      merged.push({ ...line, tags: [...waiting, ...line.tags] });
      waiting = [];
    } else {
      flush(line);
      merged.push(line);
    }
  }
  flush({ file, line: lines.length });
  return merged;
}
