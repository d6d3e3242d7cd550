import type { Found } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { END, type State } from '../search/explore.ts';
import { pathTo } from '../search/path.ts';

const numberIn = (beat: string): number => Number(/\d+/.exec(beat)?.[0] ?? 0);

/** The number of a decision; 0 for a repair, which belongs to the decision before it. */
const decisionOf = (view: View, state: State): number => view.beatOf(state).decision;

const FIRST: ReadonlySet<number> = new Set([0]);

/** By state, the decisions that were the last before it or are the one that waits in it. */
function lastDecisions(view: View): readonly ReadonlySet<number>[] {
  const { states, edges } = view.explored;
  const own = states.map((state) => decisionOf(view, state));
  const single = new Map(own.map((decision) => [decision, new Set([decision])]));
  const last = own.map((decision) => (decision > 0 && single.get(decision)) || new Set<number>());
  const queue = states.map(({ id }) => id);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const out of states[at]?.out ?? []) {
      const to = edges[out]?.to ?? -1;
      if (own[to] !== 0) continue; // nowhere, or a decision of its own
      const known = last[to] as Set<number>;
      const before = known.size;
      for (const one of last[at] as Set<number>) known.add(one);
      if (known.size > before) queue.push(to);
    }
  }
  return last;
}

/**
 * Decisions come in the order of their numbers, none twice and none left out, and an ending after
 * the last of them; but for those that `proof.json` lets be skipped, and the endings it calls early.
 */
export function checkOrder(view: View): readonly Found[] {
  const { explored, rules } = view;
  const last = lastDecisions(view);
  const skipped = new Set(rules.skipped.map(numberIn));
  const most = view.outline.parts.reduce(
    (number, { head }) =>
      head?.type === 'beat' && head.rates.length > 0 ? Math.max(number, head.number) : number,
    0,
  );
  const follows = (before: number, after: number): boolean => {
    let next = before + 1;
    while (next < after && skipped.has(next)) next += 1;
    return next === after;
  };
  const known = new Map<ReadonlySet<number>, Map<number, number | undefined>>();
  const wrongBefore = (before: ReadonlySet<number>, after: number): number | undefined => {
    const answers = known.get(before) ?? new Map<number, number | undefined>();
    known.set(before, answers);
    if (!answers.has(after)) {
      answers.set(
        after,
        [...before].find((one) => !follows(one, after)),
      );
    }
    return answers.get(after);
  };
  const found = new Map<string, Found>();
  for (const edge of explored.edges) {
    const { ending, beat } = view.headingOf(edge);
    const next = explored.states[edge.to];
    const before = edge.from < 0 ? FIRST : (last[edge.from] as ReadonlySet<number>);
    const after = next === undefined ? most + 1 : decisionOf(view, next);
    const early = edge.to === END && rules.early.includes(ending ?? '');
    if (early || (next === undefined && edge.to !== END) || (next !== undefined && after === 0)) {
      continue;
    }
    const wrong = wrongBefore(before, after);
    if (wrong === undefined) continue;
    const to = (edge.to === END ? ending : beat) ?? '';
    const key = `${wrong} ${to}`;
    if (found.has(key)) continue;
    const values = { number: wrong, to };
    const path = pathTo(explored, edge);
    found.set(key, { property: 'order', code: 'out-of-order', values, path });
  }
  return [...found.values()];
}
