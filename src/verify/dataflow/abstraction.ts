import { keyOf, Undrawn, type Value } from '../graph/value.ts';
import { NEVER_VISITED } from '../interpreter/memory.ts';
import { isTrue, operate } from '../interpreter/operate.ts';
import type { Cell } from './cell.ts';
import type { Finding, Use } from './use.ts';

/** Maps a value to a text; values with equal texts lead to equal futures. */
export type Abstraction = (value: Value) => string;

interface Asked {
  readonly use: Use;
  readonly less: number;
}

/** Abstracts a variable to its answers to every test the story makes of it. */
function ofVariable(asked: readonly Asked[]): Abstraction {
  if (asked.some(({ use }) => use.as === 'whole')) return keyOf;
  const known = new Map<Value, string>();
  const answer = ({ use }: Asked, value: Value): string => {
    if (use.as === 'truth') return isTrue(value) ? '1' : '0';
    if (use.as === 'compared') return isTrue(operate(use.op, value, use.to)) ? '1' : '0';
    if (use.as === 'clamped') return `${keyOf(operate('MIN', value, use.most))},`;
    if (use.as === 'modulo') return `${keyOf(operate('%', value, use.ways))},`;
    return keyOf(value);
  };
  return (value) => {
    if (value instanceof Undrawn) return '?';
    const found = known.get(value);
    if (found !== undefined) return found;
    let made: string;
    try {
      made = asked.map((one) => answer(one, value)).join('');
    } catch {
      made = keyOf(value); // the test will fail at run time; until then, keep the exact value
    }
    known.set(value, made);
    return made;
  };
}

/** Abstracts a visit count: exact up to the highest number it is compared with, then one class. */
function ofCount(asked: readonly Asked[]): Abstraction {
  let most = 0;
  const modulos = new Set<number>();
  for (const { use, less } of asked) {
    if (use.as === 'whole') return keyOf;
    if (use.as === 'truth') most = Math.max(most, 1 + less);
    else if (use.as === 'clamped') most = Math.max(most, use.most + less);
    else if (use.as === 'modulo') modulos.add(use.ways);
    else if (typeof use.to === 'number') most = Math.max(most, use.to + 1 + less);
    else return keyOf;
  }
  const ways = [...modulos];
  return (value) => {
    if (typeof value !== 'number') return keyOf(value);
    return `${Math.min(value, most)}${ways.map((n) => `%${value % n}`).join('')}`;
  };
}

/** Abstracts turns since a visit, which grow by one with every choice. */
function ofTurns(asked: readonly Asked[]): Abstraction {
  const count = ofCount(asked);
  return (value) =>
    typeof value === 'number' && value >= -NEVER_VISITED / 2 ? 'never' : count(value);
}

/** Returns the abstraction of a cell. `copied`: its value may be assigned to a variable. */
export function abstractionOf(
  cell: Cell,
  findings: readonly Finding[],
  copied: boolean,
): Abstraction {
  if (copied) return keyOf; // what is asked of the copy is not among the findings
  const asked = findings.map(({ use, origin }) => ({ use, less: origin.less }));
  if (cell.kind === 'visits') return ofCount(asked);
  if (cell.kind === 'turns') return ofTurns(asked);
  return cell.kind === 'global' ? ofVariable(asked) : keyOf;
}
