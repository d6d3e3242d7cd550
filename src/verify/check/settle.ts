import { flowOf } from '../dataflow/flow.ts';
import { isContainer, type Node } from '../graph/node.ts';
import { type CounterFindings, spotOfNode } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';

/** The function of shared/state.ink that ends a move: pressure is no longer fresh, and somebody shut may open. */
const SETTLE = 'settle';

/** Checks that each move settles: every way from one decision to the next calls `settle`, if the story has it. */
export function* checkSettled(view: View): CounterFindings {
  const { graph } = view.stepper;
  const { nodes } = graph;
  const called = nodes[graph.names.get(SETTLE) ?? -1];
  if (!isContainer(called)) return;
  const { after } = flowOf(graph);
  const isCall = ({ body }: Node): boolean =>
    body.op === 'divert' && body.to.node >= called.id && body.to.node < called.body.end;
  const met = new Set(nodes.flatMap(({ body }) => (body.op === 'choice' ? body.target : [])));
  // A set that grows while it is walked is walked to its end.
  for (const at of met) {
    const node = nodes[at] as Node;
    if (isCall(node)) continue;
    if (node.body.op === 'choice' && !node.body.invisible) {
      const [knot = ''] = graph.pathOf(at).split('.');
      yield { code: 'not-settled', values: { knot }, ...spotOfNode(view, at) };
    } else for (const to of after[at] ?? []) met.add(to);
  }
}
