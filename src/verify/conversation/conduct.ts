import { drawnOn, type Path, pathTo, walkPath } from '../replay/path.ts';
import { restartStock, type StockRuntime, stockOf } from '../replay/replay.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { strongestIn } from '../scenario/path-score.ts';
import type { View } from '../scenario/view.ts';
import type { Edge, State } from '../search/explore.ts';

const LATER = 2; // later lines of the person that must differ after an error
const MOVES = 40; // more moves than any scenario has

/** Returns the lines that a person says in a passage. */
function saidBy(stock: StockRuntime, person: string): readonly string[] {
  const said: string[] = [];
  while (stock.canContinue) {
    const line = (stock.Continue() ?? '').trim();
    const who = stock.currentTags?.find((tag) => tag.startsWith('who:'))?.slice('who:'.length);
    if (who?.trim() === person) said.push(line);
  }
  return said;
}

/**
 * Plays on after an option by the strongest lines, without repairing an error, and returns what the person says after
 * the immediate reaction.
 */
function laterLines(
  view: View,
  stock: StockRuntime,
  from: State,
  offer: number,
): readonly string[] | undefined {
  const { explored, stepper, scenario } = view;
  const before = explored.edges[from.by] as Edge;
  const path = pathTo(explored, before);
  restartStock(stock, drawnOn(stepper, path, walkPath(stepper, path)), 0);
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
    if (stock.currentChoices.length <= next) return undefined; // chance took another outcome
    stock.ChooseChoiceIndex(next);
    const said = saidBy(stock, scenario.person);
    lines.push(...said);
    at = explored.edges[state.out.find((id) => explored.edges[id]?.offer === next) ?? -1];
  }
  return lines;
}

/** Counts the lines that only one of two lists has. */
function differing(one: readonly string[], other: readonly string[]): number {
  const less = (a: readonly string[], b: readonly string[]): number =>
    a.filter((line) => !b.includes(line)).length;
  return less(one, other) + less(other, one);
}

type Shown = Map<string, { readonly most: number; readonly path: Path }>; // by option

/** Tests each critical error of a state that has shown no effect so far. */
function lookAt(view: View, stock: StockRuntime, state: State, shown: Shown): void {
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

/** Checks that a critical error changes what the person says later, unless it ended the contact. */
export function checkConduct(view: View): readonly CounterFinding[] {
  const stock = stockOf(view.story, {}, 0);
  const shown: Shown = new Map();
  for (const state of view.occasions) lookAt(view, stock, state, shown);
  return [...shown].flatMap(([option, { most, path }]): readonly CounterFinding[] => {
    const values = { option, count: most, least: LATER };
    return most >= LATER ? [] : [{ property: 'conduct', code: 'conduct-unseen', values, path }];
  });
}
