import { type CounterFindings, spotOfNode } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END, FAULT } from '../search/edge.ts';
import { edgesOf, edgesTo, statesLeadingTo, waysFrom } from '../search/walk.ts';

/** Reports faults at run time: `content` those that run out of content, otherwise the others. */
export function* checkFaults(view: View, content: boolean): CounterFindings {
  for (const move of view.explored.edges) {
    const { fault } = move;
    if (fault === undefined || (fault.code === 'out-of-content') !== content) continue;
    const spot = content ? spotOfNode(view, fault.at) : undefined; // where it runs out, not the option before
    yield { code: fault.code, values: { message: fault.message }, move, ...spot };
  }
}

/** Checks that every stop opens exactly one beat or ending. */
export function* checkStops({ explored, states, headingOf }: View): CounterFindings {
  for (const move of explored.edges) {
    if (move.to === FAULT) continue;
    const { beat, ending } = headingOf(move);
    const wanted = states[move.to]?.beat ?? '';
    const right = move.to === END ? ending !== undefined : beat === wanted && wanted !== '';
    if (!right) yield { code: 'no-head', values: { found: beat ?? ending ?? '', wanted }, move };
  }
}

/** Checks that an ending can be reached from every state. Open states may still lead to one. */
export function* checkEnds({ explored: { edges, open }, states }: View): CounterFindings {
  const last = edges.flatMap(({ from, to }) => (to === END ? [from] : []));
  const unknown = states.slice(states.length - open).map(({ id }) => id);
  const ends = statesLeadingTo(states.length, edges, [...last, ...unknown]);
  const stuck = states.find(({ id, out }) => ends[id] === 0 && out.length > 0);
  if (stuck === undefined) return;
  const count = states.reduce((sum, { id, stands }) => (ends[id] === 0 ? sum + stands : sum), 0);
  yield { code: 'stuck', values: { beat: stuck.beat, states: count }, move: stuck.reachedBy };
}

/** Checks that there is no loop: with one, a run could last for ever. The path leads to a loop and once around it. */
export function* checkLoops({ explored, states, order }: View): CounterFindings {
  const sorted = new Set(order);
  for (const { id, beat, out, reachedBy } of states) {
    if (sorted.has(id)) continue;
    const onwards = waysFrom(
      explored,
      out.map((move) => explored.edges[move] as Edge),
    );
    const back = onwards.find(({ edge }) => edge.to === id);
    if (back === undefined) continue; // it is behind a loop
    const path = [...edgesTo(explored, reachedBy), ...edgesOf(back)];
    return yield { code: 'loop', values: { beat }, path };
  }
}
