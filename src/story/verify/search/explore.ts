import type { Analysis } from '../live/analysis.ts';
import { type Condition, holds } from '../live/condition.ts';
import type { Counter } from '../live/counter.ts';
import type { OnceOnly } from '../live/once.ts';
import type { Fault } from '../run/fault.ts';
import { copyMemory, type Memory } from '../run/memory.ts';
import { type Drawn, MOST_WAYS, type Stepper } from '../run/stepper.ts';
import type { Offer } from '../run/thread.ts';
import { CoverTable } from './cover-table.ts';
import { Moves, type Run } from './moves.ts';
import type { Packing } from './pack.ts';
import { StateTable } from './state-table.ts';

/** A moment of the story, with all moments that can only go on like it. */
export interface State {
  readonly id: number;
  readonly offers: readonly Offer[];
  readonly by: number; // the edge that reached it first, which is a shortest way
  readonly depth: number; // choices made on that way
  readonly out: number[]; // edges
  readonly stands: number; // for how many that go on alike, itself among them
}

/** A move from one state to the next, one way that chance fell. */
export interface Edge {
  readonly id: number;
  readonly from: number; // START before the first line
  readonly offer: number; // index among the offers of `from`; at the start, among the draws
  readonly ways: readonly number[];
  share: number; // how likely chance falls so, of 1
  readonly to: number; // END or FAULT where there is no next state
  readonly tags: readonly string[];
  readonly words: number;
  readonly held: number; // which of the conditions asked of endings hold, as bits
  readonly told: boolean; // a function that is watched answered yes on the way
  readonly gains: readonly number[]; // what it adds to each counter that was asked for
  readonly fault?: Fault;
}

export const START = -1;
export const END = -1;
export const FAULT = -2;

/** When to stop before all is seen. Whoever has a clock can make `going` read it. */
export interface Limits {
  readonly states: number;
  readonly going?: (states: number, edges: number) => boolean;
}

/** What is asked of a search besides its map. */
export interface Asked {
  readonly conditions?: readonly Condition[]; // of endings, by bit of `Edge.held`
  readonly counters?: readonly Counter[]; // by place in `Edge.gains`
  /**
   * Once-only choices that may be taken together: of states that are alike but for which of these
   * are left, those with fewer are not gone on from. What they would run is run all the same, as
   * long as `alone` stays empty; but sums along paths are no longer what they were.
   */
  readonly once?: OnceOnly;
}

/** The story as a graph. */
export interface Explored {
  readonly draws: readonly Drawn[];
  readonly states: readonly State[];
  readonly edges: readonly Edge[];
  readonly seen: Uint8Array; // by node of the story
  readonly covered: boolean; // some move leads to a state that stands for a lesser one
  readonly alone: ReadonlySet<number>; // once-only choices met with no other option beside them
  readonly open: number; // states that were reached and not gone on from; 0 where all is seen
  readonly stopped?: 'states' | 'time' | 'chance';
}

const NO_GAINS: readonly number[] = [];

class Exploration {
  readonly states: State[] = [];
  readonly edges: Edge[] = [];
  private readonly moves: Moves;
  readonly alone: ReadonlySet<number>;
  covered = false;
  private readonly table: StateTable;
  private readonly counters: readonly Counter[];
  private readonly before: number[]; // by counter: what it held before the move
  private readonly held: (row: Int32Array) => number;
  private readonly starts: readonly Memory[];
  private from = START;
  private offer = 0;
  private ways = 0; // of the move being made

  constructor(
    stepper: Stepper,
    analysis: Analysis,
    { conditions = [], counters = [], once }: Asked,
    draws: readonly Drawn[],
  ) {
    const { machine } = stepper;
    this.moves = new Moves(machine, analysis.parts);
    const { packing } = this.moves;
    this.starts = draws.map((drawn) => startOf(machine, drawn));
    const base = new Int32Array(packing.width);
    packing.pack(this.starts[0] ?? machine.first, base);
    if (once === undefined) {
      this.table = new StateTable(analysis.parts, packing, base);
      this.alone = new Set();
    } else {
      const table = new CoverTable(analysis.parts, packing, base, once);
      this.table = table;
      this.alone = table.alone;
    }
    this.counters = counters;
    this.before = counters.map(() => 0);
    const { slotOf } = machine.layout;
    this.held = holding(conditions, slotOf, packing);
  }

  /** Breadth first, so that every state is reached by a shortest way. */
  run(limits: Limits): Pick<Explored, 'open' | 'stopped'> {
    for (const [index, memory] of this.starts.entries()) {
      this.offer = index;
      this.ways = 0;
      this.moves.begin(memory, this.reach);
    }
    for (let at = 0; at < this.states.length; at += 1) {
      if (this.states.length > limits.states) return this.stop(at, 'states');
      if ((at & 255) === 0 && limits.going?.(this.states.length, this.edges.length) === false) {
        return this.stop(at, 'time');
      }
      if (!this.expand(at)) return this.stop(at, 'chance');
    }
    return { open: 0 };
  }

  /** Makes every move of a state; false where one can fall in more ways than can be followed. */
  private expand(at: number): boolean {
    const { offers } = this.states[at] as State;
    this.from = at;
    this.table.load(at, this.moves.row);
    this.counters.forEach(({ slot }, index) => {
      this.before[index] = this.numberIn(slot);
    });
    for (let offer = 0; offer < offers.length; offer += 1) {
      this.offer = offer;
      this.ways = 0;
      this.moves.take(offers[offer] as Offer, this.reach);
      if (this.ways > MOST_WAYS) return false;
    }
    return true;
  }

  private numberIn(slot: number): number {
    const value = this.moves.packing.valueOf(slot, this.moves.row[slot] as number);
    return typeof value === 'number' ? value : Number.NaN;
  }

  private gains(): readonly number[] {
    if (this.counters.length === 0) return NO_GAINS;
    return this.counters.map(({ slot }, at) => this.numberIn(slot) - (this.before[at] as number));
  }

  private stop(
    at: number,
    stopped: NonNullable<Explored['stopped']>,
  ): Pick<Explored, 'open' | 'stopped'> {
    return { open: this.states.length - at, stopped };
  }

  /** A move has come to an end. */
  private readonly reach = (run: Run): void => {
    this.ways += 1;
    if (this.ways > MOST_WAYS) return;
    const { fault, offered, ways, share, words, told } = run;
    const { row } = this.moves;
    const ends = fault === undefined && offered.count === 0;
    const held = ends ? this.held(row) : 0;
    const situation = fault === undefined && !ends ? offered.situation : undefined;
    const found = situation === undefined ? END : this.table.find(situation, row);
    const known = ends || (situation !== undefined && found >= 0);
    const gains = this.gains();
    if (known && this.likeLast(run, found, held, gains)) return;
    if (known && !ends && this.table.lesser) this.covered = true;
    let to = fault === undefined ? found : FAULT;
    if (situation !== undefined && found < 0) {
      to = this.table.add(situation, row, found);
      const depth = this.from === START ? 0 : (this.states[this.from] as State).depth + 1;
      const { offers } = situation;
      this.states.push({ id: to, offers, by: this.edges.length, depth, out: [], stands: 1 });
    }
    const id = this.edges.length;
    const { from, offer } = this;
    const tags = run.tags.list;
    const edge = { id, from, offer, ways, share, to, tags, words, held, told, gains };
    this.edges.push(fault === undefined ? edge : { ...edge, fault });
    this.states[from]?.out.push(id);
  };

  /** Another way that chance fell, with nothing to tell it from the one before: they are one. */
  private likeLast(
    { tags, words, share, told }: Run,
    to: number,
    held: number,
    gains: readonly number[],
  ): boolean {
    const last = this.edges[this.edges.length - 1];
    if (last === undefined || last.from !== this.from || last.offer !== this.offer) return false;
    if (last.tags !== tags.list || last.words !== words || last.fault !== undefined) return false;
    if (last.to !== to || last.held !== held || last.told !== told) return false;
    if (!gains.every((gain, at) => gain === last.gains[at])) return false;
    last.share += share;
    return true;
  }
}

/** What is remembered where a story begins with these variables drawn. */
function startOf({ first, layout }: Stepper['machine'], drawn: Drawn): Memory {
  const memory = copyMemory(first);
  for (const [name, value] of Object.entries(drawn)) {
    const slot = layout.slotOf.get(name);
    if (slot !== undefined) memory.globals[slot] = value;
  }
  return memory;
}

/** Which of these conditions hold, as bits. */
function holding(
  asked: readonly Condition[],
  slotOf: ReadonlyMap<string, number>,
  packing: Packing,
): (row: Int32Array) => number {
  const known = asked.map(() => new Map<number, boolean>());
  return (row) =>
    asked.reduce((bits, condition, bit) => {
      const slot = slotOf.get(condition.name);
      if (slot === undefined) return bits;
      const raw = row[slot] as number;
      const answers = known[bit] as Map<number, boolean>;
      let holdsHere = answers.get(raw);
      if (holdsHere === undefined) {
        holdsHere = holds(condition, packing.valueOf(slot, raw));
        answers.set(raw, holdsHere);
      }
      return holdsHere ? bits | (1 << bit) : bits;
    }, 0);
}

/** Finds every state of a story. */
export function explore(
  stepper: Stepper,
  analysis: Analysis,
  draws: readonly Drawn[],
  limits: Limits,
  asked: Asked = {},
): Explored {
  const exploration = new Exploration(stepper, analysis, asked, draws);
  const ended = exploration.run(limits);
  const { states, edges, covered, alone } = exploration;
  return { draws, states, edges, covered, alone, seen: stepper.machine.seen, ...ended };
}
