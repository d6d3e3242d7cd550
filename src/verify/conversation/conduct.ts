import { drawnOn, type Path, pathTo, walked } from '../replay/path.ts';
import { begin, type Stock, stockOf } from '../replay/replay.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { strongestIn } from '../scenario/path-score.ts';
import type { View } from '../scenario/view.ts';
import type { Edge, State } from '../search/explore.ts';

const LATER = 2; // lines of the person that differ after an error
const MOVES = 40; // more than any scenario has

/** What somebody says in a passage: the lines that carry their name. */
function saidBy(stock: Stock, person: string): readonly string[] {
  const said: string[] = [];
  while (stock.canContinue) {
    const line = (stock.Continue() ?? '').trim();
    const who = stock.currentTags?.find((tag) => tag.startsWith('who:'))?.slice('who:'.length);
    if (who?.trim() === person) said.push(line);
  }
  return said;
}

/**
 * All that the person says after an option, but for the reaction itself. The strongest line is said each
 * time, and an error is left open.
 */
function laterLines(
  view: View,
  stock: Stock,
  from: State,
  offer: number,
): readonly string[] | undefined {
  const { explored, stepper, scenario } = view;
  const before = explored.edges[from.by] as Edge;
  const path = pathTo(explored, before);
  begin(stock, drawnOn(stepper, path, walked(stepper, path)), 0);
  for (const move of path.moves) {
    stock.readOn(stepper.machine.mostLines);
    stock.ChooseChoiceIndex(move.offer);
  }
  stock.readOn(stepper.machine.mostLines);
  stock.ChooseChoiceIndex(offer);
  saidBy(stock, scenario.person);
  const lines: string[] = [];
  let at = explored.edges[from.out.find((id) => explored.edges[id]?.offer === offer) ?? -1];
  for (let moves = 0; moves < MOVES && at !== undefined && at.to >= 0; moves += 1) {
    const state = explored.states[at.to] as State;
    const options = view.optionsOf(state);
    const next =
      strongestIn(view, state) ??
      Math.max(
        0,
        options.findIndex((o) => o.repairs.length === 0),
      );
    if (stock.currentChoices.length <= next) return undefined; // chance fell otherwise
    stock.ChooseChoiceIndex(next);
    const said = saidBy(stock, scenario.person);
    lines.push(...said);
    at = explored.edges[state.out.find((id) => explored.edges[id]?.offer === next) ?? -1];
  }
  return lines;
}

/** Lines of one that the other lacks, and the other way round. */
function differing(one: readonly string[], other: readonly string[]): number {
  const less = (a: readonly string[], b: readonly string[]): number =>
    a.filter((line) => !b.includes(line)).length;
  return less(one, other) + less(other, one);
}

type Shown = Map<string, { readonly most: number; readonly path: Path }>; // by option

/** Looks at each serious error of a state that has not been seen to show so far. */
function lookAt(view: View, stock: Stock, state: State, shown: Shown): void {
  const { explored } = view;
  const best = strongestIn(view, state);
  if (best === undefined) return;
  view.optionsOf(state).forEach((option, offer) => {
    const known = shown.get(option.id)?.most ?? -1;
    if (option.criticalError === undefined || known >= LATER) return;
    const edge = explored.edges[state.out.find((id) => explored.edges[id]?.offer === offer) ?? -1];
    if (edge === undefined || edge.to < 0) return;
    const [one, other] = [offer, best].map((taken) => laterLines(view, stock, state, taken));
    if (one === undefined || other === undefined) return;
    const most = differing(one, other);
    if (most > known) shown.set(option.id, { most, path: pathTo(explored, edge) });
  });
}

/** What the person says later shows that something serious was said, unless that ended the contact. */
export function checkConduct(view: View): readonly CounterFinding[] {
  const stock = stockOf(view.story, {}, 0);
  const shown: Shown = new Map();
  for (const state of view.occasions) lookAt(view, stock, state, shown);
  return [...shown].flatMap(([option, { most, path }]): readonly CounterFinding[] => {
    const values = { option, count: most, least: LATER };
    return most >= LATER ? [] : [{ property: 'conduct', code: 'conduct-unseen', values, path }];
  });
}
