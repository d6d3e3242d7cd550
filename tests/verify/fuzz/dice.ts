import { picker } from '../ink.ts';

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
};

/**
 * Seeded choices of a generator, with the constructs it has used so far. Each story may use some of
 * the constructs only, few or many (swarm testing: Groce et al., ISSTA 2012): where everything is
 * used everywhere, every variable is read everywhere, and nothing is ever merged.
 */
export class Dice {
  readonly used = new Set<string>();
  private readonly pick: (below: number) => number;
  private readonly seed: number;
  private readonly share: number; // of constructs that this story may use, in percent
  private readonly few: number; // names of a kind that this story may use
  private made = 0; // names that stand once

  constructor(seed: number) {
    this.seed = seed;
    this.pick = picker(Math.imul(seed + 1, 0x9e3779b1) >>> 0);
    for (let warm = 0; warm < 3; warm += 1) this.pick(7);
    this.share = this.one([10, 15, 20, 35, 100]);
    this.few = this.number(2, 3);
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + this.pick(most - least + 1);
  }

  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean {
    return this.pick(100) < percent;
  }

  one<T>(of: readonly T[]): T {
    return of[this.pick(of.length)] as T;
  }

  /** One of the names that this story uses. */
  name(of: readonly string[]): string {
    return this.one(of.slice(0, this.few));
  }

  /** A name that nothing else in the story has. */
  fresh(name: string): string {
    this.made += 1;
    return `${name}_${this.made}`;
  }

  /** One of the places there are so far, of late ones rather than of early ones. */
  place(of: readonly string[]): string {
    return this.one(this.chance(50) ? of.slice(-2) : of);
  }

  /** Notes that the story uses a construct of the language. */
  use<T>(construct: string, made: T): T {
    this.used.add(construct);
    return made;
  }

  /** One of several ways to write something, each named by its construct. */
  oneOf(ways: { readonly [construct: string]: () => string }): string {
    const all = Object.entries(ways);
    const allowed = all.filter(
      ([construct]) => hashOf(`${this.seed} ${construct}`) % 100 < this.share,
    );
    const [construct, make] = this.one(allowed.length > 0 ? allowed : all) as [
      string,
      () => string,
    ];
    this.used.add(construct);
    return make();
  }
}
