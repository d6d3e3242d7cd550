const WIDE = 0xffff; // numbers from here on take three characters

/** A key made of whole numbers, none below 0; lists of numbers have equal keys only if they are equal. */
export class NumberKey {
  private readonly codes: number[] = [];

  add(number: number): void {
    if (number < WIDE) this.codes.push(number);
    else this.codes.push(WIDE, number & 0xffff, number >>> 16);
  }

  /** Returns the key and begins a new one. */
  done(): string {
    const key = String.fromCharCode(...this.codes);
    this.codes.length = 0;
    return key;
  }
}
