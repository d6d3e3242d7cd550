/** A function that works out its answer to each thing it is asked once. */
export function remembered<K, V>(answer: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>();
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined) return found;
    const made = answer(asked);
    known.set(asked, made);
    return made;
  };
}
