/**
 * Which intraclass correlation, in the names of McGraw and Wong (1996): `one-way` is Shrout and
 * Fleiss's (1979) ICC(1,1), `agreement` ICC(2,1), `consistency` ICC(3,1). All are of one rater.
 */
export const ICC_KINDS = ['one-way', 'agreement', 'consistency'] as const;
export type IccKind = (typeof ICC_KINDS)[number];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const squares = (values: readonly number[], middle: number): number =>
  values.reduce((sum, value) => sum + (value - middle) ** 2, 0);

/** Sums of squares of a table of `n` things and `k` raters. */
interface Squares {
  readonly n: number;
  readonly k: number;
  readonly rows: number;
  readonly columns: number;
  readonly total: number;
}

function fromSquares(kind: IccKind, { n, k, rows, columns, total }: Squares): number | undefined {
  const between = rows / (n - 1);
  const within = (total - rows) / (n * (k - 1));
  const judges = columns / (k - 1);
  const rest = (total - rows - columns) / ((n - 1) * (k - 1));
  const [top, bottom] =
    kind === 'one-way'
      ? [between - within, between + (k - 1) * within]
      : kind === 'agreement'
        ? [between - rest, between + (k - 1) * rest + (k * (judges - rest)) / n]
        : [between - rest, between + (k - 1) * rest];
  return bottom === 0 ? undefined : top / bottom;
}

/**
 * The intraclass correlation of a table with one row a thing rated and one column a rater, complete.
 * Undefined under two rows or two raters, or where nothing differs.
 */
export function intraclass(
  ratings: readonly (readonly number[])[],
  kind: IccKind,
): number | undefined {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) return undefined;
  if (ratings.some((row) => row.length !== k)) throw new Error('a table of ratings with holes');
  const all = ratings.flat();
  const middle = mean(all);
  const rows = k * squares(ratings.map(mean), middle);
  const raters = ratings[0]?.map((_, at) => mean(ratings.map((row) => row[at] ?? 0))) ?? [];
  const columns = n * squares(raters, middle);
  const total = squares(all, middle);
  return fromSquares(kind, { n, k, rows, columns, total });
}
