/** One thing rated twice, each rating a category from 0 to one below the number of categories. */
export interface RatedTwice {
  readonly first: number;
  readonly second: number;
}

/** How often each pair of categories was given: rows are the first rater's, columns the second's. */
export type Confusion = readonly (readonly number[])[];

/** The confusion matrix of pairs over `size` categories. */
export function confusionOf(pairs: readonly RatedTwice[], size: number): Confusion {
  const cells = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { first, second } of pairs) {
    const row = cells[first];
    if (row?.[second] === undefined) throw new Error(`a rating outside 0 to ${size - 1}`);
    row[second] = row[second] + 1;
  }
  return cells;
}

/** How many pairs a matrix holds. */
export const pairsIn = (matrix: Confusion): number =>
  matrix.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell, 0), 0);

/** The share of pairs in the same category, 0 to 1; undefined for none. */
export function percentAgreement(matrix: Confusion): number | undefined {
  const n = pairsIn(matrix);
  return n === 0 ? undefined : matrix.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / n;
}
