import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { InkObject } from 'inkjs/engine/Object';
import {
  AbstractValue,
  BoolValue,
  DivertTargetValue,
  IntValue,
  ListValue,
  StringValue,
  VariablePointerValue,
} from 'inkjs/engine/Value';

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

/** What a cell holds. Lists, divert targets, pointers and nothing at all are objects of the stock runtime. */
export type Value = number | boolean | string | InkObject | Undrawn;

/** Returns a value as the stock runtime has it. */
export const toInk = (value: Value): InkObject =>
  typeof value === 'object' ? (value as InkObject) : (AbstractValue.Create(value) as InkObject);

/** Returns a value of the stock runtime as a cell holds it. */
export function fromInk(value: InkObject): Value {
  const plain =
    value instanceof IntValue || value instanceof BoolValue || value instanceof StringValue;
  return plain ? (value.value ?? 0) : value;
}

/** Tells whether a value counts as true. */
export const isTrue = (value: Value): boolean => {
  const held = toInk(value);
  return held instanceof AbstractValue && held.isTruthy;
};

/** Returns a key of a value; values with equal keys behave equally. */
export function keyOf(value: Value): string {
  if (typeof value !== 'object') return typeof value === 'string' ? `"${value}"` : String(value);
  if (value instanceof Undrawn) return '?';
  if (value instanceof DivertTargetValue) return `>${value.value}`;
  if (value instanceof VariablePointerValue) return `*${value.variableName}.${value.contextIndex}`;
  if (!(value instanceof ListValue)) return `~${value}`;
  const items = [...(value.value?.keys() ?? [])].sort();
  return `[${items.length > 0 ? items : `@${value.value?.originNames ?? ''}`}]`;
}
