/** A row of whole numbers that grows. */
export class IntColumn {
  private held = new Int32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const more = new Int32Array(this.held.length * 2);
      more.set(this.held);
      this.held = more;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.held[index] as number;
  }

  /** All numbers so far, for reading. */
  get all(): Int32Array {
    return this.held.subarray(0, this.length);
  }
}
