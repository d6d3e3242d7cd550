import type { Graph } from '../graph/graph.ts';
import type { Layout } from '../interpreter/memory.ts';
import type { Flow } from './flow.ts';
import type { CellUse } from './use.ts';

/** Returns the cells whose value may still decide something at one of these nodes, in ascending order. */
export type Liveness = (nodes: readonly number[]) => readonly number[];

/** Computes live cells by backward propagation to a fixpoint, as sets of bits. */
export function livenessOf(
  graph: Graph,
  layout: Layout,
  flow: Flow,
  uses: readonly CellUse[],
): Liveness {
  const { nodes } = graph;
  const width = (layout.cells.length >> 5) + 1;
  const live = new Int32Array(nodes.length * width);
  for (const { node, cell } of uses) {
    const word = node * width + (cell >> 5);
    live[word] = (live[word] as number) | (1 << (cell & 31));
  }
  const lists = Object.keys(graph.lists as object).length > 0;
  /** By node: the variable it overwrites. An emptied list keeps the origins of its former items. */
  const killed = nodes.map(({ body }) =>
    body.op === 'assign' && body.global && !lists ? layout.slotOf.get(body.name) : undefined,
  );

  /** Adds what is live after a node to what is live at it; false if nothing is new. */
  const update = (id: number): boolean => {
    const cell = killed[id];
    let changed = false;
    for (const to of flow.after[id] ?? []) {
      for (let word = 0; word < width; word += 1) {
        const kept = cell !== undefined && cell >> 5 === word ? ~(1 << (cell & 31)) : -1;
        const before = live[id * width + word] as number;
        const after = before | ((live[to * width + word] as number) & kept);
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
  const isLive = (node: number, cell: number): boolean =>
    ((live[node * width + (cell >> 5)] as number) & (1 << (cell & 31))) !== 0;
  return (at) => [...layout.cells.keys()].filter((cell) => at.some((node) => isLive(node, cell)));
}
