import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/explore.ts';
import { shortestWay } from '../search/walk.ts';

const RETURN = /^return:\s*(.*)$/;
const LEAST = 3; // choices that come back

/** Tells whether a later line refers to a choice, on some path that made it. */
function comesBack(view: View, option: string): boolean {
  const { explored } = view;
  const taking = explored.edges.filter(({ from, offer }) => {
    const state = explored.states[from];
    return state !== undefined && view.optionsOf(state)[offer]?.id === option;
  });
  const returns = ({ tags }: Edge): boolean =>
    tags.some((tag) => RETURN.exec(tag)?.[1]?.trim() === option);
  return shortestWay(explored, taking, () => true, returns) !== undefined;
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
