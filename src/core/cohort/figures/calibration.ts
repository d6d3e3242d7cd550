/** A stated confidence beside the truth of the case. */
export interface Stated {
  readonly sure: number; // 0..100, that this may be trafficking
  readonly trafficking: boolean; // the truth of the case
}

/** How well stated confidence fits the truth. */
export interface Calibration {
  readonly n: number;
  readonly brier: number; // 0 is perfect, 0.25 is saying 50 every time
  readonly over: { readonly hits: number; readonly of: number }; // sure above 70 where it is not
  readonly under: { readonly hits: number; readonly of: number }; // sure below 30 where it is
}

const OVER_SURE = 70;
const UNDER_SURE = 30;

/** Brier's score (1950), halved as is usual for two outcomes: the mean of (p − o)², 0 to 1. */
export function brierOf(all: readonly Stated[]): number | undefined {
  if (all.length === 0) return undefined;
  const squares = all.reduce(
    (sum, { sure, trafficking }) => sum + (sure / 100 - (trafficking ? 1 : 0)) ** 2,
    0,
  );
  return squares / all.length;
}

/** Over- and under-identification beside the Brier score; undefined of nothing. */
export function calibrationOf(all: readonly Stated[]): Calibration | undefined {
  const brier = brierOf(all);
  if (brier === undefined) return undefined;
  const not = all.filter((one) => !one.trafficking);
  const is = all.filter((one) => one.trafficking);
  return {
    n: all.length,
    brier,
    over: { hits: not.filter(({ sure }) => sure > OVER_SURE).length, of: not.length },
    under: { hits: is.filter(({ sure }) => sure < UNDER_SURE).length, of: is.length },
  };
}
