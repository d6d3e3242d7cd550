import type { Graph } from '../graph/graph.ts';
import type { Node } from '../graph/node.ts';
import type { Cells } from './cell.ts';
import type { FlowFindings } from './findings.ts';
import type { Flow } from './flow.ts';

/** The live cells at each node: those whose value may still decide something. */
export interface Liveness {
  /** Adds the live cells of a node to a set of as many numbers as `width`. */
  join(into: Int32Array, node: number): void;
  /** Adds the cells whose values may be copied into these before they are read. */
  joinCopied(into: Int32Array): void;
  readonly width: number;
}

export const hasBit = (bits: Int32Array, cell: number): boolean =>
  ((bits[cell >> 5] as number) & (1 << (cell & 31))) !== 0;

const setBit = (bits: Int32Array, start: number, cell: number): void => {
  bits[start + (cell >> 5)] = (bits[start + (cell >> 5)] as number) | (1 << (cell & 31));
};

const clearBit = (bits: Int32Array, cell: number): void => {
  bits[cell >> 5] = (bits[cell >> 5] as number) & ~(1 << (cell & 31));
};

/** Computes live cells by backward propagation to a fixpoint. */
export function livenessOf(
  graph: Graph,
  cells: Cells,
  flow: Flow,
  findings: FlowFindings,
): Liveness {
  const count = graph.nodes.length;
  const width = (cells.all.length >> 5) + 1;
  const live = new Int32Array(count * width);
  const uses = new Int32Array(count * width);
  for (const { origin } of findings.deciding) setBit(uses, origin.node * width, origin.cell);
  const lists = Object.keys(graph.lists as object).length > 0;

  const assigned = (node: Node): number | undefined =>
    node.body.op === 'assign' ? cells.global(node.body.name) : undefined;
  const copies = [...findings.copied].flatMap(([id, origins]) => {
    const to = assigned(graph.nodes[id] as Node);
    return to === undefined ? [] : origins.map(({ cell }) => ({ from: cell, to }));
  });
  const joinCopied = (into: Int32Array): void => {
    for (let more = true; more; ) {
      more = false;
      for (const { from, to } of copies) {
        if (!hasBit(into, to) || hasBit(into, from)) continue;
        setBit(into, 0, from);
        more = true;
      }
    }
  };
  const bits = new Int32Array(width);
  const gather = (id: number): void => {
    bits.fill(0);
    for (const to of flow.after[id] ?? []) {
      for (let w = 0; w < width; w += 1) {
        bits[w] = (bits[w] as number) | (live[to * width + w] as number);
      }
    }
  };
  const update = (id: number): boolean => {
    gather(id);
    const node = graph.nodes[id] as Node;
    // A call may copy values before it returns, and the callee does not know its caller.
    if (flow.calls.has(id)) joinCopied(bits);
    const cell = assigned(node);
    if (cell !== undefined && hasBit(bits, cell)) {
      // An emptied list keeps the origins of its former items.
      if (!lists) clearBit(bits, cell);
      for (const origin of findings.copied.get(id) ?? []) setBit(bits, 0, origin.cell);
    }
    let changed = false;
    for (let w = 0; w < width; w += 1) {
      const value = (bits[w] as number) | (uses[id * width + w] as number);
      if (value !== live[id * width + w]) {
        live[id * width + w] = value;
        changed = true;
      }
    }
    return changed;
  };

  const waiting = graph.nodes.map(({ id }) => id);
  const inside = new Uint8Array(count).fill(1);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    inside[id] = 0;
    if (!update(id)) continue;
    for (const from of flow.before[id] ?? []) {
      if (inside[from] === 1) continue;
      inside[from] = 1;
      waiting.push(from);
    }
  }
  return {
    width,
    joinCopied,
    join(into, node) {
      for (let w = 0; w < width; w += 1) {
        into[w] = (into[w] as number) | (live[node * width + w] as number);
      }
    },
  };
}
