import type { CounterFindings } from '../scenario/finding.ts';
import { numberIn, type View } from '../scenario/view.ts';
import { type Edge, END } from '../search/edge.ts';

/** Returns for each state the possible last decisions before its options: its own, or those before a repair. */
function lastDecisions({ states, explored: { edges } }: View): readonly Set<number>[] {
  const last = states.map(({ decision }) => new Set(decision > 0 ? [decision] : []));
  const queue = states.map(({ id }) => id).reverse();
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const move of states[at]?.out ?? []) {
      const { to } = edges[move] as Edge;
      if (states[to]?.decision !== 0) continue; // no state, or one with its own decision
      const known = last[to] as Set<number>;
      const before = known.size;
      for (const one of last[at] ?? []) known.add(one);
      if (known.size > before) queue.push(to);
    }
  }
  return last;
}

const AT_START: ReadonlySet<number> = new Set([0]);

/**
 * Checks that decisions come in the order of their numbers, none twice, none left out, and endings after the last one.
 * Exceptions are `skipped` and `early` in `proof.json`.
 */
export function* checkOrder(view: View): CounterFindings {
  const { rules, states, outline } = view;
  const last = lastDecisions(view);
  const skipped = new Set(rules.skipped.map(numberIn));
  const numbers = outline.parts.map(({ head }) =>
    head?.type === 'beat' && head.rates.length > 0 ? head.number : 0,
  );
  const ending = Math.max(0, ...numbers) + 1;
  const follows = (before: number, after: number): boolean => {
    let next = before + 1;
    while (next < after && skipped.has(next)) next += 1;
    return next === after;
  };
  for (const move of view.explored.edges) {
    const heading = view.headingOf(move);
    const ends = move.to === END;
    const after = ends ? ending : (states[move.to]?.decision ?? 0);
    if (after === 0 || (ends && rules.early.includes(heading.ending ?? ''))) continue;
    const number = [...(last[move.from] ?? AT_START)].find((before) => !follows(before, after));
    if (number === undefined) continue;
    const to = (ends ? heading.ending : heading.beat) ?? '';
    yield { code: 'out-of-order', values: { number, to }, move };
  }
}
