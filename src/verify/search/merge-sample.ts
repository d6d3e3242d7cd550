/** A moment that was taken for a state met before, as it really was. */
interface Merged {
  readonly state: number;
  readonly row: Int32Array;
}

const SIZE = 300;

/**
 * A sample of the moments that a search merged, drawn evenly from all (reservoir sampling: Vitter,
 * Algorithm R, 1985) by a seeded generator, so that each search of a story has the same one.
 */
export class MergeSample {
  readonly all: Merged[] = [];
  private met = 0;
  private random = 1;

  meet(state: number, row: Int32Array): void {
    this.met += 1;
    if (this.all.length < SIZE) {
      this.all.push({ state, row: row.slice() });
      return;
    }
    this.random = (Math.imul(this.random, 1_664_525) + 1_013_904_223) >>> 0;
    const place = Math.floor((this.random / 2 ** 32) * this.met);
    if (place < SIZE) this.all[place] = { state, row: row.slice() };
  }
}
