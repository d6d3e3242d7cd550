import type { Memory } from '../graph/memory.ts';

/** A moment that was merged into a known state, as it was before the merge. */
interface Merged {
  readonly state: number;
  readonly memory: Memory;
}

const SIZE = 300;

/**
 * A uniform sample of the merged moments (reservoir sampling: Vitter, Algorithm R, 1985). The generator is seeded, so
 * that every search of a story samples the same.
 */
export class MergeSample {
  readonly all: Merged[] = [];
  private met = 0;
  private random = 1;

  meet(state: number, memory: Memory): void {
    this.met += 1;
    if (this.all.length < SIZE) {
      this.all.push({ state, memory: memory.slice() });
      return;
    }
    this.random = (Math.imul(this.random, 1_664_525) + 1_013_904_223) >>> 0;
    const place = Math.floor((this.random / 2 ** 32) * this.met);
    if (place < SIZE) this.all[place] = { state, memory: memory.slice() };
  }
}
