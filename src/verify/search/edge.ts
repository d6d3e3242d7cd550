import type { Fault } from '../graph/fault.ts';
import type { Offer } from '../interpreter/thread.ts';

/** A moment of the story, with all moments that can only go on like it. */
export interface State {
  readonly id: number;
  readonly offers: readonly Offer[];
  readonly by: number; // the edge that reached it first, which is a shortest way
  readonly depth: number; // choices made on that way
  readonly out: readonly number[]; // edges
  readonly stands: number; // for how many that go on alike, itself among them
}

/** A move from one state to the next, one way that chance fell. */
export interface Edge {
  readonly id: number;
  readonly from: number; // START before the first line
  readonly offer: number; // index among the offers of `from`; at the start, among the draws
  readonly ways: readonly number[];
  readonly share: number; // how likely chance falls so, of 1
  readonly to: number; // END or FAULT where there is no next state
  readonly tags: readonly string[];
  readonly words: number;
  readonly held: number; // which of the conditions asked of endings hold, as bits
  readonly told: boolean; // a function that is watched answered yes on the way
  readonly fault?: Fault;
}
