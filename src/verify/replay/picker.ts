/** Creates a seeded generator: `pick(n)` returns an integer from 0 to n - 1. */
export function pickerFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}
