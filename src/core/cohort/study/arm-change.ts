import { groupBy } from '../../kernel/group-by.ts';
import {
  type IntervalEstimate,
  type NoInterval,
  studentQuantile,
  withinScale,
} from '../estimate/mean-estimate.ts';
import { meanOf } from '../figures/spread.ts';

/** One person of a study, in points of 0 to 100. */
export interface StudyPerson {
  readonly arm: 0 | 1;
  readonly cluster: string; // people who trained together
  readonly before: number; // mean in the first wave
  readonly after: number; // mean in a later wave, on the same scenes
}

/** The first arm minus the second in a later wave, at the same score before. */
export interface ArmChange {
  readonly people: readonly [number, number];
  readonly clusters: readonly [number, number];
  readonly difference: IntervalEstimate | undefined; // undefined if scores before or arms are all alike
  readonly df: number | undefined; // of the interval
}

/** Fewest clusters in each arm that an interval needs. */
export const FEWEST_CLUSTERS = 5;

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];
const PLACES = [0, 1, 2] as const;

const vector = (of: (at: 0 | 1 | 2) => number): Vector => [of(0), of(1), of(2)];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (m: Matrix, v: Vector): Vector => vector((at) => dot(m[at], v));
const sumOf = (all: readonly Vector[]): Vector =>
  all.reduce<Vector>((sum, one) => vector((at) => sum[at] + one[at]), [0, 0, 0]);

/** Adds the products of each vector with itself. */
const squares = (all: readonly Vector[]): Matrix => {
  const row = (i: 0 | 1 | 2) => sumOf(all.map((one) => vector((j) => one[i] * one[j])));
  return [row(0), row(1), row(2)];
};

const TINY = 1e-9;

/** Tells whether something is left of a column that is not all rounding. */
const hasRest = (rest: number, whole: number): boolean => whole > TINY && rest ** 2 > TINY * whole;

/** Makes the lines of a design orthonormal (Cholesky): sums of squares become 1, products 0. Undefined if it has no full rank. */
function orthonormal(rows: readonly Vector[]): ((row: Vector) => Vector) | undefined {
  const g = squares(rows);
  const a = Math.sqrt(g[0][0]);
  const [b, c] = [g[1][0] / a, g[2][0] / a];
  const d = Math.sqrt(Math.max(0, g[1][1] - b * b));
  const e = (g[2][1] - b * c) / d;
  const f = Math.sqrt(Math.max(0, g[2][2] - c * c - e * e));
  if (!hasRest(d, g[1][1]) || !hasRest(f, g[2][2])) return undefined;
  return (row) => {
    const first = row[0] / a;
    const second = (row[1] - b * first) / d;
    return [first, second, (row[2] - c * first - e * second) / f];
  };
}

const SWEEPS = 20;

/** Applies (1 − m)^(−1/2) to a vector, m symmetric (eigenvalues by Jacobi's rotations); directions without spread give 0. */
function inverseRootTimes(m: Matrix, v: Vector): Vector {
  const a = PLACES.map((i) => PLACES.map((j) => (i === j ? 1 : 0) - m[i][j])) as number[][];
  const q = PLACES.map((i) => PLACES.map((j) => (i === j ? 1 : 0))) as number[][];
  const get = (of: number[][], i: number, j: number) => of[i]?.[j] ?? 0;
  const turn = (one: number, other: number) => {
    const off = get(a, one, other);
    if (Math.abs(off) < 1e-15) return;
    const theta = Math.atan2(2 * off, get(a, other, other) - get(a, one, one)) / 2;
    const [c, s] = [Math.cos(theta), Math.sin(theta)];
    for (const rows of [a, q]) {
      for (const row of rows) {
        const [x, y] = [row[one] ?? 0, row[other] ?? 0];
        row[one] = c * x - s * y;
        row[other] = s * x + c * y;
      }
    }
    for (const j of PLACES) {
      const [x, y] = [get(a, one, j), get(a, other, j)];
      (a[one] as number[])[j] = c * x - s * y;
      (a[other] as number[])[j] = s * x + c * y;
    }
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    turn(0, 1);
    turn(0, 2);
    turn(1, 2);
  }
  const parts = PLACES.map((j): Vector => {
    const own = vector((i) => get(q, i, j));
    const size = get(a, j, j);
    const scale = size > TINY ? dot(own, v) / Math.sqrt(size) : 0;
    return vector((at) => scale * own[at]);
  });
  return sumOf(parts);
}

/** One cluster's share in the variance of the difference, with what the degrees of freedom need. */
interface ClusterShare {
  readonly score: number;
  readonly weight: Vector;
  readonly own: number;
}

/** Computes Satterthwaite's degrees of freedom from the products P of clusters: (sum of own ones)² / sum of all, squared. */
function degreesOf(shares: readonly ClusterShare[]): number {
  let [trace, all] = [0, 0];
  for (const { own, weight } of shares) {
    const length = dot(weight, weight);
    trace += own - length;
    all += (own - length) ** 2 - length ** 2;
  }
  for (const row of squares(shares.map(({ weight }) => weight))) all += dot(row, row);
  return trace ** 2 / all;
}

/**
 * Compares two arms by analysis of covariance: after = constant + arm + before, by least squares. The error is
 * cluster-robust (CR2: Bell and McCaffrey, 2002; Pustejovsky and Tipton, 2018, identity as working model), with
 * Satterthwaite's degrees of freedom; the interval is cut at ±100. Fewer than five clusters in an arm give no interval:
 * their spread says too little about other clusters.
 */
export function armChange(people: readonly StudyPerson[]): ArmChange {
  const own = (arm: 0 | 1) => people.filter((one) => one.arm === arm);
  const clustersIn = (arm: 0 | 1) => new Set(own(arm).map(({ cluster }) => cluster)).size;
  const clusters = [clustersIn(0), clustersIn(1)] as const;
  const counts = { people: [own(0).length, own(1).length] as const, clusters };
  const center = meanOf(people.map(({ before }) => before)) ?? 0;
  const rows = people.map(({ arm, before }): Vector => [1, arm === 0 ? 1 : 0, before - center]);
  const turned = people.length > PLACES.length ? orthonormal(rows) : undefined;
  if (turned === undefined) return { ...counts, difference: undefined, df: undefined };
  const lines = rows.map(turned);
  const fit = sumOf(lines.map((z, at) => vector((i) => z[i] * (people[at]?.after ?? 0))));
  const target = turned([0, 1, 0]);
  const value = dot(target, fit);
  const alone = (without: NoInterval): ArmChange => ({
    ...counts,
    difference: { value, interval: undefined, without },
    df: undefined,
  });
  if (Math.min(...clusters) < FEWEST_CLUSTERS) return alone('clusters');
  const residuals = people.map(({ cluster, after }, at) => {
    const z = lines[at] ?? [0, 0, 0];
    return { cluster, z, residual: after - dot(z, fit) };
  });
  const groups = groupBy(residuals, ({ cluster }) => cluster);
  const shares = [...groups.values()].map((group): ClusterShare => {
    const matrix = squares(group.map(({ z }) => z));
    const direction = inverseRootTimes(matrix, target);
    const rest = sumOf(group.map(({ z, residual }) => vector((i) => z[i] * residual)));
    const weight = times(matrix, direction);
    return { score: dot(direction, rest), weight, own: dot(direction, weight) };
  });
  const error = Math.sqrt(shares.reduce((sum, { score }) => sum + score * score, 0));
  if (error < TINY) return alone('alike');
  const df = degreesOf(shares);
  const half = studentQuantile(df) * error;
  const estimate = { value, interval: { low: value - half, high: value + half } };
  return { ...counts, difference: withinScale(estimate, -100, 100), df };
}
