import { type Confusion, pairsIn } from '../../../src/core/agreement/confusion.ts';
import type { KappaWeights } from '../../../src/core/agreement/kappa.ts';

/** Agreement that each cell is worth, 0 to 1: 1 on the diagonal. */
function worth(weights: KappaWeights, row: number, column: number, size: number): number {
  const apart = Math.abs(row - column) / (size - 1);
  if (weights === 'linear') return 1 - apart;
  if (weights === 'quadratic') return 1 - apart ** 2;
  return row === column ? 1 : 0;
}

/** Kappa with its parts; `error` is the standard error from which an interval is made. */
export interface Kappa {
  readonly kappa: number; // 1 is agreement, 0 what chance gives
  readonly observed: number; // 0..1, weighted
  readonly expected: number; // 0..1, weighted, from the margins
  readonly error: number; // asymptotic standard error
  readonly n: number; // pairs
}

/**
 * Cohen's kappa (1960) and weighted kappa (1968), with the asymptotic error of Fleiss, Cohen and
 * Everitt (1969). Undefined where both raters gave one and the same category throughout.
 */
export function kappaOf(matrix: Confusion, weights: KappaWeights): Kappa | undefined {
  const size = matrix.length;
  const n = pairsIn(matrix);
  if (n === 0 || size < 2) return undefined;
  const share = matrix.map((row) => row.map((cell) => cell / n));
  const each = Array.from({ length: size }, (_, at) => at);
  const rows = each.map((i) => each.reduce((sum, j) => sum + (share[i]?.[j] ?? 0), 0));
  const columns = each.map((j) => each.reduce((sum, i) => sum + (share[i]?.[j] ?? 0), 0));
  const w = each.map((i) => each.map((j) => worth(weights, i, j, size)));
  const over = (value: (i: number, j: number) => number): number =>
    each.reduce((sum, i) => sum + each.reduce((all, j) => all + value(i, j), 0), 0);
  const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;
  const observed = over((i, j) => at(w, i, j) * at(share, i, j));
  const expected = over((i, j) => at(w, i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  if (expected >= 1) return undefined;
  const kappa = (observed - expected) / (1 - expected);
  const rowWorth = each.map((i) => each.reduce((s, j) => s + at(w, i, j) * (columns[j] ?? 0), 0));
  const columnWorth = each.map((j) => each.reduce((s, i) => s + at(w, i, j) * (rows[i] ?? 0), 0));
  const squared = over(
    (i, j) =>
      at(share, i, j) *
      (at(w, i, j) - ((rowWorth[i] ?? 0) + (columnWorth[j] ?? 0)) * (1 - kappa)) ** 2,
  );
  const less = (kappa - expected * (1 - kappa)) ** 2;
  const error = Math.sqrt(Math.max(squared - less, 0) / n) / (1 - expected);
  return { kappa, observed, expected, error, n };
}
