const NOTHING: readonly number[] = [];

/** The outcomes of chance in a move: those of a script, then the first outcome each time, or what `beyond` picks. */
export class Chance {
  share = 1; // probability of the outcomes taken
  private readonly taken: number[] = [];
  private readonly script: readonly number[];
  private readonly beyond: (ways: number) => number;

  constructor(script: readonly number[] = NOTHING, beyond: (ways: number) => number = () => 0) {
    this.script = script;
    this.beyond = beyond;
  }

  /** Returns one of `ways` outcomes, from 0; equally likely if no probabilities are given. */
  pick(ways: number, shares?: readonly number[]): number {
    const way = this.script[this.taken.length] ?? this.beyond(ways);
    this.taken.push(way);
    this.share *= shares?.[way] ?? 1 / ways;
    return way;
  }

  /** Returns the outcomes taken, for a path. */
  get picked(): readonly number[] {
    return this.taken.length === 0 ? NOTHING : this.taken;
  }
}
