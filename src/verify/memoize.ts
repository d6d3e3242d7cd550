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

/** Numbers what it is given from 0 on; equal things get equal numbers. Objects are compared by identity. */
export function numbering<T>(): (thing: T) => number {
  const ids = new Map<T, number>();
  return (thing) => {
    const known = ids.get(thing);
    if (known !== undefined) return known;
    ids.set(thing, ids.size);
    return ids.size - 1;
  };
}
