import { type Edge, type Explored, START, type State } from './explore.ts';
import { orderOf } from './order.ts';

const NEW = -1;

const mixed = (hash: number, value: number): number =>
  Math.imul((hash ^ value) + 0x9e3779b9, 0x85ebca6b) ^ (hash >>> 15);

const sameRow = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** States put together that go on alike, each by a number of its class. */
class Classes {
  readonly of: Int32Array; // by state
  readonly first: number[] = []; // by class: the state that was put there first
  private readonly next: number[] = []; // by class: another with the same hash
  private readonly byHash = new Map<number, number>();
  private readonly explored: Explored;
  private readonly kindOf: (state: State) => number;

  constructor(explored: Explored, kindOf: (state: State) => number) {
    this.explored = explored;
    this.kindOf = kindOf;
    this.of = new Int32Array(explored.states.length).fill(NEW);
  }

  private edge(id: number): Edge {
    return this.explored.edges[id] as Edge;
  }

  private toClass({ to }: Edge): number {
    return to < 0 ? to : (this.of[to] as number);
  }

  /** Puts a state into its class. All that it leads to must have theirs. */
  put(state: State): void {
    let hash = mixed(this.kindOf(state), state.offers.length);
    for (const id of state.out) {
      const edge = this.edge(id);
      hash = mixed(mixed(mixed(hash, edge.offer), edge.words), this.toClass(edge));
    }
    const head = this.byHash.get(hash) ?? NEW;
    for (let at = head; at !== NEW; at = this.next[at] as number) {
      const known = this.explored.states[this.first[at] as number] as State;
      if (!this.same(known, state)) continue;
      this.of[state.id] = at;
      return;
    }
    const made = this.first.length;
    this.first.push(state.id);
    this.next.push(head);
    this.byHash.set(hash, made);
    this.of[state.id] = made;
  }

  private same(a: State, b: State): boolean {
    if (a.out.length !== b.out.length || this.kindOf(a) !== this.kindOf(b)) return false;
    for (let at = 0; at < a.out.length; at += 1) {
      if (!this.sameEdge(this.edge(a.out[at] as number), this.edge(b.out[at] as number))) {
        return false;
      }
    }
    if (a.offers === b.offers) return true;
    if (a.offers.length !== b.offers.length) return false;
    return a.offers.every((offer, at) => {
      const other = b.offers[at];
      return other?.text === offer.text && sameRow(offer.tags, other.tags);
    });
  }

  /** Nothing that is asked of a move tells these two apart. */
  private sameEdge(a: Edge, b: Edge): boolean {
    return (
      a.offer === b.offer &&
      a.tags === b.tags &&
      a.words === b.words &&
      a.held === b.held &&
      a.told === b.told &&
      a.share === b.share &&
      a.gains === b.gains &&
      a.fault === b.fault &&
      sameRow(a.ways, b.ways) &&
      this.toClass(a) === this.toClass(b)
    );
  }
}

/**
 * The same story with fewer states: those from which nobody could ever tell that they are not the
 * same are one (what is offered, said, counted, and where each move leads). What is asked of paths
 * has the same answers, and a shortest way stays one. `kindOf` tells what a state is besides.
 * A story with a loop, or one not seen whole, is left as it is.
 */
export function togetherWhereAlike(explored: Explored, kindOf: (state: State) => number): Explored {
  const order = explored.open > 0 ? undefined : orderOf(explored);
  if (order === undefined) return explored;
  const { states, edges } = explored;
  const classes = new Classes(explored, kindOf);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    classes.put(states[order[at] as number] as State);
  }
  // Numbered by the state that was reached first, so that shortest ways stay shortest.
  const place = new Int32Array(classes.first.length).fill(NEW);
  const leaders: State[] = [];
  const stands: number[] = [];
  for (const state of states) {
    const one = classes.of[state.id] as number;
    const known = place[one] as number;
    if (known === NEW) {
      place[one] = leaders.length;
      leaders.push(state);
      stands.push(state.stands);
    } else stands[known] = (stands[known] as number) + state.stands;
  }
  const placeOf = (state: number): number =>
    state < 0 ? state : (place[classes.of[state] as number] as number);
  const made: Edge[] = [];
  const firstOut: number[] = []; // by place: its first move, the others follow
  const add = (edge: Edge, from: number): void => {
    made.push({ ...edge, id: made.length, from, to: placeOf(edge.to) });
  };
  for (const edge of edges) {
    if (edge.from !== START) break;
    add(edge, START);
  }
  leaders.forEach(({ out }, from) => {
    firstOut.push(made.length);
    for (const id of out) add(edges[id] as Edge, from);
  });
  /** The move that is this one, among the fewer. */
  const moveOf = (id: number): number => {
    const { from } = edges[id] as Edge;
    if (from === START) return id;
    const at = (states[from] as State).out.indexOf(id);
    return (firstOut[placeOf(from)] as number) + at;
  };
  const fewer = leaders.map(({ offers, by, depth, out }, id): State => {
    const start = firstOut[id] as number;
    const moves = out.map((_, at) => start + at);
    return { id, offers, by: moveOf(by), depth, out: moves, stands: stands[id] as number };
  });
  return { ...explored, states: fewer, edges: made };
}
