import { knotLines } from '../../story/source/knot-lines.ts';
import { flowOf } from '../dataflow/flow.ts';
import type { Graph } from '../graph/graph.ts';
import { isContainer, type Node } from '../graph/node.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';

/** The function of shared/state.ink that ends a move: pressure is no longer fresh, and somebody shut may open. */
const SETTLE = 'settle';

/** Lists the knots whose options a move may reach without a call of this function. */
function reachedWithout(graph: Graph, name: string): ReadonlySet<string> {
  const { nodes } = graph;
  const called = nodes[graph.names.get(name) ?? -1];
  const knots = new Set<string>();
  if (!isContainer(called)) return knots;
  const { after } = flowOf(graph);
  const isCall = ({ body }: Node): boolean =>
    body.op === 'divert' && body.to.node >= called.id && body.to.node < called.body.end;
  const met = new Set(nodes.flatMap(({ body }) => (body.op === 'choice' ? body.target : [])));
  // A set that grows while it is walked is walked to its end.
  for (const at of met) {
    const node = nodes[at] as Node;
    if (isCall(node)) continue;
    if (node.body.op === 'choice' && !node.body.invisible) {
      knots.add(graph.pathOf(at).split('.')[0] ?? '');
    } else for (const to of after[at] ?? []) met.add(to);
  }
  return knots;
}

/** Checks that each move settles: every way from one decision to the next calls `settle`, if the story has it. */
export function* checkSettled({ stepper: { graph }, sources }: View): CounterFindings {
  const lines = knotLines(sources);
  for (const knot of reachedWithout(graph, SETTLE)) {
    const head = lines.find((line) => line.knot === knot);
    const spot = head && { file: head.file, line: head.line };
    yield { code: 'not-settled', values: { knot }, ...spot };
  }
}
