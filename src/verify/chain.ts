/**
 * Interned lists, held as a trie of their prefixes: equal lists are the same object, and appending an item that was
 * appended before is a look-up.
 */
export class Chain<T> {
  readonly length: number;
  private readonly next = new Map<T, Chain<T>>();
  private readonly nextAll = new Map<readonly T[], Chain<T>>(); // by the list that was appended
  private readonly before: Chain<T> | undefined;
  private readonly last: T | undefined;
  private made: readonly T[] | undefined;

  constructor(before?: Chain<T>, last?: T) {
    this.before = before;
    this.last = last;
    this.length = before === undefined ? 0 : before.length + 1;
  }

  /** Returns the items in order, always the same array. It is built on the first call. */
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
