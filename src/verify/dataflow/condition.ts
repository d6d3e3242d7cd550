import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { isTrue, toInk, Undrawn, type Value } from '../graph/value.ts';

/** A condition on a variable of the story: `limits_told`, `not promised`, `ch >= 3`. */
export interface Condition {
  readonly text: string; // as written
  readonly name: string;
  readonly op: string;
  readonly to: number | string | boolean;
}

const TRUTH = /^(not\s+)?([a-z_]\w*)$/i;
const COMPARED = /^([a-z_]\w*)\s*(==|!=|<=|>=|<|>)\s*(-?\d+|"[^"]*")$/i;

/** Parses a condition; the error is its text. */
function readCondition(text: string): Result<Condition, string> {
  const truth = TRUTH.exec(text.trim());
  if (truth?.[2] !== undefined) {
    return ok({ text, name: truth[2], op: truth[1] === undefined ? 'is' : 'not', to: true });
  }
  const [, name, op, to] = COMPARED.exec(text.trim()) ?? [];
  if (name === undefined || op === undefined || to === undefined) return err(text);
  return ok({ text, name, op, to: to.startsWith('"') ? to.slice(1, -1) : Number(to) });
}

/** A condition, or several of which one must hold. */
export interface Need {
  readonly text: string; // as written
  readonly any: readonly Condition[];
}

/** Parses conditions joined by `||`; the error is the text. */
export function readNeed(text: string): Result<Need, string> {
  const any: Condition[] = [];
  for (const part of text.split('||')) {
    const read = readCondition(part.trim());
    if (!read.ok) return err(text);
    any.push(read.value);
  }
  return ok({ text, any });
}

/** Tells whether a condition holds; of a value not drawn yet, for all it may become. */
export function holds(condition: Condition, value: Value): boolean {
  if (value instanceof Undrawn) return value.values.every((one) => holds(condition, one));
  const { op, to } = condition;
  if (op === 'is') return isTrue(value);
  if (op === 'not') return !isTrue(value);
  const found = NativeFunctionCall.CallWithName(op).Call([toInk(value), toInk(to)]);
  return found !== null && isTrue(found);
}
