// First, since its parts import each other in a circle that only this order opens.
import 'inkjs/engine/Story';

import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { BoolValue, IntValue, ListValue, StringValue } from 'inkjs/engine/Value';
import { Fault } from '../graph/fault.ts';
import { isList, printed, Target, type Value, VOID } from '../graph/value.ts';

/** Number of operands of each operator; two if it is not listed. */
const UNARY = new Set([
  '_',
  '!',
  'FLOOR',
  'CEILING',
  'INT',
  'LIST_MIN',
  'LIST_MAX',
  'LIST_ALL',
  'LIST_COUNT',
  'LIST_VALUE',
  'LIST_INVERT',
]);
export const arityOf = (name: string): number => (UNARY.has(name) ? 1 : 2);

/** Comparison operators. */
export const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

const byZero = (y: number): number => {
  if (y === 0) throw new Fault('division', 'A number is divided by zero.');
  return y;
};

type Whole = (x: number, y: number) => number | boolean;
const WHOLE: { readonly [name: string]: Whole } = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '/': (x, y) => Math.floor(x / byZero(y)),
  '%': (x, y) => x % byZero(y),
  '==': (x, y) => x === y,
  '!=': (x, y) => x !== y,
  '>': (x, y) => x > y,
  '<': (x, y) => x < y,
  '>=': (x, y) => x >= y,
  '<=': (x, y) => x <= y,
  '&&': (x, y) => x !== 0 && y !== 0,
  '||': (x, y) => x !== 0 || y !== 0,
  MIN: Math.min,
  MAX: Math.max,
};

/** Converts a simple value to an integer. */
const wholeOf = (value: Value): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return undefined;
};

type Wrapped = BoolValue | IntValue | StringValue | ListValue;

function wrap(value: Value): Wrapped {
  if (typeof value === 'number') return new IntValue(value);
  if (typeof value === 'boolean') return new BoolValue(value);
  if (typeof value === 'string') return new StringValue(value);
  if (value === VOID) {
    const message = 'Attempting to perform an operation on a void value.';
    throw new Fault('story-error', message);
  }
  if (isList(value)) return value;
  throw new Fault('story-error', `An operation cannot be made on ${printed(value)}.`);
}

function unwrap(result: unknown): Value {
  if (result instanceof IntValue && result.value !== null) return result.value;
  if (result instanceof BoolValue && result.value !== null) return result.value;
  if (result instanceof StringValue && result.value !== null) return result.value;
  if (result instanceof ListValue) return result;
  throw new Fault('story-error', 'An operation gave nothing.');
}

/** Applies an operator of the stock runtime, for texts and lists. */
function stock(name: string, values: readonly Value[]): Value {
  try {
    return unwrap(NativeFunctionCall.CallWithName(name).Call(values.map(wrap)));
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    throw new Fault('story-error', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const sameTarget = (name: string, a: Target, b: Target): boolean | undefined => {
  if (name === '==') return a.path === b.path;
  return name === '!=' ? a.path !== b.path : undefined;
};

/** Applies an operator to two values. */
export function operate(name: string, a: Value, b: Value): Value {
  if (typeof a === 'string' && typeof b === 'string') {
    if (name === '==') return a === b;
    if (name === '!=') return a !== b;
  }
  const work = WHOLE[name];
  const x = work && wholeOf(a);
  const y = work && wholeOf(b);
  if (work !== undefined && x !== undefined && y !== undefined) {
    return work(x, y);
  }
  const same = a instanceof Target && b instanceof Target ? sameTarget(name, a, b) : undefined;
  return same ?? stock(name, [a, b]);
}

/** Applies an operator to one value. */
export function operateOn(name: string, value: Value): Value {
  const x = wholeOf(value);
  if (x !== undefined) {
    if (name === '!') return x === 0;
    if (name === '_') return -x;
  }
  return stock(name, [value]);
}

/** Tells whether a value counts as true. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value.length > 0;
  if (value instanceof Target) {
    throw new Fault('story-error', `A divert target (to ${value.path}) is no condition.`);
  }
  return isList(value) && value.isTruthy;
}
