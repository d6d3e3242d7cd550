import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Divert } from 'inkjs/engine/Divert';
import { flowOf } from '../dataflow/flow.ts';
import type { Node } from '../graph/graph.ts';
import { type CounterFindings, spotOfNode } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';

/** The function of shared/state.ink that ends a move: pressure is no longer fresh, and somebody shut may open. */
const SETTLE = 'settle';

/** Checks that each move settles: every way from one decision to the next calls `settle`, if the story has it. */
export function* checkSettled(view: View): CounterFindings {
  const { graph } = view.stepper;
  const { nodes } = graph;
  const called = graph.knot(SETTLE);
  if (called === undefined) return;
  const { after } = flowOf(graph);
  const isCall = ({ content }: Node): boolean => {
    const to = content instanceof Divert ? graph.targetOf(content) : -1;
    return to >= called.id && to < called.end;
  };
  const met = new Set(
    nodes.flatMap(({ content }) =>
      content instanceof ChoicePoint ? graph.idOf(content.choiceTarget) : [],
    ),
  );
  // A set that grows while it is walked is walked to its end.
  for (const at of met) {
    const node = nodes[at] as Node;
    if (isCall(node)) continue;
    if (node.content instanceof ChoicePoint && !node.content.isInvisibleDefault) {
      const [knot = ''] = graph.pathOf(at).split('.');
      yield { code: 'not-settled', values: { knot }, ...spotOfNode(view, at) };
    } else for (const to of after[at] ?? []) met.add(to);
  }
}
