import type { Analysis, LiveCell } from '../dataflow/analysis.ts';
import { type Condition, holds } from '../dataflow/condition.ts';
import { askToGoOn, type Going, MoveStopped } from '../graph/fault.ts';
import type { Memory } from '../graph/memory.ts';
import type { Value } from '../graph/value.ts';
import type { Offer } from '../interpreter/machine.ts';
import type { Drawn, Stepper } from '../interpreter/stepper.ts';
import { memoize } from '../memoize.ts';
import { type Edge, END, FAULT, START, type State } from './edge.ts';
import { NumberKey } from './key.ts';
import { MergeSample } from './merge-sample.ts';
import { type MoveRun, Moves } from './moves.ts';

/** Limits of a search. To limit time, let `going` read a clock. */
export interface Limits {
  readonly states: number;
  readonly going?: (states: number, edges: number) => Going; // also called inside a move
  readonly playing?: () => Going; // in the play that follows the search; `going` by default
}

/** Why a search ended early. */
export type Stopped = 'states' | 'circles' | MoveStopped['why'];

const MOST_CIRCLES = 20; // endless moves after which the search stops: each takes long

/** The explored state graph. */
export interface Explored {
  readonly draws: readonly Drawn[];
  readonly states: readonly State[];
  readonly edges: readonly Edge[];
  readonly seen: Uint8Array; // by node of the story
  readonly open: number; // states reached, but not expanded; 0 if the search is complete
  readonly stopped?: Stopped;
}

/** The result of a search. */
export interface Searched extends Explored {
  /** Check of merges: merged moments that were expanded again as they were. */
  readonly merges: { readonly tried: number; readonly wrong: number };
}

/** A state that is being built. */
interface GrowingState extends State {
  readonly out: number[];
}

/** The live cells of the first moment of a state, which represent all that are merged into it. */
interface LiveValues {
  readonly live: readonly LiveCell[];
  readonly values: readonly Value[];
}

/** What two moves must have in common to be the same. `to` may be the key of a new state. */
type Described = Pick<Edge, 'offer' | 'held' | 'told' | 'fault' | 'words' | 'tags'> & {
  readonly to: number | string;
};

class Exploration {
  readonly states: GrowingState[] = [];
  private readonly held: LiveValues[] = []; // by state
  readonly edges: Edge[] = [];
  private readonly stepper: Stepper;
  private readonly analysis: Analysis;
  private readonly draws: readonly Drawn[];
  private readonly limits: Limits;
  private readonly moves: Moves;
  private readonly known = new Map<string, number>(); // states by key
  private readonly key = new NumberKey();
  private readonly heldBy: readonly ((memory: Memory) => boolean)[]; // by condition on endings
  private readonly sample = new MergeSample();
  private readonly base: Memory; // values of cells that are not live
  private searching = true;
  private circles = 0; // endless moves

  constructor(
    stepper: Stepper,
    analysis: Analysis,
    conditions: readonly Condition[],
    draws: readonly Drawn[],
    limits: Limits,
  ) {
    this.stepper = stepper;
    this.analysis = analysis;
    this.limits = limits;
    this.draws = draws;
    this.base = stepper.machine.memoryWith(draws[0] ?? {});
    this.moves = new Moves(stepper.machine, analysis, this.going);
    this.heldBy = conditions.map((condition) => {
      const slot = stepper.machine.layout.slotOf.get(condition.name);
      const held = memoize((value: Value) => holds(condition, value));
      return (memory) => slot !== undefined && held(memory[slot] as Value);
    });
  }

  /** Searches breadth first, so that every state is reached by a shortest path. */
  run(): Pick<Explored, 'open' | 'stopped'> {
    const { states, moves, limits } = this;
    const { machine } = this.stepper;
    let at = 0;
    const stop = (stopped: Stopped) => ({ open: Math.max(1, states.length - at), stopped });
    try {
      for (const [index, drawn] of this.draws.entries()) {
        for (const run of moves.begin(machine.memoryWith(drawn))) this.reach(START, index, run);
      }
      for (; at < states.length; at += 1) {
        if (states.length > limits.states) return stop('states');
        if ((at & 255) === 0) askToGoOn(this.going());
        if (this.circles > MOST_CIRCLES) return stop('circles');
        const { id, offers } = states[at] as State;
        const memory = this.memoryOf(this.held[at] as LiveValues);
        for (const [index, offer] of offers.entries()) {
          for (const run of moves.take(offer, memory)) this.reach(id, index, run);
        }
      }
    } catch (thrown) {
      if (!(thrown instanceof MoveStopped)) throw thrown;
      return stop(thrown.why);
    }
    return { open: 0 };
  }

  private readonly going = (): Going => {
    const { going, playing } = this.limits;
    if (!this.searching && playing !== undefined) return playing();
    return going?.(this.states.length, this.edges.length) ?? true;
  };

  /** Returns the memory with which the options of a state are taken; others are as at the beginning. */
  private memoryOf({ live, values }: LiveValues): Memory {
    const memory = this.base.slice();
    live.forEach(({ cell }, at) => {
      memory[cell] = values[at] as Value;
    });
    return this.stepper.machine.age(memory);
  }

  /** Returns the key of a state: its options and the numbers of the saturated values in its live cells. */
  private keyOf({ point: { kind, live }, memory }: MoveRun): string {
    const { key } = this;
    key.add(kind);
    for (const { cell, numberOf } of live) key.add(numberOf(memory[cell] as Value));
    return key.done();
  }

  /** Finds where a move leads: END, FAULT, a known state, or the key of a new one. */
  private targetOf(run: MoveRun): number | string {
    if (run.fault !== undefined) return FAULT;
    if (run.point.offers.length === 0) return END;
    const key = this.keyOf(run);
    return this.known.get(key) ?? key;
  }

  /** Returns the conditions on endings that hold, as bits in their order. */
  private heldIn(memory: Memory): number {
    return this.heldBy.reduce((all, holds, bit) => (holds(memory) ? all | (1 << bit) : all), 0);
  }

  private reach(from: number, offer: number, run: MoveRun): void {
    const { states, edges } = this;
    const { share, words, told, fault } = run;
    const found = this.targetOf(run);
    const to = typeof found === 'number' ? found : states.length;
    const held = to === END ? this.heldIn(run.memory) : 0;
    const [ways, tags] = [run.ways.items, run.tags.items];
    const id = edges.length;
    // One literal: an object joined of others is slow.
    edges.push({ id, from, to, offer, ways, share, tags, words, held, told, fault });
    states[from]?.out.push(id);
    if (typeof found === 'string') this.addState(found, run, id);
    else if (to >= 0) this.sample.meet(to, run.memory);
    else if (fault?.code === 'circles') this.circles += 1;
  }

  private addState(key: string, { point: { offers, live }, memory }: MoveRun, by: number): void {
    const { states, edges } = this;
    const id = states.length;
    const before = states[(edges[by] as Edge).from];
    states.push({ id, offers, by, depth: before ? before.depth + 1 : 0, out: [], stands: 1 });
    const values = live.map(({ cell, saturate }) => saturate(memory[cell] as Value));
    this.held.push({ live, values });
    this.known.set(key, id);
  }

  /** Expands a sample of merged moments as they were before the merge; each must behave as its state does. */
  tryMerges(open: number): Searched['merges'] {
    const { states, edges, sample } = this;
    this.searching = false;
    let tried = 0;
    let wrong = 0;
    try {
      for (const { state, memory } of sample.all) {
        if (state >= states.length - open) continue;
        const { offers, out } = states[state] as State;
        const made = this.described(offers, this.stepper.machine.age(memory));
        tried += 1;
        const known = new Set(out.map((id) => this.describe(edges[id] as Edge)));
        if (made.size !== known.size || [...made].some((one) => !known.has(one))) wrong += 1;
      }
    } catch (thrown) {
      if (!(thrown instanceof MoveStopped)) throw thrown;
    }
    return { tried, wrong };
  }

  /** Makes all moves of a moment and describes them. */
  private described(offers: readonly Offer[], memory: Memory): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [index, offer] of offers.entries()) {
      for (const run of this.moves.take(offer, memory)) {
        const to = this.targetOf(run);
        const held = to === END ? this.heldIn(run.memory) : 0;
        found.add(this.describe({ ...run, tags: run.tags.items, offer: index, to, held }));
      }
    }
    return found;
  }

  private describe(move: Described): string {
    const { offer, to, held, told, fault, words, tags } = move;
    const said = this.analysis.texts ? [words, ...tags] : [];
    return [offer, to, held, told, fault?.message, ...said].join('\u0000');
  }
}

/** Explores every state of a story. `conditions`: on endings, in the order of the bits of `Edge.held`. */
export function explore(
  stepper: Stepper,
  analysis: Analysis,
  draws: readonly Drawn[],
  limits: Limits,
  conditions: readonly Condition[] = [],
): Searched {
  const exploration = new Exploration(stepper, analysis, conditions, draws, limits);
  const ended = exploration.run();
  const merges = exploration.tryMerges(ended.open);
  const { states, edges } = exploration;
  return { draws, states, edges, seen: stepper.machine.seen, merges, ...ended };
}
