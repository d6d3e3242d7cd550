/** Default number of weeks until practice is due again. */
export const RETURN_WEEKS = 4;

const WEEK = 604_800_000; // milliseconds

/** Returns when practice is due again, milliseconds since 1970, UTC. */
export const returnAt = (lastAt: number, weeks: number): number => lastAt + weeks * WEEK;
