/** Rows of numbers. */
export type Matrix = readonly (readonly number[])[];

/** Factors a symmetric positive matrix (Cholesky): the lower triangle whose square it is. */
function lowerOf(matrix: Matrix): number[][] {
  const lower: number[][] = [];
  matrix.forEach((row, at) => {
    const own: number[] = [];
    for (let column = 0; column <= at; column += 1) {
      const other = column === at ? own : (lower[column] ?? []);
      let sum = row[column] ?? 0;
      for (let one = 0; one < column; one += 1) sum -= (own[one] ?? 0) * (other[one] ?? 0);
      own.push(column === at ? Math.sqrt(sum) : sum / (other[column] ?? 1));
    }
    lower.push(own);
  });
  return lower;
}

function solved(lower: Matrix, target: readonly number[]): number[] {
  const half = [...target];
  lower.forEach((row, at) => {
    for (let one = 0; one < at; one += 1)
      half[at] = (half[at] ?? 0) - (row[one] ?? 0) * (half[one] ?? 0);
    half[at] = (half[at] ?? 0) / (row[at] ?? 1);
  });
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    for (let one = at + 1; one < lower.length; one += 1)
      half[at] = (half[at] ?? 0) - (lower[one]?.[at] ?? 0) * (half[one] ?? 0);
    half[at] = (half[at] ?? 0) / (lower[at]?.[at] ?? 1);
  }
  return half;
}

/**
 * Fits a kernel ridge regression: for each column of targets, what each example counts. `alike` says how alike each
 * is to those up to itself; a larger `penalty` follows single examples less.
 */
export function fitRidge(alike: Matrix, targets: Matrix, penalty: number): Matrix {
  const lower = lowerOf(alike.map((row, at) => row.with(at, (row[at] ?? 0) + penalty)));
  return targets.map((column) => solved(lower, column));
}
