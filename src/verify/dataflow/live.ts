import type { Graph } from '../graph/graph.ts';
import type { Layout } from '../interpreter/memory.ts';
import type { Use } from './consumer.ts';
import type { Flow } from './flow.ts';
import type { CellUse } from './use.ts';

/** A use of a cell, wherever it is. */
type Asked = Pick<CellUse, 'cell' | 'use'>;

/** Returns the uses that may still be reached from one of these nodes, by cell in ascending order. */
export type Liveness = (nodes: readonly number[]) => ReadonlyMap<number, readonly Use[]>;

/** Numbers the uses: the same use of the same cell at several nodes counts once. */
function numbered(uses: readonly CellUse[]) {
  const bits = new Map<string, number>();
  const asked: Asked[] = [];
  const at = uses.map(({ cell, node, use }) => {
    const key = `${cell} ${JSON.stringify(use)}`;
    const bit = bits.get(key) ?? asked.push({ cell, use }) - 1;
    bits.set(key, bit);
    return { node, bit };
  });
  return { asked, at };
}

/** Computes which uses are ahead of each node, by backward propagation to a fixpoint, as sets of bits. */
export function livenessOf(
  graph: Graph,
  layout: Layout,
  flow: Flow,
  uses: readonly CellUse[],
): Liveness {
  const { nodes } = graph;
  const { asked, at } = numbered(uses);
  const width = (asked.length >> 5) + 1;
  const live = new Int32Array(nodes.length * width);
  for (const { node, bit } of at) {
    const word = node * width + (bit >> 5);
    live[word] = (live[word] as number) | (1 << (bit & 31));
  }
  /** By cell: the bits that stay when it is overwritten. */
  const others = layout.cells.map((_, cell) => {
    const kept = new Int32Array(width).fill(-1);
    asked.forEach((one, bit) => {
      if (one.cell === cell) kept[bit >> 5] = (kept[bit >> 5] as number) & ~(1 << (bit & 31));
    });
    return kept;
  });
  const lists = Object.keys(graph.lists as object).length > 0;
  /** By node: the variable it overwrites. An emptied list keeps the origins of its former items. */
  const killed = nodes.map(({ body }) =>
    body.op === 'assign' && body.global && !lists ? layout.slotOf.get(body.name) : undefined,
  );

  /** Adds what is live after a node to what is live at it; false if nothing is new. */
  const update = (id: number): boolean => {
    const kept = others[killed[id] ?? -1];
    let changed = false;
    for (const to of flow.after[id] ?? []) {
      for (let word = 0; word < width; word += 1) {
        const before = live[id * width + word] as number;
        const after = before | ((live[to * width + word] as number) & (kept?.[word] ?? -1));
        if (after === before) continue;
        live[id * width + word] = after;
        changed = true;
      }
    }
    return changed;
  };
  const waiting = nodes.map(({ id }) => id);
  const isWaiting = new Uint8Array(nodes.length).fill(1);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    isWaiting[id] = 0;
    if (!update(id)) continue;
    for (const from of flow.before[id] ?? []) {
      if (isWaiting[from] === 1) continue;
      isWaiting[from] = 1;
      waiting.push(from);
    }
  }
  const isLive = (node: number, bit: number): boolean =>
    ((live[node * width + (bit >> 5)] as number) & (1 << (bit & 31))) !== 0;
  return (from) => {
    const found = new Map<number, Use[]>();
    asked.forEach(({ cell, use }, bit) => {
      if (!from.some((node) => isLive(node, bit))) return;
      found.set(cell, [...(found.get(cell) ?? []), use]);
    });
    return new Map([...found].sort(([a], [b]) => a - b));
  };
}
