import type { Edge, Explored, Searched, State } from './explore.ts';
import { START } from './explore.ts';
import { topologicalOrder } from './order.ts';
import type { Rows } from './rows.ts';

const NEW = -1;

const mixed = (hash: number, value: number): number =>
  Math.imul((hash ^ value) + 0x9e3779b9, 0x85ebca6b) ^ (hash >>> 15);

const sameRow = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** Sorts states, each before its successors; those on a loop, and behind one, are left out. */
function orderOf(rows: Rows): Int32Array {
  const to = rows.to.all;
  return topologicalOrder(rows.states, (state, visit) => {
    const end = rows.firstOf(state + 1);
    for (let move = rows.firstOf(state); move < end; move += 1) visit(to[move] as number);
  });
}

/** Equivalence classes of states with equal futures (bisimulation). */
class Classes {
  readonly of: Int32Array; // by state
  readonly first: number[] = []; // by class: its first state
  private readonly next: number[] = []; // by class: next class with the same hash
  private readonly byHash = new Map<number, number>();
  private readonly rows: Rows;
  private readonly kinds: Int32Array; // by state

  constructor(rows: Rows, kindOf: (tags: readonly string[]) => number) {
    this.rows = rows;
    this.of = new Int32Array(rows.states).fill(NEW);
    this.kinds = rows.by.all.map((by) => kindOf(rows.tags[by] as readonly string[]));
  }

  private toClass(move: number): number {
    const to = this.rows.to.at(move);
    return to < 0 ? to : (this.of[to] as number);
  }

  /** Assigns a state to its class. Its successors must have theirs already. */
  put(state: number): void {
    const { rows } = this;
    const end = rows.firstOf(state + 1);
    let hash = this.kinds[state] as number;
    for (let move = rows.firstOf(state); move < end; move += 1) {
      hash = mixed(mixed(hash, rows.words.at(move)), this.toClass(move));
    }
    const head = this.byHash.get(hash) ?? NEW;
    for (let at = head; at !== NEW; at = this.next[at] as number) {
      if (!this.same(this.first[at] as number, state)) continue;
      this.of[state] = at;
      return;
    }
    const made = this.first.length;
    this.first.push(state);
    this.next.push(head);
    this.byHash.set(hash, made);
    this.of[state] = made;
  }

  private same(a: number, b: number): boolean {
    const { rows, kinds } = this;
    const [one, other] = [rows.firstOf(a), rows.firstOf(b)];
    const moves = rows.firstOf(a + 1) - one;
    if (kinds[a] !== kinds[b] || rows.firstOf(b + 1) - other !== moves) return false;
    for (let at = 0; at < moves; at += 1) if (!this.sameMove(one + at, other + at)) return false;
    const [offers, others] = [rows.offers[a], rows.offers[b]];
    if (offers === others) return true;
    if (offers === undefined || offers.length !== others?.length) return false;
    return offers.every(({ node, text, tags }, at) => {
      const known = others[at];
      return known?.node === node && known.text === text && sameRow(tags, known.tags);
    });
  }

  /** Tells whether two moves are equal in everything that properties ask of a move. */
  private sameMove(a: number, b: number): boolean {
    const { rows } = this;
    return (
      this.toClass(a) === this.toClass(b) &&
      rows.offer.at(a) === rows.offer.at(b) &&
      rows.words.at(a) === rows.words.at(b) &&
      rows.held.at(a) === rows.held.at(b) &&
      rows.told.at(a) === rows.told.at(b) &&
      rows.share[a] === rows.share[b] &&
      rows.tags[a] === rows.tags[b] &&
      rows.faults.get(a) === rows.faults.get(b) &&
      sameRow(rows.ways[a] as readonly number[], rows.ways[b] as readonly number[])
    );
  }
}

/** Builds the quotient graph; classes are numbered by the state that was reached first. */
function fewer({ rows, ...rest }: Searched, classes: Classes): Explored {
  const place = new Int32Array(classes.first.length).fill(NEW);
  const leaders: number[] = [];
  const stands: number[] = [];
  classes.of.forEach((one, state) => {
    const known = place[one] as number;
    if (known !== NEW) {
      stands[known] = (stands[known] as number) + 1;
      return;
    }
    place[one] = leaders.length;
    leaders.push(state);
    stands.push(1);
  });
  const placeOf = (state: number): number =>
    state < 0 ? state : (place[classes.of[state] as number] as number);
  const edges: Edge[] = [];
  const add = (move: number, from: number): void => {
    edges.push(rows.edgeAs(move, edges.length, from, placeOf(rows.to.at(move))));
  };
  const begin = rows.firstOf(0);
  for (let move = 0; move < begin; move += 1) add(move, START);
  const firsts = leaders.map((state, from) => {
    const first = edges.length;
    for (let move = rows.firstOf(state); move < rows.firstOf(state + 1); move += 1) add(move, from);
    return first;
  });
  /** Returns the edge of the quotient for an edge of the full graph. */
  const moveOf = (move: number): number => {
    if (move < begin) return move;
    const from = rows.from.at(move);
    return (firsts[placeOf(from)] as number) + move - rows.firstOf(from);
  };
  const states = leaders.map((leader, id): State => {
    const offers = rows.offers[leader] as State['offers'];
    const out: number[] = [];
    for (let at = firsts[id] as number; at < (firsts[id + 1] ?? edges.length); at += 1)
      out.push(at);
    const by = moveOf(rows.by.at(leader));
    return { id, offers, by, depth: rows.depth.at(leader), out, stands: stands[id] as number };
  });
  const { draws, seen, open, stopped } = rest;
  return { draws, states, edges, seen, open, ...(stopped && { stopped }) };
}

/**
 * Merges states with equal futures (quotient by bisimulation): the same options, texts, counts, and successors.
 * Properties of paths keep their answers, and shortest paths stay shortest. States with different `kindOf` are never
 * merged. A graph with a loop, or of an incomplete search, is returned unchanged.
 */
export function quotientOf(
  searched: Searched,
  kindOf: (tags: readonly string[]) => number,
): Explored {
  const { rows, open } = searched;
  const order = open > 0 ? [] : orderOf(rows);
  if (order.length < rows.states) return searched;
  const classes = new Classes(rows, kindOf);
  for (const state of order.reverse()) classes.put(state);
  return fewer(searched, classes);
}
