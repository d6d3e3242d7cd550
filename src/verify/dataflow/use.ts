import { NO_NODE, type Node } from '../graph/node.ts';

/** A use of a cell's value that may decide something. */
export type Use =
  | { readonly as: 'truth' }
  | { readonly as: 'compared'; readonly op: string; readonly to: number | string | boolean }
  | { readonly as: 'clamped'; readonly most: number }
  | { readonly as: 'modulo'; readonly ways: number }
  | { readonly as: 'whole' };

/** A value inside an expression, with the cells it comes from. */
export interface Trace {
  readonly from: readonly Origin[]; // cells it depends on whose use is not recorded yet
  readonly direct: boolean; // it is exactly the value of that one cell
  readonly constant?: number | string | boolean | undefined;
  readonly place?: number; // of a divert target
  readonly string?: boolean;
}

/** A read of a cell. */
export interface Origin {
  readonly cell: number;
  readonly node: number;
  readonly less: number; // subtracted on reading: the index of a visit is its count less 1
}

/** A use of a cell at a node. */
export interface Finding {
  readonly origin: Origin;
  readonly use: Use;
}

const COMPARE = new Set(['==', '!=', '<', '>', '<=', '>=']);
const LOGIC = new Set(['&&', '||', '!']);

export const PLAIN: Trace = { from: [], direct: false };

const found = (trace: Trace, use: Use): readonly Finding[] =>
  trace.from.map((origin) => ({ origin, use }));

/** Records that a value is used in full: every value may make a difference. */
export const wholly = (trace: Trace): readonly Finding[] => found(trace, { as: 'whole' });

export const asTruth = (trace: Trace): readonly Finding[] =>
  trace.direct ? found(trace, { as: 'truth' }) : wholly(trace);

/** Applies an operator to two traces and records what it tests. */
export function combineTraces(
  op: string,
  a: Trace,
  b: Trace,
): { readonly trace: Trace; readonly found: readonly Finding[] } {
  if (LOGIC.has(op)) return { trace: PLAIN, found: [...asTruth(a), ...asTruth(b)] };
  const to = b.constant;
  if (a.direct && to !== undefined) {
    if (COMPARE.has(op)) return { trace: PLAIN, found: found(a, { as: 'compared', op, to }) };
    if (op === 'MIN' && typeof to === 'number') {
      return { trace: PLAIN, found: found(a, { as: 'clamped', most: to }) };
    }
    if (op === '%' && typeof to === 'number' && to > 0) {
      return { trace: PLAIN, found: found(a, { as: 'modulo', ways: to }) };
    }
  }
  if (COMPARE.has(op)) return { trace: PLAIN, found: [...wholly(a), ...wholly(b)] };
  // A value of the wrong type, or a zero, may be a fault here.
  return {
    trace: { from: [...a.from, ...b.from], direct: false },
    found: [...wholly(a), ...wholly(b)],
  };
}

/** Returns the first node inside a container, at any depth; another node is returned as it is. */
export function firstIn(nodes: readonly Node[], from: Node | undefined): Node | undefined {
  let at = from;
  while (at?.body.op === 'container') at = nodes[at.body.first];
  return at;
}

/** Returns the next node in order, stepping into containers. */
export const nextNode = (nodes: readonly Node[], from: Node): Node | undefined =>
  from.next === NO_NODE ? undefined : firstIn(nodes, nodes[from.next]);
