import type { Analysis } from '../dataflow/analysis.ts';
import type { Condition } from '../dataflow/condition.ts';
import { copyMemory, type Memory } from '../interpreter/memory.ts';
import { type Drawn, MOST_WAYS, type Stepper } from '../interpreter/stepper.ts';
import type { Offer } from '../interpreter/thread.ts';
import { MoveStopped } from '../segment/move-stopped.ts';
import { type MoveRun, Moves } from '../segment/moves.ts';
import type { Edge, State } from './edge.ts';
import { conditionsHeldIn } from './held.ts';
import { MergeSample } from './merge-sample.ts';
import { Rows } from './rows.ts';
import { StateTable } from './state-table.ts';

export type { Edge, State } from './edge.ts';

export const START = -1;
export const END = -1;
export const FAULT = -2;

/** Limits of a search. To limit time, let `going` read a clock. */
export interface Limits {
  readonly states: number;
  readonly going?: (states: number, edges: number) => boolean; // return false to stop; also called inside a move
  readonly playing?: () => boolean; // return false to stop the play that follows the search; `going` by default
}

/** Why a search ended early. */
export type Stopped = 'states' | 'time' | 'chance' | 'circles';

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

/** The result of a search: the state graph, and the columns it is built from. */
export interface Searched extends Explored {
  readonly rows: Rows;
  /** Check of merges: merged moments that were expanded again as they were. */
  readonly merges: { readonly tried: number; readonly wrong: number };
}

class Exploration {
  readonly rows = new Rows();
  private readonly moves: Moves;
  private readonly table: StateTable;
  private readonly held: (row: Int32Array) => number;
  private readonly starts: readonly Memory[];
  private readonly limits: Limits;
  private readonly sample = new MergeSample();
  private searching = true;
  private from = START;
  private offer = 0;
  private ways = 0; // of the move being made
  private circles = 0; // endless moves

  constructor(
    stepper: Stepper,
    analysis: Analysis,
    conditions: readonly Condition[],
    draws: readonly Drawn[],
    limits: Limits,
  ) {
    this.limits = limits;
    const { machine } = stepper;
    this.moves = new Moves(machine, analysis.parts, this.going);
    const { packing } = this.moves;
    this.starts = draws.map((drawn) => startOf(machine, drawn));
    const base = new Int32Array(packing.width);
    packing.pack(this.starts[0] ?? machine.first, base);
    this.table = new StateTable(analysis.parts, packing, base);
    this.held = conditionsHeldIn(conditions, machine.layout.slotOf, packing);
  }

  /** Searches breadth first, so that every state is reached by a shortest path. */
  run(): Pick<Explored, 'open' | 'stopped'> {
    const { rows } = this;
    let at = 0;
    try {
      for (const [index, memory] of this.starts.entries()) {
        this.offer = index;
        this.ways = 0;
        this.moves.begin(memory, this.reach);
      }
      for (; at < rows.states; at += 1) {
        if (rows.states > this.limits.states) return this.stop(at, 'states');
        if ((at & 255) === 0 && !this.going()) return this.stop(at, 'time');
        if (this.circles > MOST_CIRCLES) return this.stop(at, 'circles');
        this.expand(at);
      }
    } catch (thrown) {
      if (!(thrown instanceof MoveStopped)) throw thrown;
      return this.stop(at, thrown.why);
    }
    return { open: 0 };
  }

  /** Expands a state: makes every move. */
  private expand(at: number): void {
    const offers = this.rows.offers[at] as readonly Offer[];
    this.rows.goOn();
    this.from = at;
    this.table.load(at, this.moves.row);
    for (let offer = 0; offer < offers.length; offer += 1) {
      this.offer = offer;
      this.ways = 0;
      this.moves.take(offers[offer] as Offer, this.reach);
    }
  }

  /** Expands a sample of merged moments as they were before the merge; each must behave as its state does. */
  tryMerges(open: number, texts: boolean): Searched['merges'] {
    const { rows, moves, sample } = this;
    this.searching = false;
    let tried = 0;
    let wrong = 0;
    for (const { state, row } of sample.all) {
      if (state >= rows.states - open) continue;
      tried += 1;
      moves.packing.age(row, moves.row);
      const made: string[] = [];
      const note = (said: string): void => {
        if (said !== made.at(-1)) made.push(said);
      };
      try {
        (rows.offers[state] as readonly Offer[]).forEach((one, offer) => {
          moves.take(one, (run) => note(this.told(run, offer, texts)));
        });
      } catch (thrown) {
        if (!(thrown instanceof MoveStopped)) throw thrown;
        break;
      }
      if (!sameLists(made, rows.toldOf(state, texts))) wrong += 1;
    }
    return { tried, wrong };
  }

  /** Describes the result of a move, as `Rows.toldOf` does. */
  private told(run: MoveRun, offer: number, texts: boolean): string {
    const { fault, words, told, tags } = run;
    const { row } = this.moves;
    const to = this.endOf(run) ?? this.table.find(this.keyOf(run)) ?? this.rows.states;
    const held = to === END ? this.held(row) : 0;
    const said = texts ? { words, tags: tags.list } : undefined;
    return this.rows.moveText(offer, to, held, told, fault, said);
  }

  /** Returns END or FAULT if a move leads to no state. */
  private endOf({ fault, offered }: MoveRun): number | undefined {
    if (fault !== undefined) return FAULT;
    return offered.length === 0 ? END : undefined;
  }

  /** Returns the key of the next state. */
  private keyOf({ offered }: MoveRun): string {
    return this.table.keyOf(this.moves.points.at(offered), this.moves.row);
  }

  private readonly going = (): boolean => {
    const { going, playing } = this.limits;
    if (!this.searching && playing !== undefined) return playing();
    return going?.(this.rows.states, this.rows.moves) !== false;
  };

  private stop(at: number, stopped: Stopped): Pick<Explored, 'open' | 'stopped'> {
    return { open: Math.max(1, this.rows.states - at), stopped };
  }

  /** Records the end of a move. */
  private readonly reach = (run: MoveRun): void => {
    this.ways += 1;
    if (this.ways > MOST_WAYS) throw new MoveStopped('chance');
    const { fault, offered, ways, share, words, told, tags } = run;
    if (fault?.code === 'circles') this.circles += 1;
    const { rows, from, table } = this;
    const { row, points } = this.moves;
    const end = this.endOf(run);
    const key = end === undefined ? this.keyOf(run) : '';
    const held = end === END ? this.held(row) : 0;
    const known = end ?? table.find(key);
    if (known !== undefined && known >= 0) this.sample.meet(known, row);
    if (known !== undefined && this.likeLast(run, known, held)) return;
    const to = known ?? table.add(key, points.at(offered), row);
    if (known === undefined) {
      rows.offers.push(points.at(offered).offers);
      rows.by.push(rows.moves);
      rows.depth.push(from === START ? 0 : rows.depth.at(from) + 1);
    }
    if (fault !== undefined) rows.faults.set(rows.moves, fault);
    rows.from.push(from);
    rows.offer.push(this.offer);
    rows.to.push(to);
    rows.words.push(words);
    rows.held.push(held);
    rows.told.push(told ? 1 : 0);
    rows.tags.push(tags.list);
    rows.ways.push(ways.list);
    rows.share.push(share);
  };

  /** Combines an outcome of chance with the one before if they are equal. */
  private likeLast(
    { tags, words, share, told, fault }: MoveRun,
    to: number,
    held: number,
  ): boolean {
    const { rows } = this;
    const last = rows.moves - 1;
    if (last < 0 || rows.from.at(last) !== this.from || rows.offer.at(last) !== this.offer) {
      return false;
    }
    if (rows.tags[last] !== tags.list || rows.words.at(last) !== words) return false;
    if (rows.to.at(last) !== to || fault !== undefined) return false;
    if (rows.held.at(last) !== held || (rows.told.at(last) === 1) !== told) return false;
    rows.share[last] = (rows.share[last] as number) + share;
    return true;
  }
}

const sameLists = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** The result of a search; states and edges are built on first use. */
class Found implements Searched {
  readonly rows: Rows;
  readonly draws: readonly Drawn[];
  readonly seen: Uint8Array;
  readonly open: number;
  readonly stopped?: Stopped;
  readonly merges: Searched['merges'];
  private madeStates: readonly State[] | undefined;
  private madeEdges: readonly Edge[] | undefined;

  constructor(
    rows: Rows,
    draws: readonly Drawn[],
    seen: Uint8Array,
    merges: Searched['merges'],
    { open, stopped }: Pick<Explored, 'open' | 'stopped'>,
  ) {
    this.rows = rows;
    this.draws = draws;
    this.seen = seen;
    this.merges = merges;
    this.open = open;
    if (stopped !== undefined) this.stopped = stopped;
  }

  get states(): readonly State[] {
    const { rows } = this;
    this.madeStates ??= Array.from({ length: rows.states }, (_, id) => rows.state(id));
    return this.madeStates;
  }

  get edges(): readonly Edge[] {
    const { rows } = this;
    this.madeEdges ??= Array.from({ length: rows.moves }, (_, id) => rows.edge(id));
    return this.madeEdges;
  }
}

/** Returns the initial memory with these values drawn. */
function startOf({ first, layout }: Stepper['machine'], drawn: Drawn): Memory {
  const memory = copyMemory(first);
  for (const [name, value] of Object.entries(drawn)) {
    const slot = layout.slotOf.get(name);
    if (slot !== undefined) memory.globals[slot] = value;
  }
  return memory;
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
  const merges = exploration.tryMerges(ended.open, analysis.parts.texts);
  return new Found(exploration.rows, draws, stepper.machine.seen, merges, ended);
}
