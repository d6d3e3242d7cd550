import type { Fault } from '../graph/fault.ts';
import type { Offer } from '../interpreter/machine.ts';

export const START = -1;
export const END = -1;
export const FAULT = -2;

/** A state: a class of moments with equal futures. */
export interface State {
  readonly id: number;
  readonly offers: readonly Offer[];
  readonly by: number; // the edge that reached it first, the end of a shortest path
  readonly depth: number; // number of choices on that path
  readonly out: readonly number[]; // edges
  readonly stands: number; // number of states merged into it, itself included
}

/** A move to the next state, with one outcome of chance. */
export interface Edge {
  readonly id: number;
  readonly from: number; // START before the first line
  readonly offer: number; // index among the offers of `from`; at the start, among the draws
  readonly ways: readonly number[];
  readonly share: number; // probability of this outcome of chance, 0..1
  readonly to: number; // END or FAULT if there is no next state
  readonly tags: readonly string[];
  readonly words: number;
  readonly held: number; // conditions on endings that hold, as bits
  readonly told: boolean; // a watched function returned true
  readonly fault: Fault | undefined;
}
