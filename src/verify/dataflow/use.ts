import { NONE, type Node } from '../graph/node.ts';

/** How a remembered value is looked at, where that decides anything. */
export type Use =
  | { readonly as: 'truth' }
  | { readonly as: 'compared'; readonly op: string; readonly to: number | string | boolean }
  | { readonly as: 'clamped'; readonly most: number }
  | { readonly as: 'modulo'; readonly ways: number }
  | { readonly as: 'whole' };

/** A value on its way through an expression, as far as it comes from remembered ones. */
export interface Trace {
  readonly from: readonly Origin[]; // what it was made of and has not been decided by yet
  readonly direct: boolean; // it is the one remembered value itself
  readonly constant?: number | string | boolean | undefined;
  readonly place?: number; // of a divert target
  readonly string?: boolean;
}

/** A remembered value where it is read. */
export interface Origin {
  readonly cell: number;
  readonly node: number;
  readonly less: number; // it is read less this: a visit's index is its count less 1
}

/** A value used at a node, and what for. */
export interface Finding {
  readonly origin: Origin;
  readonly use: Use;
}

const COMPARE = new Set(['==', '!=', '<', '>', '<=', '>=']);
const LOGIC = new Set(['&&', '||', '!']);

export const PLAIN: Trace = { from: [], direct: false };

const found = (trace: Trace, use: Use): readonly Finding[] =>
  trace.from.map((origin) => ({ origin, use }));

/** A value that is looked at as it is, in ways that cannot be said more narrowly. */
export const wholly = (trace: Trace): readonly Finding[] => found(trace, { as: 'whole' });

export const asTruth = (trace: Trace): readonly Finding[] =>
  trace.direct ? found(trace, { as: 'truth' }) : wholly(trace);

/** What an operator makes of two values, and what it thereby finds out. */
export function combined(
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
  // A value of the wrong kind, or a zero, may stop the story here.
  return {
    trace: { from: [...a.from, ...b.from], direct: false },
    found: [...wholly(a), ...wholly(b)],
  };
}

/** The first node in a container and those inside it; the node itself, where it is none. */
export function firstIn(nodes: readonly Node[], from: Node | undefined): Node | undefined {
  let at = from;
  while (at?.body.op === 'container') at = nodes[at.body.first];
  return at;
}

/** The node that comes next when nothing leads elsewhere, stepping into containers. */
export const onward = (nodes: readonly Node[], from: Node): Node | undefined =>
  from.next === NONE ? undefined : firstIn(nodes, nodes[from.next]);
