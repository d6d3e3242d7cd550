import { meanOf } from './spread.ts';

/** A stated confidence with the ground truth. */
export interface Stated {
  readonly sure: number; // 0..100: stated confidence that this may be trafficking
  readonly trafficking: boolean; // ground truth of the scenario
}

/** How well stated confidence matches the ground truth. */
export interface Calibration {
  readonly n: number;
  readonly brier: number; // 0 is perfect; 0.25 is what always saying 50 gives
  readonly baseRate: number; // share of trafficking cases, 0..1; always stating it gives baseRate · (1 − baseRate)
  readonly meanIf: { readonly trafficking: number | undefined; readonly not: number | undefined }; // mean confidence
  readonly over: { readonly hits: number; readonly of: number }; // cases without trafficking; hits: confidence above 70
  readonly under: { readonly hits: number; readonly of: number }; // trafficking cases; hits: confidence below 30
}

const OVER_SURE = 70;
const UNDER_SURE = 30;

/** Tells whether somebody was so sure (0 to 100) that a case without trafficking counts as over-identified. */
export const isOver = (sure: number): boolean => sure > OVER_SURE;

/** Tells whether somebody was so unsure (0 to 100) that a trafficking case counts as under-identified. */
export const isUnder = (sure: number): boolean => sure < UNDER_SURE;

/** Computes the Brier score (1950) in its two-outcome form: the mean of (p − o)², 0 to 1. Undefined without values. */
export function brierOf(all: readonly Stated[]): number | undefined {
  if (all.length === 0) return undefined;
  const squares = all.reduce(
    (sum, { sure, trafficking }) => sum + (sure / 100 - (trafficking ? 1 : 0)) ** 2,
    0,
  );
  return squares / all.length;
}

/** Computes the Brier score and rates of over- and under-identification; undefined without values. */
export function calibrationOf(all: readonly Stated[]): Calibration | undefined {
  const brier = brierOf(all);
  if (brier === undefined) return undefined;
  const not = all.filter((one) => !one.trafficking);
  const is = all.filter((one) => one.trafficking);
  return {
    n: all.length,
    brier,
    baseRate: is.length / all.length,
    meanIf: {
      trafficking: meanOf(is.map(({ sure }) => sure)),
      not: meanOf(not.map(({ sure }) => sure)),
    },
    over: { hits: not.filter(({ sure }) => isOver(sure)).length, of: not.length },
    under: { hits: is.filter(({ sure }) => isUnder(sure)).length, of: is.length },
  };
}
