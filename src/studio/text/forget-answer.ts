import type { InkAnswer } from './answers.ts';
import { inkLines } from './ink-lines.ts';
import { dropTag } from './ink-tags.ts';
import { type JsonPath, jsonFaultLine, jsonTexts, setJson } from './json-edit.ts';

const depthOf = (raw: string): number => raw.split('{').length - raw.split('}').length;

/** Finds the index of the next branch or the end of a block of branches, from a line inside it on. */
function endOfBranch(lines: readonly string[], from: number): number {
  let depth = 0;
  return lines.findIndex((raw, at) => {
    if (at < from) return false;
    if (depth === 0 && /^\s*(?:-(?!>)|\})/.test(raw)) return true;
    depth += depthOf(raw);
    return false;
  });
}

/** Takes a branch off a block; a block of which only “else” is left becomes what stands there, an empty one goes. */
function dropBranch(lines: readonly string[], at: number): readonly string[] {
  const left = lines.toSpliced(at, endOfBranch(lines, at + 1) - at);
  const [before = '', here = ''] = [left[at - 1], left[at]];
  if (before.trim() !== '{') return left;
  if (here.trim() === '}') return left.toSpliced(at - 1, 2);
  const other = /^\s*-\s*else\s*:(.*)$/.exec(here)?.[1];
  if (other === undefined) return left;
  const end = endOfBranch(left, at + 1);
  const kept = [...(other.trim() === '' ? [] : [other.trim()]), ...left.slice(at + 1, end)];
  return left.toSpliced(at - 1, end - at + 2, ...kept);
}

/**
 * Makes a story forget an answer: a branch for those who gave it goes, and so does “comes back from”; any other
 * condition reads as one that never holds.
 */
export function forgetInStory(
  text: string,
  { id, asked }: Pick<InkAnswer, 'id' | 'asked'>,
): string {
  const untold = inkLines(text).reduce((now, { line, fields }) => {
    const field = fields.find(({ name, value }) => name === 'return' && value === id && id !== '');
    return field === undefined ? now : dropTag(now, line, field);
  }, text);
  if (asked === undefined) return untold;
  const name = asked.replace('.', '\\.');
  const branch = new RegExp(`^\\s*-\\s*${name}\\s*:`);
  let lines: readonly string[] = untold.split('\n');
  for (;;) {
    const at = lines.findIndex((raw) => branch.test(raw));
    if (at < 0 || endOfBranch(lines, at + 1) < 0) break;
    lines = dropBranch(lines, at);
  }
  return lines
    .join('\n')
    .replaceAll(new RegExp(`\\{\\s*${name}\\s*:[^{}|\\n]*\\|([^{}|\\n]*)\\}`, 'g'), '$1')
    .replaceAll(new RegExp(`\\s*\\|\\|\\s*${name}\\b|\\b${name}\\s*\\|\\|\\s*`, 'g'), '')
    .replaceAll(new RegExp(`(?<![\\w.])${name}\\b`, 'g'), 'false');
}

/** Finds where a sheet names an answer: what it was heard as, replies read as it, and lists of answers. */
function namedAt(sheet: string, id: string): readonly JsonPath[] {
  const heard = Object.entries(JSON.parse(sheet) as { readonly [name: string]: unknown })
    .filter(([, value]) => typeof value === 'object' && value !== null && Object.hasOwn(value, id))
    .map(([moment]): JsonPath => [moment, id]);
  const listed = jsonTexts(sheet).flatMap(({ path, value }): readonly JsonPath[] => {
    const last = path.at(-1);
    if (value !== id || (last !== 'as' && typeof last !== 'number')) return [];
    return [last === 'as' ? path.slice(0, -1) : path];
  });
  return [...heard, ...listed];
}

/** Counts the places of a sheet that name an answer and go with it. */
export const ofAnswerIn = (sheet: string, id: string): number =>
  id === '' || jsonFaultLine(sheet) !== undefined ? 0 : namedAt(sheet, id).length;

/** Takes an answer out of a sheet; a list of which nothing is left goes, too. A sheet that cannot be read stays. */
export function forgetInSheet(sheet: string, id: string): string {
  if (ofAnswerIn(sheet, id) === 0) return sheet;
  const [path = []] = namedAt(sheet, id);
  const list = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as never)[key], JSON.parse(sheet));
  const whole = Array.isArray(list) && list.length === 1;
  return forgetInSheet(setJson(sheet, whole ? path.slice(0, -1) : path, undefined), id);
}
