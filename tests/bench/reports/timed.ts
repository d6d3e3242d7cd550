/** What a piece of work makes, and the milliseconds it took. */
export function timed<T>(work: () => T): readonly [T, number] {
  const from = performance.now();
  const made = work();
  return [made, performance.now() - from];
}
