import type { Condition } from '../live/condition.ts';
import type { Found } from '../scenario/finding.ts';
import type { EndingRule } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END, START } from '../search/explore.ts';
import { type Path, pathTo } from '../search/path.ts';

/** A shortest way to an ending that takes none of these options; undefined where there is none. */
function wayWithout(view: View, ending: string, avoid: readonly string[]): Path | undefined {
  const { states, edges, draws } = view.explored;
  const by = new Int32Array(states.length).fill(-1);
  const queue: number[] = [];
  const reached = (edge: Edge): Path | undefined => {
    if (edge.to === END && view.headingOf(edge).ending === ending) return back(edge);
    if (edge.to < 0 || (by[edge.to] as number) >= 0) return undefined;
    by[edge.to] = edge.id;
    queue.push(edge.to);
    return undefined;
  };
  const back = (last: Edge): Path => {
    const moves: { offer: number; ways: readonly number[] }[] = [];
    let at = last;
    while (at.from !== START) {
      moves.unshift({ offer: at.offer, ways: at.ways });
      at = edges[by[at.from] as number] as Edge;
    }
    return { drawn: draws[at.offer] ?? {}, first: at.ways, moves };
  };
  for (const edge of edges) {
    const found = edge.from === START ? reached(edge) : undefined;
    if (found) return found;
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = states[queue[head] as number];
    if (state === undefined) continue;
    const options = view.optionsOf(state);
    for (const id of state.out) {
      const edge = edges[id] as Edge;
      if (avoid.includes(options[edge.offer]?.id ?? '')) continue;
      const found = reached(edge);
      if (found) return found;
    }
  }
  return undefined;
}

type Add = (code: string, values: Found['values'], path?: Path) => void;

/** A condition holds wherever its ending is reached. */
function checkNeed(
  view: View,
  ending: string,
  ends: readonly Edge[],
  need: Condition,
  add: Add,
): void {
  const { explored, conditions, stepper } = view;
  if (!stepper.machine.layout.slotOf.has(need.name)) {
    add('rule-no-variable', { ending, name: need.name });
    return;
  }
  const bit = 1 << conditions.indexOf(need);
  const against = ends.find(({ held }) => (held & bit) === 0);
  if (against === undefined) return;
  add('rule-needs', { ending, condition: need.text }, pathTo(explored, against));
}

/** Options that lead to an ending, and options it must not need. */
function checkWays(view: View, ending: string, { after, without }: EndingRule, add: Add): void {
  const known = new Set(
    view.outline.parts.flatMap(({ options }) => options.map((o) => o.option.id)),
  );
  for (const option of [...(after ?? []), ...(without ?? [])]) {
    if (!known.has(option)) add('rule-no-option', { ending, option });
  }
  const around = after && wayWithout(view, ending, after);
  if (around) add('rule-after', { ending, options: after.join(', ') }, around);
  if (without === undefined || wayWithout(view, ending, without)) return;
  add('rule-without', { ending, options: without.join(', ') });
}

/** What proof.json asks of each ending. */
export function checkRules(view: View): readonly Found[] {
  const { explored, rules } = view;
  const found: Found[] = [];
  const add: Add = (code, values, path) => {
    found.push({ property: 'ending-rules', code, values, ...(path && { path }) });
  };
  const endings = new Map<string, Edge[]>();
  for (const edge of explored.edges) {
    const { ending } = view.headingOf(edge);
    if (ending === undefined) continue;
    const ends = endings.get(ending) ?? [];
    endings.set(ending, ends);
    if (edge.to === END) ends.push(edge);
  }
  for (const [ending, rule] of Object.entries(rules.endings)) {
    const ends = endings.get(ending);
    if (ends === undefined) {
      if (explored.open === 0) add('rule-no-ending', { ending });
      continue;
    }
    for (const need of rule.needs ?? []) checkNeed(view, ending, ends, need, add);
    checkWays(view, ending, rule, add);
  }
  return found;
}
