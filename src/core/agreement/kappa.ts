import { type Confusion, pairsIn } from './confusion.ts';

/** How far apart two categories count: not at all, by steps, or by steps squared. */
export const KAPPA_WEIGHTS = ['none', 'linear', 'quadratic'] as const;
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

/** Agreement that each cell is worth, 0 to 1: 1 on the diagonal. */
function worth(weights: KappaWeights, row: number, column: number, size: number): number {
  const apart = Math.abs(row - column) / (size - 1);
  if (weights === 'linear') return 1 - apart;
  if (weights === 'quadratic') return 1 - apart ** 2;
  return row === column ? 1 : 0;
}

const tables = new Map<string, readonly (readonly number[])[]>();

/** The worth of every cell of a matrix, made once. */
function worths(weights: KappaWeights, size: number): readonly (readonly number[])[] {
  const key = `${weights} ${size}`;
  const each = Array.from({ length: size }, (_, at) => at);
  const table = tables.get(key) ?? each.map((i) => each.map((j) => worth(weights, i, j, size)));
  tables.set(key, table);
  return table;
}

/**
 * Cohen's kappa (1960) and weighted kappa (1968). Undefined where both raters gave one and the same category
 * throughout.
 */
export function kappaValue(matrix: Confusion, weights: KappaWeights): number | undefined {
  const size = matrix.length;
  const n = pairsIn(matrix);
  if (n === 0 || size < 2) return undefined;
  const w = worths(weights, size);
  const columns = new Array<number>(size).fill(0);
  for (const row of matrix) {
    for (let j = 0; j < size; j += 1) columns[j] = (columns[j] ?? 0) + (row[j] ?? 0);
  }
  let [observed, expected] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    const [row, worthOfRow] = [matrix[i] ?? [], w[i] ?? []];
    const sum = row.reduce((all, cell) => all + cell, 0);
    for (let j = 0; j < size; j += 1) {
      observed += (worthOfRow[j] ?? 0) * (row[j] ?? 0);
      expected += (worthOfRow[j] ?? 0) * sum * (columns[j] ?? 0);
    }
  }
  const chance = expected / n ** 2;
  return chance >= 1 ? undefined : (observed / n - chance) / (1 - chance);
}
