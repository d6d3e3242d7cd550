import type { CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END } from '../search/edge.ts';

/**
 * Checks that a repair changes something in later moments, unless there are none or proof.json calls it late: on some path it leads elsewhere than each line beside it
 * that repairs nothing. States with equal futures are one here, so another number that nothing asks for is no change.
 */
export function* checkRepaired({ explored, occasions, rules }: View): CounterFindings {
  const same = new Map<string, Edge | undefined>(); // by option; undefined once it leads elsewhere
  for (const { options, out, reachedBy } of occasions) {
    const edges = out.map((id) => explored.edges[id] as Edge);
    if (edges.every(({ to }) => to === END)) continue;
    const leads = (offer: number): string =>
      edges.flatMap((edge) => (edge.offer === offer ? [edge.to] : [])).join();
    const plain = options.flatMap(({ repairs }, at) => (repairs.length === 0 ? [leads(at)] : []));
    for (const [at, { id, repairs }] of options.entries()) {
      if (repairs.length === 0 || plain.length === 0) continue;
      const elsewhere = !plain.includes(leads(at));
      if (elsewhere || !same.has(id)) same.set(id, elsewhere ? undefined : reachedBy);
    }
  }
  for (const [option, move] of same) {
    if (move && !rules.late.includes(option))
      yield { code: 'repair-unseen', values: { option }, move };
  }
}
