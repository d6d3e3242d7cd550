import { getLocation } from 'jsonc-parser';
import { jsonOf } from '../../core/kernel/json.ts';
import { type TypedBank, type TypedEntry, typedBank } from '../../core/reply/typed-bank.ts';
import { insertJson, setJson } from './json-edit.ts';

/** The file of a scene that holds what might be typed at its moments. */
export const TYPED = 'typed.json';

const EMPTY = '{}\n';

/** Reads what might be typed; undefined where the file cannot be read. */
export function typedIn(file: string = EMPTY): TypedBank | undefined {
  const read = typedBank(jsonOf(file), '');
  return read.ok ? read.value : undefined;
}

/** Adds a reply to those of a moment, behind the last that is read as the same. */
export function addTyped(file: string = EMPTY, moment: string, entry: TypedEntry): string {
  const replies = typedIn(file)?.[moment];
  if (replies === undefined) return setJson(file, [moment], [entry]);
  const last = replies.findLastIndex(({ as }) => as === entry.as);
  return insertJson(file, [moment, last < 0 ? replies.length : last + 1], entry);
}

/** Writes another reply, or what it is read as; undefined takes it out, and the moment with its last. */
export function setTyped(
  file: string = EMPTY,
  moment: string,
  at: number,
  entry: TypedEntry | undefined,
): string {
  const replies = typedIn(file)?.[moment] ?? [];
  if (entry !== undefined) {
    const worded = setJson(file, [moment, at, 'text'], entry.text);
    return setJson(worded, [moment, at, 'as'], entry.as);
  }
  return setJson(file, replies.length > 1 ? [moment, at] : [moment], undefined);
}

/** Finds the moment that a line of the file is about; undefined where the file cannot be read. */
export function typedMomentAt(file: string = EMPTY, line: number): string | undefined {
  const before = file.split('\n').slice(0, line).join('\n');
  const moment = getLocation(file, before.trimEnd().replace(/[,[{]+$/, '').length).path[0];
  return typedIn(file) === undefined ? undefined : moment?.toString();
}
