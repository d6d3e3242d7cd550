import { drawnOn, pathTo, walkPath } from '../replay/path.ts';
import { type StockRuntime, stockOf } from '../replay/replay.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { strongestIn } from '../scenario/path-score.ts';
import { MOST_MOVES } from '../scenario/played.ts';
import type { BeatState, View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

const LATER = 2; // later lines of the person that must differ after an error

/** Reads on, and returns the lines that a person says; undefined where the story stops with an error. */
function saidBy(stock: StockRuntime, view: View): readonly string[] | undefined {
  const { lines, fault } = stock.readOn(view.stepper.machine.mostLines);
  if (fault !== undefined) return undefined;
  const who = `who:${view.scenario.person}`;
  const own = lines.filter(({ tags }) => tags.some((tag) => tag.replace(/\s+/g, '') === who));
  return own.map(({ text }) => text.trim());
}

/** Returns the first move of a state that takes an option. */
const moveFrom = ({ explored }: View, { out }: BeatState, offer: number): Edge | undefined =>
  out.map((id) => explored.edges[id]).find((edge) => edge?.offer === offer);

/**
 * Plays on after an option by the strongest lines, without repairing an error, and returns what the person says after
 * the immediate reaction. Undefined if chance took another outcome, or if the way ends in an error, which is found by
 * itself.
 */
function laterLines(
  view: View,
  stock: StockRuntime,
  from: BeatState,
  offer: number,
): readonly string[] | undefined {
  const { explored, stepper, states } = view;
  const path = pathTo(explored, from.reachedBy);
  stock.restart(drawnOn(stepper, path, walkPath(stepper, path)), 0);
  for (const move of [...path.moves, { offer }]) {
    stock.readOn(stepper.machine.mostLines);
    stock.ChooseChoiceIndex(move.offer);
  }
  if (saidBy(stock, view) === undefined) return undefined;
  const lines: string[] = [];
  let state = states[moveFrom(view, from, offer)?.to ?? -1];
  for (let moves = 0; moves < MOST_MOVES && state !== undefined; moves += 1) {
    const unrepaired = state.options.findIndex(({ repairs }) => repairs.length === 0);
    const next = strongestIn(state) ?? Math.max(0, unrepaired);
    if (stock.currentChoices.length <= next) return undefined;
    stock.ChooseChoiceIndex(next);
    const said = saidBy(stock, view);
    if (said === undefined) return undefined;
    lines.push(...said);
    state = states[moveFrom(view, state, next)?.to ?? -1];
  }
  return lines;
}

/** Counts the lines that only one of two lists has. */
const differing = (one: readonly string[], other: readonly string[]): number =>
  [...one, ...other].filter((line) => one.includes(line) !== other.includes(line)).length;

/** Checks that a critical error changes what the person says later, unless it ended the contact. */
export function* checkConduct(view: View): CounterFindings {
  const stock = stockOf(view.compiled.story, {}, 0);
  const shown = new Map<string, { readonly count: number; readonly move: Edge }>(); // by option
  for (const state of view.occasions) {
    const best = strongestIn(state);
    if (best === undefined) continue;
    for (const [offer, { id, criticalError }] of state.options.entries()) {
      const known = shown.get(id)?.count ?? -1;
      const move = moveFrom(view, state, offer);
      if (criticalError === undefined || known >= LATER || !move || move.to < 0) continue;
      const [one, other] = [offer, best].map((taken) => laterLines(view, stock, state, taken));
      const count = one && other ? differing(one, other) : -1;
      if (count > known) shown.set(id, { count, move });
    }
  }
  for (const [option, { count, move }] of shown) {
    const values = { option, count, least: LATER };
    if (count < LATER) yield { code: 'conduct-unseen', values, move };
  }
}
