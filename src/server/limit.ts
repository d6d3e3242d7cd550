/** Rate limiter per sender. Times are milliseconds of one monotonic clock. */
export interface Limit {
  /** Takes `amount` (1 by default) of a sender's allowance; returns false, taking nothing, if less is left. */
  readonly take: (who: string, at: number, amount?: number) => boolean;
  /** Tells whether `amount` (1 by default) is left, without taking it. */
  readonly has: (who: string, at: number, amount?: number) => boolean;
}

const MAX_SENDERS = 10_000; // senders remembered; the oldest are forgotten first

/** Makes a token bucket: `most` tokens, refilled by `perSecond`. */
export function limit(most: number, perSecond: number): Limit {
  const known = new Map<string, { left: number; at: number }>();
  const leftOf = (who: string, at: number): number => {
    const one = known.get(who);
    if (one === undefined) return most;
    const passed = Math.max(0, at - one.at) / 1000; // a clock set back refills nothing
    return Math.min(most, one.left + passed * perSecond);
  };
  return {
    has: (who, at, amount = 1) => leftOf(who, at) >= amount,
    take: (who, at, amount = 1) => {
      const left = leftOf(who, at);
      const enough = left >= amount;
      known.delete(who);
      known.set(who, { left: enough ? left - amount : left, at });
      const oldest = known.size > MAX_SENDERS ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return enough;
    },
  };
}
