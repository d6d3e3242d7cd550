import { type Path, pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { bitsOf, type EndingRule, nothingTold } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END } from '../search/edge.ts';
import { firstEdges, shortestWay } from '../search/walk.ts';

/** Finds a shortest path to an ending over allowed moves; undefined if there is none. */
function pathToEnding(
  { explored, headingOf }: View,
  ending: string,
  allowed: (edge: Edge) => boolean,
): Path | undefined {
  const sought = (edge: Edge) => edge.to === END && headingOf(edge).ending === ending;
  const way = shortestWay(explored, firstEdges(explored), allowed, sought);
  return way && pathOfEdges(explored, way);
}

/** Checks that the conditions of an ending hold wherever it is reached. */
function* checkNeeds(
  view: View,
  ending: string,
  ends: readonly Edge[],
  rule: EndingRule,
): CounterFindings {
  const { slotOf } = view.stepper.machine.layout;
  for (const { any, text: condition } of rule.needs ?? []) {
    const unknown = any.find(({ name }) => !slotOf.has(name));
    const bits = bitsOf(view.conditions, any);
    const move = ends.find(({ held }) => (held & bits) === 0);
    if (unknown) yield { code: 'rule-no-variable', values: { ending, name: unknown.name } };
    else if (move) yield { code: 'rule-needs', values: { ending, condition }, move };
  }
}

/** Checks the options that an ending needs (`after`), and those it must not need (`without`). */
function* checkWays(view: View, ending: string, rule: EndingRule): CounterFindings {
  const { after = [], without = [] } = rule;
  const known = view.outline.parts.flatMap(({ options }) => options.map((one) => one.option.id));
  for (const option of [...after.flat(), ...without]) {
    if (!known.includes(option)) yield { code: 'rule-no-option', values: { ending, option } };
  }
  const pathWithout = (avoid: readonly string[]): Path | undefined =>
    pathToEnding(view, ending, (edge) => !avoid.includes(view.takenOn(edge)?.id ?? ''));
  for (const any of after) {
    const path = pathWithout(any);
    if (path) yield { code: 'rule-after', values: { ending, options: any.join(', ') }, path };
  }
  if (without.length === 0 || pathWithout(without)) return;
  yield { code: 'rule-without', values: { ending, options: without.join(', ') }, unseen: true };
}

/** Checks what proof.json says of each ending, and that each can be reached when the person tells nothing. */
export function* checkRules(view: View): CounterFindings {
  const { rules, conditions, endings } = view;
  const untold = bitsOf(conditions, Object.keys(rules.tells).map(nothingTold));
  const silent = ({ told, to, held }: Edge): boolean =>
    !told && (to !== END || (held & untold) === untold);
  for (const ending of endings.keys()) {
    if (rules.heard.includes(ending) || pathToEnding(view, ending, silent)) continue;
    yield { code: 'rule-told', values: { ending }, unseen: true };
  }
  for (const [ending, rule] of Object.entries(rules.endings)) {
    const ends = endings.get(ending);
    if (ends === undefined) {
      yield { code: 'rule-no-ending', values: { ending }, unseen: true };
      continue;
    }
    yield* checkNeeds(view, ending, ends, rule);
    yield* checkWays(view, ending, rule);
  }
}
