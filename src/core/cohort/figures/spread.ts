import { covarianceOf } from './correlation.ts';

/** Returns the mean; undefined without values. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

/** Computes the sample standard deviation (divisor n − 1), 0 for equal values; undefined under two values. */
export function deviationOf(values: readonly number[]): number | undefined {
  const variance = covarianceOf(values, values);
  return variance === undefined ? undefined : Math.sqrt(variance);
}

const ascending = (values: readonly number[]): ArrayLike<number> =>
  Float64Array.from(values).sort();

/** Returns a quantile of sorted values by linear interpolation (Hyndman and Fan, type 7). */
function quantileIn(ordered: ArrayLike<number>, share: number): number | undefined {
  const place = share * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(place)], ordered[Math.ceil(place)]];
  return below === undefined || above === undefined
    ? undefined
    : below + (above - below) * (place - Math.floor(place));
}

/** Returns a quantile of unsorted values; undefined without values. */
export const quantileOf = (values: readonly number[], share: number): number | undefined =>
  quantileIn(ascending(values), share);

/** Summary statistics shown beside a distribution chart. */
export interface Distribution {
  readonly n: number;
  readonly mean: number;
  readonly deviation: number | undefined; // of a sample
  readonly least: number;
  readonly low: number; // first quartile
  readonly median: number;
  readonly high: number; // third quartile
  readonly most: number;
}

/** Computes the summary statistics; undefined without values. */
export function distributionOf(values: readonly number[]): Distribution | undefined {
  const ordered = ascending(values);
  const at = (share: number) => quantileIn(ordered, share) ?? 0;
  const mean = meanOf(values);
  if (mean === undefined) return undefined;
  return {
    n: values.length,
    mean,
    deviation: deviationOf(values),
    least: at(0),
    low: at(0.25),
    median: at(0.5),
    high: at(0.75),
    most: at(1),
  };
}
