/** One response rated twice; each rating is a category from 0 to (number of categories − 1). */
export interface RatedTwice {
  readonly first: number;
  readonly second: number;
}

/** Confusion matrix: counts per pair of categories; rows are the first rater's, columns the second's. */
export type Confusion = readonly (readonly number[])[];

/** Builds the confusion matrix of `pairs` over `size` categories. Throws for a rating outside 0 to size − 1. */
export function confusionOf(pairs: readonly RatedTwice[], size: number): Confusion {
  const cells = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { first, second } of pairs) {
    const row = cells[first];
    if (row?.[second] === undefined) throw new Error(`a rating outside 0 to ${size - 1}`);
    row[second] = row[second] + 1;
  }
  return cells;
}

/** Counts the pairs in a matrix. */
export const pairsIn = (matrix: Confusion): number =>
  matrix.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell, 0), 0);

/** Returns the share of pairs in the same category, 0 to 1; undefined for an empty matrix. */
export function percentAgreement(matrix: Confusion): number | undefined {
  const n = pairsIn(matrix);
  return n === 0 ? undefined : matrix.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / n;
}
