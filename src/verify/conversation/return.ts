import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, START, type State } from '../search/explore.ts';

const RETURN = /^return:\s*(.*)$/;
const LEAST = 3; // choices that come back

/** Tells whether a later line refers to a choice, on some path that made it. */
function comesBack(view: View, option: string): boolean {
  const { states, edges } = view.explored;
  const met = new Uint8Array(states.length);
  const waiting: number[] = [];
  const returns = ({ tags }: Edge): boolean =>
    tags.some((tag) => RETURN.exec(tag)?.[1]?.trim() === option);
  const go = ({ to }: Edge): void => {
    if (to < 0 || met[to] === 1) return;
    met[to] = 1;
    waiting.push(to);
  };
  for (const edge of edges) {
    const taken = edge.from === START ? undefined : view.optionsOf(states[edge.from] as State);
    if (taken?.[edge.offer]?.id !== option) continue;
    if (returns(edge)) return true;
    go(edge);
  }
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const id of states[at]?.out ?? []) {
      const edge = edges[id] as Edge;
      if (returns(edge)) return true;
      go(edge);
    }
  }
  return false;
}

/** Checks that later lines refer to three choices or more, and that a first contact hands something on. */
export function checkReturns(view: View): readonly CounterFinding[] {
  const { explored, scenario } = view;
  const property = 'returns';
  const marked = new Set<string>();
  for (const { tags } of explored.edges) {
    for (const tag of tags) {
      const option = RETURN.exec(tag)?.[1]?.trim();
      if (option !== undefined) marked.add(option);
    }
  }
  const never = [...marked].filter((option) => !comesBack(view, option));
  const lost = never.map((option): CounterFinding => {
    return { property, code: 'return-never', values: { option }, unseen: true };
  });
  const count = marked.size - never.length;
  const values = { count, least: LEAST };
  const few: readonly CounterFinding[] =
    count >= LEAST ? [] : [{ property, code: 'returns-few', values, unseen: true }];
  const carries = scenario.follows !== undefined || (scenario.carries ?? []).length > 0;
  const none: readonly CounterFinding[] = carries
    ? []
    : [{ property, code: 'carries-nothing', values: {} }];
  return [...lost, ...few, ...none];
}
