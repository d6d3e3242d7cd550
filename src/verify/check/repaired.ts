import type { CounterFindings } from '../scenario/finding.ts';
import type { BeatState, View } from '../scenario/view.ts';
import { type Edge, END } from '../search/edge.ts';

/** Lists the lines of a moment that repair, and whether each leads elsewhere than every line beside it that does not. */
function repairsIn({ explored }: View, { options, out }: BeatState) {
  const edges = out.map((id) => explored.edges[id] as Edge);
  if (edges.every(({ to }) => to === END)) return []; // no moment comes later
  const leads = (offer: number): string =>
    edges.flatMap((edge) => (edge.offer === offer ? [edge.to] : [])).join();
  const lines = options.map(({ id, repairs }, at) => {
    return { id, repairs: repairs.length > 0, to: leads(at) };
  });
  const plain = lines.filter(({ repairs }) => !repairs).map(({ to }) => to);
  if (plain.length === 0) return [];
  return lines
    .filter(({ repairs }) => repairs)
    .map(({ id, to }) => ({ id, elsewhere: !plain.includes(to) }));
}

/**
 * Checks that a repair changes something in later moments, unless there are none or proof.json calls it late: on some
 * path it leads elsewhere than each line beside it that repairs nothing. States with equal futures are one here, so
 * another number that nothing asks for is no change.
 */
export function* checkRepaired(view: View): CounterFindings {
  const changes = new Set(view.rules.late); // options
  const met = new Map<string, Edge>(); // by option
  for (const state of view.occasions) {
    for (const { id, elsewhere } of repairsIn(view, state)) {
      if (elsewhere) changes.add(id);
      else if (!met.has(id)) met.set(id, state.reachedBy);
    }
  }
  for (const [option, move] of met) {
    if (!changes.has(option)) yield { code: 'repair-unseen', values: { option }, move };
  }
}
