/** Numbers that are being fitted, with what Adam (Kingma and Ba 2015) keeps of each. */
export interface Fitting {
  readonly values: Float32Array;
  readonly slopes: Float32Array; // summed over a batch, then used up
  readonly means: Float32Array; // of slopes, fading
  readonly squares: Float32Array; // of their squares, fading
}

const FADE_MEAN = 0.9;
const FADE_SQUARE = 0.999;
const LEAST = 1e-8;

/** Starts to fit these numbers. */
export const fittingOf = (values: Float32Array): Fitting => ({
  values,
  slopes: new Float32Array(values.length),
  means: new Float32Array(values.length),
  squares: new Float32Array(values.length),
});

/** Moves a stretch of numbers one step down their slopes. `step` counts from 1. */
export function stepDown(
  { values, slopes, means, squares }: Fitting,
  { rate, step }: { readonly rate: number; readonly step: number },
  from = 0,
  to = values.length,
): void {
  const meanScale = rate / (1 - FADE_MEAN ** step);
  const squareScale = 1 / (1 - FADE_SQUARE ** step);
  for (let at = from; at < to; at += 1) {
    const slope = slopes[at] as number;
    const mean = FADE_MEAN * (means[at] as number) + (1 - FADE_MEAN) * slope;
    const square = FADE_SQUARE * (squares[at] as number) + (1 - FADE_SQUARE) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    values[at] =
      (values[at] as number) - (meanScale * mean) / (Math.sqrt(square * squareScale) + LEAST);
    slopes[at] = 0;
  }
}
