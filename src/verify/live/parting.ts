import type { Cell, Cells } from '../run/cell.ts';
import type { Graph } from '../run/graph.ts';
import type { Layout } from '../run/memory.ts';
import { NONE, type Node } from '../run/node.ts';
import type { Value } from '../run/value.ts';
import { argumentsOf, type Came, callOf } from './call.ts';
import type { FlowFindings } from './findings.ts';
import type { Flow } from './flow.ts';
import type { Reach } from './reach.ts';
import { saturated } from './saturate.ts';
import type { Finding, Origin } from './use.ts';

/** By place in a row of values: the class of the value there. */
export type Parting = Uint8Array;

/** All that is needed to follow one variable backward through a story. */
export interface Kept {
  readonly name: string;
  readonly cell: number;
  readonly values: readonly Value[]; // that it may hold
}

/** What the partings of every variable are found from. */
export interface Ground {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly cells: Cells;
  readonly flow: Flow;
  readonly findings: FlowFindings;
  readonly reach: Reach;
}

const NO_NODES: readonly number[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NO_ORIGINS: readonly Origin[] = [];

/** Classes by the texts of values, numbered in order. */
function numbered({ values }: Kept, textOf: (place: number) => string): Parting {
  const known = new Map<string, number>();
  return Uint8Array.from(values, (_, place) => {
    const text = textOf(place);
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  });
}

/** Values that any of these tells apart. */
function together(kept: Kept, all: readonly Parting[]): Parting {
  const different = [...new Set(all)].filter((one) => one.some((value) => value !== 0));
  const [first] = different;
  if (different.length < 2) return first ?? new Uint8Array(kept.values.length);
  return numbered(kept, (place) => different.map((one) => one[place]).join());
}

/** Finds, going backward until nothing changes, which values can still come to differ at each node. */
export class Partings {
  private readonly ground: Ground;
  private readonly inside: ReadonlySet<number>; // nodes that run in a function, a tunnel or a thread
  private readonly calls = new Map<string, readonly (Came | undefined)[]>();
  private readonly into = new Map<number, readonly number[]>(); // by node that steps into something
  private readonly deciding = new Map<number, Map<number, Finding[]>>(); // by cell, by node

  constructor(ground: Ground) {
    this.ground = ground;
    const { graph, findings, reach } = ground;
    for (const node of graph.nodes) {
      const starts = reach.steppedInto(node);
      if (starts.length > 0) this.into.set(node.id, starts);
    }
    const starts = new Set([...this.into.values()].flat());
    this.inside = new Set([...starts].flatMap((start) => [...reach.from(start)]));
    for (const finding of findings.deciding) {
      const { cell, node } = finding.origin;
      const byNode = this.deciding.get(cell) ?? new Map<number, Finding[]>();
      this.deciding.set(cell, byNode);
      byNode.set(node, [...(byNode.get(node) ?? NO_FINDINGS), finding]);
    }
  }

  /** By node: how the values of a variable are told apart from there on. */
  of(kept: Kept): readonly Parting[] {
    const { nodes } = this.ground.graph;
    const one = new Uint8Array(kept.values.length);
    const at: Parting[] = nodes.map(() => one);
    const waiting = this.askingFor(kept);
    const queued = new Uint8Array(nodes.length);
    for (const id of waiting) queued[id] = 1;
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      queued[id] = 0;
      const made = this.parting(nodes[id] as Node, kept, at);
      const was = at[id] as Parting;
      at[id] = made;
      if (made === was || made.every((value, place) => value === was[place])) continue;
      for (const from of this.ground.flow.before[id] ?? NO_NODES) {
        if (queued[from] === 1) continue;
        queued[from] = 1;
        waiting.push(from);
      }
    }
    return at;
  }

  /** The nodes that tell values apart themselves; at others only what comes after them can. */
  private askingFor(kept: Kept): number[] {
    const asked = this.deciding.get(kept.cell);
    const ids: number[] = [];
    for (const { id, body } of this.ground.graph.nodes) {
      const changes = body.op === 'assign' || body.op === 'choice' || this.writesInto(id, kept);
      if (changes || asked?.has(id) === true) ids.push(id);
    }
    return ids;
  }

  /** A node steps into something that writes the variable. */
  private writesInto(id: number, { name }: Kept): boolean {
    const starts = this.into.get(id);
    return starts?.some((start) => this.ground.reach.touched(start).writes.has(name)) === true;
  }

  private parting(node: Node, kept: Kept, at: readonly Parting[]): Parting {
    const asked = this.deciding.get(kept.cell)?.get(node.id) ?? NO_FINDINGS;
    const whole = asked.some(({ use }) => use.as === 'whole');
    const later = whole ? undefined : this.later(node, kept, at);
    if (later === undefined) return numbered(kept, (place) => `${place}`);
    if (asked.length === 0) return later;
    const answers = saturated(this.ground.cells.all[kept.cell] as Cell, asked, false);
    return together(kept, [later, numbered(kept, (place) => answers(kept.values[place] as Value))]);
  }

  /** How values are told apart after a node; undefined where each may be by itself. */
  private later(node: Node, kept: Kept, at: readonly Parting[]): Parting | undefined {
    const { body } = node;
    switch (body.op) {
      case 'assign': {
        const made = this.ground.findings.copied.get(node.id) ?? NO_ORIGINS;
        if (made.some(({ cell }) => cell === kept.cell)) return undefined;
        if (body.name === kept.name && body.global) return together(kept, []);
        break;
      }
      case 'choice':
        if (this.mayStillChange(node, kept)) return undefined;
        break;
      case 'divert':
      case 'variable-divert':
      case 'external':
        return this.afterDivert(node, kept, at);
    }
    return this.onward(node.id, kept, at);
  }

  private onward(id: number, kept: Kept, at: readonly Parting[]): Parting {
    const after = this.ground.flow.after[id] ?? NO_NODES;
    const [only] = after;
    if (only !== undefined && after.length === 1) return at[only] as Parting;
    return together(
      kept,
      after.map((to) => at[to] as Parting),
    );
  }

  /** After a way elsewhere, which may come back with the variable changed. */
  private afterDivert(node: Node, kept: Kept, at: readonly Parting[]): Parting | undefined {
    const { reach } = this.ground;
    const { id, body } = node;
    if (!this.writesInto(id, kept)) return this.onward(id, kept, at);
    if (body.op !== 'divert' || body.push !== 'function') return undefined;
    const called = this.afterCall(node, body.to.node, kept, at);
    if (called !== undefined) return called;
    const numbers = reach.writesNumbersOnly(body.to.node, kept.name);
    return numbers ? this.onward(id, kept, at) : undefined;
  }

  /** After a call of which it is known what it makes of each value. */
  private afterCall(
    node: Node,
    entry: number,
    kept: Kept,
    at: readonly Parting[],
  ): Parting | undefined {
    const { graph, layout } = this.ground;
    const { name, values } = kept;
    const args = argumentsOf(graph, node, entry);
    if (args === undefined) return undefined;
    const key = `${name} ${entry} ${args.join()}`;
    const came =
      this.calls.get(key) ??
      values.map((value) => callOf({ graph, layout, entry, args, name, value }));
    this.calls.set(key, came);
    const places = came.map((one) => (one === undefined ? NONE : values.indexOf(one.to)));
    if (places.includes(NONE)) return undefined;
    const next = node.next === NONE ? undefined : at[node.next];
    return together(kept, [
      numbered(kept, (place) => came[place]?.beside ?? ''),
      ...(next ? [numbered(kept, (place) => `${next[places[place] as number]}`)] : []),
    ]);
  }

  /** An option is made, and the variable may still be written before anybody takes it. */
  private mayStillChange({ id, next }: Node, { name }: Kept): boolean {
    if (this.inside.has(id)) return true; // what it comes back to may write it
    return next !== NONE && this.ground.reach.touched(next).writes.has(name);
  }
}
