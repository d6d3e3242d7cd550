import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Graph } from '../graph/graph.ts';
import type { Layout } from '../graph/memory.ts';
import type { Use } from './consumer.ts';
import { type Flow, grownBy } from './flow.ts';
import type { CellUse } from './use.ts';

/** Returns the uses that may still be reached from one of these nodes, by cell in ascending order. */
export type Liveness = (nodes: readonly number[]) => ReadonlyMap<number, readonly Use[]>;

/** A use of a cell, with all the nodes that make it. */
interface SharedUse {
  readonly cell: number;
  readonly use: Use;
  readonly nodes: number[];
}

function shared(uses: readonly CellUse[]): readonly SharedUse[] {
  const found = new Map<string, SharedUse>();
  for (const { cell, node, use } of uses) {
    const key = `${cell} ${JSON.stringify(use)}`;
    const one = found.get(key) ?? { cell, use, nodes: [] };
    found.set(key, one);
    one.nodes.push(node);
  }
  return [...found.values()].sort((one, other) => one.cell - other.cell);
}

/** Finds which uses are ahead of each node: from each use backward, until its cell is overwritten. */
export function livenessOf(
  { nodes, lists }: Graph,
  { slotOf }: Layout,
  { before }: Flow,
  uses: readonly CellUse[],
): Liveness {
  /** By node: the variable it overwrites. An emptied list keeps the origins of its former items. */
  const killed = nodes.map((node) =>
    node.content instanceof VariableAssignment &&
    node.content.isGlobal &&
    lists.length === 0 &&
    grownBy(nodes, node) === undefined
      ? slotOf.get(node.content.variableName ?? '')
      : undefined,
  );
  const ahead = shared(uses).map(({ cell, use, nodes: users }) => {
    const live = new Uint8Array(nodes.length); // 1 by node
    const waiting = [...users];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (live[id] === 1) continue;
      live[id] = 1;
      for (const from of before[id] ?? []) if (killed[from] !== cell) waiting.push(from);
    }
    return { cell, use, live };
  });
  return (from) => {
    const found = new Map<number, Use[]>();
    for (const { cell, use, live } of ahead) {
      if (from.some((node) => live[node] === 1)) {
        found.set(cell, [...(found.get(cell) ?? []), use]);
      }
    }
    return found;
  };
}
