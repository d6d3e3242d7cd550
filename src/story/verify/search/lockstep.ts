import type { Moment } from '../run/machine.ts';
import type { Drawn, Outcome, Stepper } from '../run/stepper.ts';
import { printed, type Value } from '../run/value.ts';
import { begin, passageOf, readOn, stockOf } from './replay.ts';

/** How far a story was walked in both runtimes, and where they parted, if they did. */
export interface LockStep {
  readonly steps: number;
  readonly differs?: {
    readonly moves: readonly number[];
    readonly ours: string;
    readonly stock: string;
  };
}

/** How long to walk. `pick` gives a whole number from 0 to one below its argument. */
export interface Walks {
  readonly walks: number;
  readonly moves: number; // at most, a walk
  readonly pick: (below: number) => number;
}

type Stock = ReturnType<typeof stockOf>;

const stateOf = (names: readonly string[], stock: Stock): readonly string[] =>
  names.map((name) => String(stock.variablesState.$(name)));

const ourState = ({ memory }: Moment): readonly string[] =>
  memory.globals.map((value: Value) => printed(value));

/** The outcome of ours that is the stock runtime's; without chance there is only one. */
function matching(outcomes: readonly Outcome[], stock: Stock, names: readonly string[]) {
  const read = readOn(stock);
  const theirs = read.fault
    ? 'fault'
    : passageOf(read.tags, stock.currentChoices, read.text) + stateOf(names, stock);
  const ours = outcomes.map(({ fault, tags, moment, text }) =>
    fault ? 'fault' : passageOf(tags, moment.offers, text) + ourState(moment),
  );
  const at = ours.indexOf(theirs);
  return { found: outcomes[at], ours: ours.join(' or '), theirs };
}

/** Walks a story at random in both runtimes at once and holds every passage and variable equal. */
export function lockStep(story: unknown, stepper: Stepper, drawn: Drawn, walks: Walks): LockStep {
  const { globals } = stepper.machine.layout;
  const stock = stockOf(story, drawn, 0);
  let steps = 0;
  for (let walk = 0; walk < walks.walks; walk += 1) {
    begin(stock, drawn, walk % 100);
    const moves: number[] = [];
    let outcomes = stepper.begin(drawn);
    while (moves.length <= walks.moves) {
      const { found, ours, theirs } = matching(outcomes, stock, globals);
      steps += 1;
      if (found === undefined) return { steps, differs: { moves, ours, stock: theirs } };
      const { offers } = found.moment;
      if (found.fault !== undefined || offers.length === 0) break;
      const move = walks.pick(offers.length);
      moves.push(move);
      stock.ChooseChoiceIndex(move);
      outcomes = stepper.take(found.moment, move);
    }
  }
  return { steps };
}
