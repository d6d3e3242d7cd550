/** Rows of ways that chance fell, each kept once: what begins alike shares its beginning. */
export class WayTree {
  readonly length: number;
  private readonly before: WayTree | undefined;
  private readonly way: number;
  private readonly next: WayTree[] = []; // by way
  private made: readonly number[] | undefined;

  constructor(before?: WayTree, way = 0) {
    this.before = before;
    this.way = way;
    this.length = before === undefined ? 0 : before.length + 1;
  }

  /** The ways in order; the same list each time. */
  get list(): readonly number[] {
    if (this.made !== undefined) return this.made;
    const ways: number[] = [];
    for (let at: WayTree = this; at.before !== undefined; at = at.before) ways.push(at.way);
    this.made = ways.reverse();
    return this.made;
  }

  with(way: number): WayTree {
    const found = this.next[way] ?? new WayTree(this, way);
    this.next[way] = found;
    return found;
  }
}
