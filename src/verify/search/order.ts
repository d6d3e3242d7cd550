/**
 * Sorts states topologically (Kahn’s algorithm), each before its successors. States on a loop, and those behind one, are
 * left out. `eachNext` visits the successors of a state; numbers below 0 are no states.
 */
export function topologicalOrder(
  states: number,
  eachNext: (state: number, visit: (to: number) => void) => void,
): Int32Array {
  const into = new Int32Array(states);
  for (let state = 0; state < states; state += 1) {
    eachNext(state, (to) => {
      if (to >= 0) into[to] = (into[to] as number) + 1;
    });
  }
  const ready: number[] = [];
  into.forEach((count, state) => {
    if (count === 0) ready.push(state);
  });
  const order = new Int32Array(states);
  let sorted = 0;
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    order[sorted] = at;
    sorted += 1;
    eachNext(at, (to) => {
      if (to < 0) return;
      into[to] = (into[to] as number) - 1;
      if (into[to] === 0) ready.push(to);
    });
  }
  return order.subarray(0, sorted);
}
