import { type Cells, cellsOf } from './cell.ts';
import { scan } from './findings.ts';
import { flowOf } from './flow.ts';
import type { Graph } from './graph.ts';
import { type KeyOf, keysOf, liveAt } from './key.ts';
import { livenessOf } from './live.ts';
import { layoutOf } from './memory.ts';

/** What can be known of a story without running it. */
export interface Analysis {
  readonly cells: Cells;
  readonly key: KeyOf;
  readonly first: readonly number[]; // cells whose first value may decide something
}

const TOP = 1; // the first content of the root

export function analyse(graph: Graph): Analysis {
  const layout = layoutOf(graph);
  const cells = cellsOf(graph, layout);
  const flow = flowOf(graph);
  const findings = scan(graph, cells, flow);
  const live = livenessOf(graph, cells, flow, findings);
  return {
    cells,
    key: keysOf(graph, cells, live, findings),
    first: liveAt(cells, live, TOP),
  };
}
