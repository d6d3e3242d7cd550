import { covarianceOf } from './correlation.ts';

/** Returns the mean; undefined without values. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

/** Computes the sample standard deviation (divisor n − 1), 0 for equal values; undefined under two values. */
export function deviationOf(values: readonly number[]): number | undefined {
  const variance = covarianceOf(values, values);
  return variance === undefined ? undefined : Math.sqrt(variance);
}

/** Returns a quantile by linear interpolation (Hyndman and Fan, type 7); undefined without values. */
export function quantileOf(values: readonly number[], share: number): number | undefined {
  const ordered = Float64Array.from(values).sort();
  const place = share * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(place)], ordered[Math.ceil(place)]];
  return below === undefined || above === undefined
    ? undefined
    : below + (above - below) * (place - Math.floor(place));
}
