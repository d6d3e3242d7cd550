/** Caches the results of a function by its argument, compared by identity. */
export function memoize<K, V>(answer: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>();
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined) return found;
    const made = answer(asked);
    known.set(asked, made);
    return made;
  };
}
