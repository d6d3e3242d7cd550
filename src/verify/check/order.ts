import { pathTo } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END, type State } from '../search/explore.ts';

const numberIn = (beat: string): number => Number(/\d+/.exec(beat)?.[0] ?? 0);

const FIRST: ReadonlySet<number> = new Set([0]);

/** Returns for each state the possible last decisions before it, or its own decision. */
function lastDecisions(
  { states, edges }: View['explored'],
  own: readonly number[],
): readonly ReadonlySet<number>[] {
  const single = new Map(own.map((decision) => [decision, new Set([decision])]));
  const last = own.map((decision) => (decision > 0 && single.get(decision)) || new Set<number>());
  const queue: number[] = []; // a repair takes over the decisions before it
  for (const { from, to } of edges) {
    const takesOver = from >= 0 && to >= 0 && own[to] === 0;
    if (takesOver && queue.at(-1) !== from) queue.push(from);
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const out of (states[at] as State).out) {
      const { to } = edges[out] as Edge;
      if (to < 0 || own[to] !== 0) continue; // no state, or one with its own decision
      const known = last[to] as Set<number>;
      const before = known.size;
      for (const one of last[at] as Set<number>) known.add(one);
      if (known.size > before) queue.push(to);
    }
  }
  return last;
}

/**
 * Checks that decisions come in the order of their numbers, none twice, none left out, and endings after the last one.
 * Exceptions are `skipped` and `early` in `proof.json`.
 */
export function checkOrder(view: View): readonly CounterFinding[] {
  const { explored, rules } = view;
  const own = explored.states.map((state) => view.beatOf(state).decision); // a repair has none
  const last = lastDecisions(explored, own);
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
  const found = new Map<string, CounterFinding>();
  for (const edge of explored.edges) {
    const { ending, beat } = view.headingOf(edge);
    if (edge.to === END ? rules.early.includes(ending ?? '') : edge.to < 0 || own[edge.to] === 0) {
      continue;
    }
    const before = edge.from < 0 ? FIRST : (last[edge.from] as ReadonlySet<number>);
    const after = edge.to === END ? most + 1 : (own[edge.to] as number);
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
