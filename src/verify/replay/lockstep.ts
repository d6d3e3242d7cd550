import { printed, type Value } from '../graph/value.ts';
import type { Moment } from '../interpreter/machine.ts';
import { type Drawn, type MoveOutcome, type Stepper, TooManyWays } from '../interpreter/stepper.ts';
import type { Explored } from '../search/explore.ts';
import { MapWalk } from './map-walk.ts';
import { begin, passageOf, type Stock, stockOf } from './replay.ts';

/** How far a story was walked in both runtimes, and where they parted, if they did. */
export interface LockStep {
  readonly steps: number;
  readonly differs?: {
    readonly moves: readonly number[];
    readonly ours: string;
    readonly stock: string;
  };
  /** Options taken on the way to something that the map does not have. */
  readonly strayed?: readonly string[];
}

/** How long to walk. */
export interface Walks {
  readonly walks: number;
  readonly moves: number; // at most, a walk
  /** A whole number from 0 to one below its argument. */
  readonly pick: (below: number) => number;
  /** What is drawn before a walk, every value known. */
  readonly drawn: (pick: Walks['pick']) => Drawn;
  /** What was explored, to be held to what is played. */
  readonly explored?: Explored;
  readonly texts?: boolean; // what options and tags say is on the map, too; true where not said
  readonly going?: () => boolean;
  readonly mostSteps?: number; // of all walks together
}

const stateOf = (names: readonly string[], stock: Stock): readonly string[] =>
  names.map((name) => String(stock.variablesState.$(name)));

const ourState = ({ memory }: Moment): readonly string[] =>
  memory.globals.map((value: Value) => printed(value));

/** Both runtimes, at the same place of a story. */
class Pair {
  private readonly stock: Stock;
  private readonly stepper: Stepper;

  constructor(story: unknown, stepper: Stepper) {
    this.stepper = stepper;
    this.stock = stockOf(story, {}, 0);
  }

  begin(drawn: Drawn, seed: number): ReturnType<Pair['matching']> {
    begin(this.stock, drawn, seed);
    return this.matching(this.stepper.begin(drawn));
  }

  take(moment: Moment, offer: number): ReturnType<Pair['matching']> {
    this.stock.ChooseChoiceIndex(offer);
    return this.matching(this.stepper.take(moment, offer));
  }

  /** The outcome of ours that is the stock runtime's; without chance there is only one. */
  private matching(outcomes: readonly MoveOutcome[]) {
    const { stock, stepper } = this;
    const { layout, mostLines } = stepper.machine;
    const round = outcomes.some(({ fault }) => fault?.code === 'circles');
    const read = stock.readOn(mostLines, round);
    const theirs = read.fault
      ? 'fault'
      : passageOf(read.tags, stock.currentChoices, read.text) + stateOf(layout.globals, stock);
    const ours = outcomes.map(({ fault, tags, moment, text }) =>
      fault ? 'fault' : passageOf(tags, moment.offers, text) + ourState(moment),
    );
    const at = ours.indexOf(theirs);
    // What is divided by zero is a fault here; the stock runtime goes on with a number that is none.
    const found = outcomes[at] ?? outcomes.find(({ fault }) => fault?.code === 'division');
    return { found, ours: ours.join(' or '), theirs };
  }
}

/** What a walk came to; nothing where chance has too many ways to find the one of the stock runtime. */
function unlessTooMany<T>(walk: () => T): T | undefined {
  try {
    return walk();
  } catch (thrown) {
    if (thrown instanceof TooManyWays) return undefined;
    throw thrown;
  }
}

/**
 * Walks a story at random in both runtimes at once and holds every passage and variable equal; and
 * beside them on the map, which must have all that is met.
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
  }: Walks,
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
    if (ended === 'round') break; // each more is as long, and says no more
    if (ended !== undefined) return { steps, ...ended };
  }
  return { steps };
}
