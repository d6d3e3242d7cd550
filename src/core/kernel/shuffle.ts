/** Returns a pseudo-random generator of numbers in [0, 1) for an integer seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const salt = (text: string): number =>
  [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );

const STEADY = 0;

/** Returns the seed for option order: the run's own, or a constant when the order is fixed. */
export const orderSeed = ({
  seed,
  steady,
}: {
  readonly seed: number;
  readonly steady?: true;
}): number => (steady ? STEADY : seed);

/**
 * Shuffles a list (Fisher-Yates) with a seed and a place name, so the order is the same after a reload, on a retry and
 * in the history.
 */
export function shuffled<T>(list: readonly T[], seed: number, place: string): readonly T[] {
  const next = numbers(seed ^ salt(place));
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const [a, b] = [order[last] as T, order[other] as T];
    order[last] = b;
    order[other] = a;
  }
  return order;
}
