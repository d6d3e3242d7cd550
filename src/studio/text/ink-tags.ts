import { type InkField, type InkLine, inkValue } from './ink-lines.ts';

/** Tells whether the value of a tag stands after `=`, as that of a level does, whose name is in capitals. */
const isLevel = (name: string): boolean => /^[A-Z]+$/.test(name);

const written = (name: string, value: string): string =>
  isLevel(name) ? `# ${name}=${value}` : `# ${name}: ${value}`;

function changedLine(text: string, line: number, change: (raw: string) => string): string {
  const lines = text.split('\n');
  const raw = lines[line - 1];
  if (raw === undefined) return text;
  lines[line - 1] = change(raw);
  return lines.join('\n');
}

interface TaggedLine {
  readonly kind: string;
  readonly raw: string;
}

/** Finds where the tags of a line end: before the bracket that closes an option, else behind its last sign. */
function endOfTags({ kind, raw }: TaggedLine): number | undefined {
  if (kind === 'text' || kind === 'tags')
    return raw.includes('->') ? undefined : raw.trimEnd().length;
  if (kind !== 'option') return undefined;
  const close = raw.lastIndexOf(']');
  return close < 0 ? undefined : raw.slice(0, close).trimEnd().length;
}

/** Tells whether a line can be given one more tag; where it leads on by itself, it cannot. */
export const canHoldTags = (line: TaggedLine): boolean => endOfTags(line) !== undefined;

/** Finds where a new tag goes: a level behind the levels there are, anything else at the end. */
function placeFor(line: InkLine, name: string, end: number): number {
  if (!isLevel(name)) return end;
  const before = line.fields.findLast((field) => field.name === 'id' || isLevel(field.name));
  return before === undefined ? end : before.from + before.value.length;
}

/** Gives a line one more tag. A line that cannot hold it stays as it is. */
export function addTag(text: string, line: InkLine, name: string, value: string): string {
  const end = endOfTags(line);
  if (end === undefined) return text;
  const at = placeFor(line, name, end);
  const one = inkValue(value);
  return changedLine(
    text,
    line.line,
    (raw) => `${raw.slice(0, at)} ${written(name, one)}${raw.slice(at)}`,
  );
}

/** Takes a tag off a line, with the space before it. */
export const dropTag = (text: string, line: number, field: InkField): string =>
  changedLine(text, line, (raw) => {
    const sign = raw.lastIndexOf('#', field.from);
    if (sign < 0) return raw;
    const before = raw.slice(0, sign);
    const after = raw.slice(field.from + field.value.length);
    return before.trim() === '' ? before + after.trimStart() : before.trimEnd() + after;
  });
