import type { Condition, Need } from '../dataflow/condition.ts';
import { type Path, pathOfEdges, pathTo } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { type EndingRule, nothingTold } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END } from '../search/explore.ts';
import { firstEdges, shortestWay } from '../search/walk.ts';

/** Finds a shortest path to an ending without these options; undefined if there is none. */
function wayWithout(view: View, ending: string, avoid: readonly string[]): Path | undefined {
  const { explored } = view;
  const taken = ({ from, offer }: Edge): string => {
    const state = explored.states[from];
    return (state && view.optionsOf(state)[offer]?.id) ?? '';
  };
  const way = shortestWay(
    explored,
    firstEdges(explored),
    (edge) => !avoid.includes(taken(edge)),
    (edge) => edge.to === END && view.headingOf(edge).ending === ending,
  );
  return way && pathOfEdges(explored, way);
}

type Add = (
  code: string,
  values: CounterFinding['values'],
  more?: Pick<CounterFinding, 'path' | 'unseen'>,
) => void;

const UNSEEN = { unseen: true } as const;

/** The bit of each condition in `Edge.held`. */
const bitsOf = (all: readonly Condition[], some: readonly Condition[]): number =>
  some.reduce((bits, { text }) => bits | (1 << all.findIndex((one) => one.text === text)), 0);

/** Checks that a condition holds wherever its ending is reached. */
function checkNeed(view: View, ending: string, ends: readonly Edge[], need: Need, add: Add): void {
  const { explored, conditions, stepper } = view;
  const unknown = need.any.find(({ name }) => !stepper.machine.layout.slotOf.has(name));
  if (unknown !== undefined) {
    add('rule-no-variable', { ending, name: unknown.name });
    return;
  }
  const bits = bitsOf(conditions, need.any);
  const against = ends.find(({ held }) => (held & bits) === 0);
  if (against === undefined) return;
  add('rule-needs', { ending, condition: need.text }, { path: pathTo(explored, against) });
}

/** Checks the options that an ending needs (`after`), and those it must not need (`without`). */
function checkWays(view: View, ending: string, rule: EndingRule, add: Add): void {
  const { after = [], without = [] } = rule;
  const known = new Set(
    view.outline.parts.flatMap(({ options }) => options.map((o) => o.option.id)),
  );
  for (const option of [...after.flat(), ...without]) {
    if (!known.has(option)) add('rule-no-option', { ending, option });
  }
  for (const any of after) {
    const around = wayWithout(view, ending, any);
    if (around) add('rule-after', { ending, options: any.join(', ') }, { path: around });
  }
  if (without.length === 0 || wayWithout(view, ending, without)) return;
  add('rule-without', { ending, options: without.join(', ') }, UNSEEN);
}

/** Checks that each ending can be reached when the person tells nothing. */
function checkUntold(view: View, endings: readonly string[], add: Add): void {
  const { rules, conditions } = view;
  const bits = bitsOf(conditions, rules.tells.map(nothingTold));
  const silent = ({ told, to, held }: Edge): boolean =>
    !told && (to !== END || (held & bits) === bits);
  const open = endingsBy(view, silent);
  for (const ending of endings) {
    if (!open.has(ending) && !rules.heard.includes(ending)) add('rule-told', { ending }, UNSEEN);
  }
}

/** Finds the endings that can be reached by allowed moves. */
function endingsBy(view: View, allowed: (edge: Edge) => boolean): ReadonlySet<string> {
  const endings = new Set<string>();
  const note = (edge: Edge): boolean => {
    if (edge.to === END) endings.add(view.headingOf(edge).ending ?? '');
    return false;
  };
  shortestWay(view.explored, firstEdges(view.explored), allowed, note);
  return endings;
}

/** Checks what proof.json says of each ending, and what holds for all of them. */
export function checkRules(view: View): readonly CounterFinding[] {
  const { explored, rules } = view;
  const found: CounterFinding[] = [];
  const add: Add = (code, values, more) => {
    found.push({ property: 'ending-rules', code, values, ...more });
  };
  const endings = new Map<string, Edge[]>();
  for (const edge of explored.edges) {
    const { ending } = view.headingOf(edge);
    if (ending === undefined) continue;
    const ends = endings.get(ending) ?? [];
    endings.set(ending, ends);
    if (edge.to === END) ends.push(edge);
  }
  const reached = [...endings].flatMap(([id, ends]) => (ends.length > 0 ? [id] : []));
  checkUntold(view, reached, add);
  for (const [ending, rule] of Object.entries(rules.endings)) {
    const ends = endings.get(ending);
    if (ends === undefined) {
      add('rule-no-ending', { ending }, UNSEEN);
      continue;
    }
    for (const need of rule.needs ?? []) checkNeed(view, ending, ends, need, add);
    checkWays(view, ending, rule, add);
  }
  return found;
}
