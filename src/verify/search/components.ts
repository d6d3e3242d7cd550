/** Where the arrows of a graph lead, by node. */
export type Arrows = readonly (readonly number[])[];

class Walk {
  readonly component: Int32Array;
  readonly found: Int32Array; // when a node was met
  private readonly low: Int32Array;
  private readonly open: number[] = [];
  private readonly calls: { readonly node: number; next: number }[] = [];
  private met = 0;
  private made = 0;
  private readonly arrows: Arrows;

  constructor(arrows: Arrows) {
    this.arrows = arrows;
    this.found = new Int32Array(arrows.length).fill(-1);
    this.low = new Int32Array(arrows.length);
    this.component = new Int32Array(arrows.length).fill(-1);
  }

  from(root: number): void {
    this.enter(root);
    for (let call = this.calls.at(-1); call !== undefined; call = this.calls.at(-1)) {
      const to = this.arrows[call.node]?.[call.next];
      call.next += 1;
      if (to === undefined) this.leave(call.node);
      else if (this.found[to] === -1) this.enter(to);
      else if (this.component[to] === -1) this.lower(call.node, this.found[to] as number);
    }
  }

  private enter(node: number): void {
    this.found[node] = this.met;
    this.low[node] = this.met;
    this.met += 1;
    this.open.push(node);
    this.calls.push({ node, next: 0 });
  }

  private lower(node: number, to: number): void {
    this.low[node] = Math.min(this.low[node] as number, to);
  }

  private leave(node: number): void {
    this.calls.pop();
    const caller = this.calls.at(-1);
    if (caller !== undefined) this.lower(caller.node, this.low[node] as number);
    if (this.low[node] !== this.found[node]) return;
    for (let one = this.open.pop(); one !== undefined; one = this.open.pop()) {
      this.component[one] = this.made;
      if (one === node) break;
    }
    this.made += 1;
  }
}

/**
 * Nodes that lie on circles together, each node by the number of its component: Tarjan’s way
 * through a graph. A component has a higher number than all that it leads to.
 */
export function componentsOf(arrows: Arrows): Int32Array {
  const walk = new Walk(arrows);
  for (let node = 0; node < arrows.length; node += 1) if (walk.found[node] === -1) walk.from(node);
  return walk.component;
}
