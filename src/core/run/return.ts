/** Weeks after which practice is best taken up again, unless somebody says otherwise. */
export const RETURN_WEEKS = 4;

const WEEK = 604_800_000; // milliseconds

/** When to come back. */
export const returnAt = (lastAt: number, weeks: number): number => lastAt + weeks * WEEK;
