import type { ListValue } from 'inkjs/engine/Value';

/** A divert target as a value, such as `-> knot`. */
export class Target {
  readonly node: number;
  readonly path: string;
  constructor(node: number, path: string) {
    this.node = node;
    this.path = path;
  }
}

/** A variable passed by `ref`. */
export class Pointer {
  readonly name: string;
  readonly context: number; // 0: global; n: frame n - 1; -1: not known yet
  constructor(name: string, context: number) {
    this.name = name;
    this.context = context;
  }
}

/** A tag inside an option, on the stack until the option takes it. */
export class OptionTag {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A value drawn before the story that was not read yet (lazy nondeterminism): it branches when it is read. `shares` are
 * the probabilities of the values.
 */
export class Undrawn {
  readonly values: readonly Value[];
  readonly shares: readonly number[];
  constructor(values: readonly Value[], shares = values.map(() => 1 / values.length)) {
    this.values = values;
    this.shares = shares;
  }
}

/** The result of a function without `~ return`. */
export const VOID = Symbol('void');

/** An Ink value. Numbers are whole; lists are objects of the stock runtime. */
export type Value =
  | number
  | boolean
  | string
  | Target
  | Pointer
  | OptionTag
  | Undrawn
  | typeof VOID
  | ListValue;

export const isList = (value: Value): value is ListValue =>
  typeof value === 'object' && 'valueType' in value;

/** Returns a value as the story prints it. */
export function printed(value: Value): string {
  if (value === VOID) return '';
  if (value instanceof Target) return value.path;
  if (value instanceof Pointer) return value.name;
  if (value instanceof Undrawn) return '';
  if (value instanceof OptionTag) return value.text;
  return String(value);
}

/** Returns a key of a value; values with equal keys behave equally. */
export function keyOf(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'string') return `"${value}"`;
  if (value === VOID) return 'v';
  if (value instanceof Target) return `>${value.path}`;
  if (value instanceof Undrawn) return '?';
  if (value instanceof Pointer) return `*${value.name}.${value.context}`;
  if (value instanceof OptionTag) return `#${value.text}`;
  const held: unknown = value.value;
  if (held instanceof Map) {
    const items = [...held.keys()].sort().join(',');
    const empty = 'originNames' in held ? String(held.originNames ?? '') : '';
    return `[${items}${items === '' ? `@${empty}` : ''}]`;
  }
  return `~${String(held)}`;
}
