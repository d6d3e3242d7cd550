/** Returns an integer from 0 to one below its argument. */
export type Picker = (below: number) => number;

/** Creates a seeded generator. */
export function pickerFrom(seed: number): Picker {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Picks one of these that was taken least often, counts it in `taken`, and returns its index. */
export function rarest<K>(keys: readonly K[], taken: Map<K, number>, pick: Picker): number {
  const counts = keys.map((key) => taken.get(key) ?? 0);
  const least = Math.min(...counts);
  const rare = counts.flatMap((count, at) => (count === least ? [at] : []));
  const chosen = rare[pick(rare.length)] ?? 0;
  taken.set(keys[chosen] as K, least + 1);
  return chosen;
}
