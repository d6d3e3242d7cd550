import { makeRecord, type SessionRecord } from '../../src/core/record/record.ts';
import type { SessionEvent } from '../../src/core/run/event.ts';

/** The record of a log that begins with `began`. */
export function recordOf(list: readonly SessionEvent[], ownWords = true): SessionRecord {
  const first = list[0];
  if (first?.type !== 'began') throw new Error('a log begins');
  const { seq: _seq, at: _at, ...began } = first;
  return makeRecord('s-1', { id: 'p-1', pseudonym: 'Heron 12' }, began, list, ownWords);
}

type Keyed = { [key: string]: unknown };

/** The same JSON with the value at `a.b[0]` changed, or taken out where the value is undefined. */
export function changed(json: unknown, path: string, value?: unknown): unknown {
  const made: unknown = JSON.parse(JSON.stringify(json));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const inner = keys.reduce<unknown>((at, key) => (at as Keyed)[key], made) as Keyed;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return made;
}
