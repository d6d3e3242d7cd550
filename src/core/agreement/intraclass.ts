import { type Confusion, pairsIn } from './confusion.ts';

/**
 * The intraclass correlation of two raters for absolute agreement: ICC(2,1) of Shrout and Fleiss (1979), ICC(A,1)
 * of McGraw and Wong (1996). Takes how often each pair of levels was given. Undefined under two pairs, or
 * where nothing differs.
 */
export function intraclassOfTwo(matrix: Confusion): number | undefined {
  const n = pairsIn(matrix);
  if (n < 2) return undefined;
  let [first, second, each, both] = [0, 0, 0, 0]; // sums of each rater's levels, of squares, of squared sums
  for (const [a, row] of matrix.entries()) {
    for (const [b, cell] of row.entries()) {
      first += cell * a;
      second += cell * b;
      each += cell * (a * a + b * b);
      both += cell * (a + b) ** 2;
    }
  }
  const mean = (first + second) / (2 * n);
  const rows = both / 2 - 2 * n * mean ** 2;
  const columns = n * ((first / n - mean) ** 2 + (second / n - mean) ** 2);
  const total = each - 2 * n * mean ** 2;
  const between = rows / (n - 1);
  const rest = (total - rows - columns) / (n - 1);
  const bottom = between + rest + (2 * (columns - rest)) / n;
  return bottom === 0 ? undefined : (between - rest) / bottom;
}
