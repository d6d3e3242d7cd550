import type { Cells } from '../run/cell.ts';
import type { Graph } from '../run/graph.ts';
import type { Findings } from './findings.ts';

/** The once-only choices of a story by node, with the cell that remembers each was taken. */
export type OnceOnly = ReadonlyMap<number, number>;

/**
 * Once-only choices whose being taken nobody else asks about: all it comes to is that they are not
 * offered again. None where a story counts its options, since then fewer of them may be more.
 */
export function onceOnlyOf(graph: Graph, cells: Cells, findings: Findings): OnceOnly {
  const copied = new Set([...findings.copied.values()].flat().map(({ cell }) => cell));
  const askedBy = new Map<number, Set<number>>();
  for (const { origin } of findings.deciding) {
    const by = askedBy.get(origin.cell) ?? new Set();
    askedBy.set(origin.cell, by.add(origin.node));
  }
  const own = new Map<number, number>();
  for (const { id, body } of graph.nodes) {
    if (body.op === 'choice-count') return new Map();
    if (body.op !== 'choice' || !body.once || body.invisible) continue;
    const cell = cells.visits(body.target);
    if (cell === undefined || copied.has(cell)) continue;
    const by = askedBy.get(cell);
    if (by?.size === 1 && by.has(id)) own.set(id, cell);
  }
  return own;
}
