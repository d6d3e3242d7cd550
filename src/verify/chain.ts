/**
 * Lists that are kept once each, as a tree of their beginnings (a trie): equal lists are the same object, and
 * adding to one is a look-up.
 */
export class Chain<T> {
  readonly length: number;
  private readonly next = new Map<T, Chain<T>>();
  private readonly nextAll = new Map<readonly T[], Chain<T>>(); // by a whole list that is added again and again
  private readonly before: Chain<T> | undefined;
  private readonly last: T | undefined;
  private made: readonly T[] | undefined;

  constructor(before?: Chain<T>, last?: T) {
    this.before = before;
    this.last = last;
    this.length = before === undefined ? 0 : before.length + 1;
  }

  /** The items in order; the same array each time. Made when asked for: a passage may have many. */
  get list(): readonly T[] {
    if (this.made !== undefined) return this.made;
    const items: T[] = [];
    for (let at: Chain<T> = this; at.before !== undefined; at = at.before) items.push(at.last as T);
    this.made = items.reverse();
    return this.made;
  }

  with(item: T): Chain<T> {
    let found = this.next.get(item);
    if (found === undefined) {
      found = new Chain(this, item);
      this.next.set(item, found);
    }
    return found;
  }

  withAll(items: readonly T[]): Chain<T> {
    if (items.length === 0) return this;
    let found = this.nextAll.get(items);
    if (found === undefined) {
      found = items.reduce<Chain<T>>((chain, item) => chain.with(item), this);
      this.nextAll.set(items, found);
    }
    return found;
  }
}
