/** Counts what may be done so often, by whom. Times are milliseconds of one clock. */
export interface Limit {
  /** Takes of somebody's allowance, one if nothing is said; false, and nothing taken, where less is left. */
  readonly take: (who: string, at: number, amount?: number) => boolean;
  /** Whether so much is left, one if nothing is said, without taking it. */
  readonly has: (who: string, at: number, amount?: number) => boolean;
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
    has: (who, at, amount = 1) => leftOf(who, at) >= amount,
    take: (who, at, amount = 1) => {
      const left = leftOf(who, at);
      const enough = left >= amount;
      known.delete(who);
      known.set(who, { left: enough ? left - amount : left, at });
      const oldest = known.size > MOST_KNOWN ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return enough;
    },
  };
}
