/** Counts what may be done so often, by whom. Times are milliseconds of one clock. */
export interface Limit {
  /** Takes one of somebody's allowance; false where it is used up. */
  readonly take: (who: string, at: number) => boolean;
  /** Whether anything is left, without taking it. */
  readonly has: (who: string, at: number) => boolean;
}

const MOST_KNOWN = 10_000; // whoever is remembered beyond this is forgotten, oldest first

/** An allowance of `most` that fills up again by `perSecond`. */
export function limit(most: number, perSecond: number): Limit {
  const known = new Map<string, { left: number; at: number }>();
  const leftOf = (who: string, at: number): number => {
    const one = known.get(who);
    if (one === undefined) return most;
    const passed = Math.max(0, at - one.at) / 1000; // a clock set back gives nothing
    return Math.min(most, one.left + passed * perSecond);
  };
  return {
    has: (who, at) => leftOf(who, at) >= 1,
    take: (who, at) => {
      const left = leftOf(who, at);
      known.delete(who);
      known.set(who, { left: Math.max(0, left - 1), at });
      const oldest = known.size > MOST_KNOWN ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return left >= 1;
    },
  };
}
