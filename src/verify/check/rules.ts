import type { CounterFindings } from '../scenario/finding.ts';
import { type EndingRule, unset } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END } from '../search/edge.ts';
import { edgesOf, firstEdges, waysFrom } from '../search/walk.ts';

/** Finds a shortest way to each ending over allowed moves. */
const waysToEndings = ({ explored }: View, allowed: (edge: Edge) => boolean) =>
  waysFrom(explored, firstEdges(explored), allowed).filter(({ edge }) => edge.to === END);

/** Checks that the conditions of an ending hold wherever it is reached. */
function* checkNeeds(
  { stepper, holdsAt }: View,
  ending: string,
  ends: readonly Edge[],
  { needs = [] }: EndingRule,
): CounterFindings {
  const { slotOf } = stepper.machine.layout;
  for (const { any, text: condition } of needs) {
    const unknown = any.find(({ name }) => !slotOf.has(name));
    const move = ends.find((edge) => !any.some(({ text }) => holdsAt(edge, text)));
    if (unknown) yield { code: 'rule-no-variable', values: { ending, name: unknown.name } };
    else if (move) yield { code: 'rule-needs', values: { ending, condition }, move };
  }
}

/** Checks the options that an ending needs (`after`), and those it must not need (`without`). */
function* checkWays(view: View, ending: string, rule: EndingRule): CounterFindings {
  const { after = [], without = [] } = rule;
  const known = view.outline.parts.flatMap(({ options, neutral }) =>
    [...options, ...(neutral ? [neutral] : [])].map(({ option }) => option.id),
  );
  for (const option of [...after.flat(), ...without]) {
    if (!known.includes(option)) yield { code: 'rule-no-option', values: { ending, option } };
  }
  const wayWithout = (avoid: readonly string[]) =>
    waysToEndings(view, (edge) => !avoid.includes(view.takenOn(edge)?.id ?? '')).find(
      ({ edge }) => view.headingOf(edge).ending === ending,
    );
  for (const any of after) {
    const way = wayWithout(any);
    const values = { ending, options: any.join(', ') };
    if (way) yield { code: 'rule-after', values, path: edgesOf(way) };
  }
  if (without.length === 0 || wayWithout(without)) return;
  yield { code: 'rule-without', values: { ending, options: without.join(', ') }, unseen: true };
}

/** Checks what proof.json says of each ending, and that each can be reached when the person tells nothing. */
export function* checkRules(view: View): CounterFindings {
  const { rules, endings, headingOf, holdsAt } = view;
  const isSilent = (edge: Edge): boolean =>
    !edge.told &&
    (edge.to !== END || Object.keys(rules.tells).every((name) => holdsAt(edge, unset(name).text)));
  const silent = waysToEndings(view, isSilent).map(({ edge }) => headingOf(edge).ending);
  for (const ending of endings.keys()) {
    if (rules.heard.includes(ending) || silent.includes(ending)) continue;
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
