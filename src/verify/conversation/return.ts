import type { CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { shortestWay } from '../search/walk.ts';

const LEAST = 3; // choices that come back

/** Tells whether a later line refers to a choice, on some path that made it. */
function comesBack({ explored, takenOn, headingOf }: View, option: string): boolean {
  const taking = explored.edges.filter((edge) => takenOn(edge)?.id === option);
  const way = shortestWay(
    explored,
    taking,
    () => true,
    (edge) => headingOf(edge).returns.includes(option),
  );
  return way !== undefined;
}

/** Checks that later lines refer to three choices or more, and that a first contact hands something on. */
export function* checkReturns(view: View): CounterFindings {
  const { explored, scenario } = view;
  const marked = new Set(explored.edges.flatMap((edge) => view.headingOf(edge).returns));
  const back = [...marked].filter((option) => comesBack(view, option));
  for (const option of marked) {
    if (!back.includes(option)) yield { code: 'return-never', values: { option }, unseen: true };
  }
  const values = { count: back.length, least: LEAST };
  if (back.length < LEAST) yield { code: 'returns-few', values, unseen: true };
  if (scenario.follows !== undefined || (scenario.carries ?? []).length > 0) return;
  yield { code: 'carries-nothing', values: {} };
}
