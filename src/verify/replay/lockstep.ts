import { printed } from '../graph/value.ts';
import type { Moment } from '../interpreter/machine.ts';
import { type Drawn, type MoveOutcome, type Stepper, TooManyWays } from '../interpreter/stepper.ts';
import type { Explored } from '../search/explore.ts';
import { MapWalk } from './map-walk.ts';
import { passageOf, restartStock, type StockRuntime, stockOf } from './replay.ts';

/** The result of walks in both runtimes: their length, and the first difference. */
export interface LockStep {
  readonly steps: number;
  readonly differs?: {
    readonly moves: readonly number[];
    readonly ours: string;
    readonly stock: string;
  };
  /** Options that led out of the explored states. */
  readonly strayed?: readonly string[];
}

/** Limits of the random walks. */
export interface WalkLimits {
  readonly walks: number;
  readonly moves: number; // at most, a walk
  /** A whole number from 0 to one below its argument. */
  readonly pick: (below: number) => number;
  /** Returns the values drawn before a walk. */
  readonly drawn: (pick: WalkLimits['pick']) => Drawn;
  /** The explored states to compare with. */
  readonly explored?: Explored;
  readonly texts?: boolean; // whether the explored states hold the texts of options and tags; default true
  readonly going?: () => boolean;
  readonly mostSteps?: number; // of all walks together
}

const stateOf = (names: readonly string[], stock: StockRuntime): readonly string[] =>
  names.map((name) => String(stock.variablesState.$(name)));

const ourState = (names: readonly string[], { memory }: Moment): readonly string[] =>
  memory.slice(0, names.length).map(printed); // variables are the first cells

/** Both runtimes at the same moment of a story. */
class Pair {
  private readonly stock: StockRuntime;
  private readonly stepper: Stepper;

  constructor(story: unknown, stepper: Stepper) {
    this.stepper = stepper;
    this.stock = stockOf(story, {}, 0);
  }

  begin(drawn: Drawn, seed: number): ReturnType<Pair['matching']> {
    restartStock(this.stock, drawn, seed);
    return this.matching(this.stepper.begin(drawn));
  }

  take(moment: Moment, offer: number): ReturnType<Pair['matching']> {
    this.stock.ChooseChoiceIndex(offer);
    return this.matching(this.stepper.take(moment, offer));
  }

  /** Returns the outcome of ours that equals that of the stock runtime. */
  private matching(outcomes: readonly MoveOutcome[]) {
    const { stock, stepper } = this;
    const { layout, mostLines } = stepper.machine;
    const round = outcomes.some(({ fault }) => fault?.code === 'circles');
    const read = stock.readOn(mostLines, round);
    const theirs = read.fault
      ? 'fault'
      : passageOf(read.tags, stock.currentChoices, read.text) + stateOf(layout.globals, stock);
    const ours = outcomes.map(({ fault, tags, moment, text }) =>
      fault ? 'fault' : passageOf(tags, moment.offers, text) + ourState(layout.globals, moment),
    );
    const at = ours.indexOf(theirs);
    // Division by zero is a fault here; the stock runtime continues with NaN.
    const found = outcomes[at] ?? outcomes.find(({ fault }) => fault?.code === 'division');
    return { found, ours: ours.join(' or '), theirs };
  }
}

/** Walks once; undefined if chance has too many outcomes to find that of the stock runtime. */
function unlessTooMany<T>(walk: () => T): T | undefined {
  try {
    return walk();
  } catch (thrown) {
    if (thrown instanceof TooManyWays) return undefined;
    throw thrown;
  }
}

/**
 * Walks a story at random in both runtimes at once and compares every passage and variable. It also follows the explored
 * states, which must contain everything that is met (differential testing).
 */
export function lockStep(
  story: unknown,
  stepper: Stepper,
  {
    walks,
    moves: most,
    pick,
    drawn,
    explored,
    texts = true,
    going,
    mostSteps = Number.POSITIVE_INFINITY,
  }: WalkLimits,
): LockStep {
  const pair = new Pair(story, stepper);
  const map = explored && new MapWalk(explored, texts);
  let steps = 0;
  const onMap = (found: MoveOutcome, last: number | undefined): boolean => {
    if (map === undefined) return true;
    return last === undefined ? map.begin(found) : map.take(last, found);
  };
  const walkOnce = (seed: number): Omit<LockStep, 'steps'> | 'round' | undefined => {
    const moves: number[] = [];
    const texts: string[] = [];
    let met = pair.begin(drawn(pick), seed);
    for (;;) {
      const { found, ours, theirs } = met;
      steps += 1;
      if (found === undefined) return { differs: { moves, ours, stock: theirs } };
      if (!onMap(found, moves.at(-1))) return { strayed: texts };
      if (found.fault?.code === 'circles') return 'round';
      const { offers } = found.moment;
      const over = found.fault !== undefined || offers.length === 0 || moves.length > most;
      if (over || map?.known === false) return undefined;
      const move = map?.leastTaken(offers.length, pick) ?? pick(offers.length);
      moves.push(move);
      texts.push(offers[move]?.text ?? '');
      met = pair.take(found.moment, move);
    }
  };
  for (let walk = 0; walk < walks && steps < mostSteps && going?.() !== false; walk += 1) {
    const ended = unlessTooMany(() => walkOnce(walk % 100));
    if (ended === 'round') break; // further walks take as long and show nothing new
    if (ended !== undefined) return { steps, ...ended };
  }
  return { steps };
}
