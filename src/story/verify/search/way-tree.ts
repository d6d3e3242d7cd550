/** Rows of ways that chance fell, each kept once: what begins alike shares its beginning. */
export class WayTree {
  readonly list: readonly number[];
  private readonly next: WayTree[] = []; // by way

  constructor(list: readonly number[]) {
    this.list = list;
  }

  with(way: number): WayTree {
    const found = this.next[way] ?? new WayTree([...this.list, way]);
    this.next[way] = found;
    return found;
  }
}
