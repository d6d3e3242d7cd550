/** Decides the outcomes of chance in a story. */
export interface Chance {
  /** Returns one of `ways` outcomes, from 0; equally likely if no probabilities are given. */
  pick(ways: number, shares?: readonly number[]): number;
}

const NOTHING: readonly number[] = [];

/**
 * Enumerates all outcomes of chance (backtracking): it follows a script, then takes the first outcome each time and
 * notes how many there were. `next` is the script of the following attempt.
 */
export class EveryWay implements Chance {
  share = 1; // probability of the outcomes taken
  private script: readonly number[] = NOTHING;
  private readonly taken: number[] = [];
  private readonly ways: number[] = [];

  begin(script: readonly number[]): void {
    this.script = script;
    this.share = 1;
    this.taken.length = 0;
    this.ways.length = 0;
  }

  pick(ways: number, shares?: readonly number[]): number {
    const way = this.script[this.taken.length] ?? 0;
    this.taken.push(way);
    this.ways.push(ways);
    this.share *= shares?.[way] ?? 1 / ways;
    return way;
  }

  /** Returns the outcomes taken, for a path. */
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
