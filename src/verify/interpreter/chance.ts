/** Ways that are not alike: each with its share of all. */
export type Shares = readonly { readonly share: number }[];

/** How chance falls in a story. */
export interface Chance {
  /** One of `ways`, from 0; all alike where no shares are given. */
  pick(ways: number, shares?: Shares): number;
}

const NOTHING: readonly number[] = [];

/**
 * Tries every way: it follows a script, and where the script ends it takes the first way and notes
 * how many there were. `next` is the script of the way to try after this one.
 */
export class EveryWay implements Chance {
  share = 1; // of all ways, the one that was taken
  private script: readonly number[] = NOTHING;
  private readonly taken: number[] = [];
  private readonly ways: number[] = [];

  begin(script: readonly number[]): void {
    this.script = script;
    this.share = 1;
    this.taken.length = 0;
    this.ways.length = 0;
  }

  pick(ways: number, shares?: Shares): number {
    const way = this.script[this.taken.length] ?? 0;
    this.taken.push(way);
    this.ways.push(ways);
    this.share *= shares?.[way]?.share ?? 1 / ways;
    return way;
  }

  /** What was taken, for a path to be told. */
  picked(): readonly number[] {
    return this.taken.length === 0 ? NOTHING : [...this.taken];
  }

  next(): readonly number[] | undefined {
    for (let at = this.taken.length - 1; at >= 0; at -= 1) {
      const way = (this.taken[at] ?? 0) + 1;
      if (way < (this.ways[at] ?? 0)) return [...this.taken.slice(0, at), way];
    }
    return undefined;
  }
}
