import type { Fault } from '../graph/fault.ts';
import { Chance } from '../interpreter/chance.ts';
import type { Moment } from '../interpreter/machine.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Edge } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { type Path, pathTo, walkPath } from './path.ts';
import { pickerFrom, rarest } from './picker.ts';

/** The result of random play. */
export interface RandomPlay {
  readonly moves: number;
  readonly failing: readonly { readonly fault: Fault; readonly path: Path }[];
}

const MOVES = 100; // from one open state
const FAULTS = 20; // more show little new

/**
 * Plays at random from the open states, least-taken options first, while `going` returns true and for at most as many
 * moves as the search made. What is met is added to `offered` and recorded by the stepper's machine.
 */
export function playOn(
  explored: Explored,
  stepper: Stepper,
  offered: Set<number>,
  going: () => boolean,
): RandomPlay {
  const { states, edges, open } = explored;
  const pick = pickerFrom(7);
  const taken = new Map<number, number>(); // by option
  const failing = new Map<string, { fault: Fault; path: Path }>();
  const budget = Math.max(5000, edges.length);
  let moves = 0;
  const playFrom = (path: Path, begin: Moment | undefined): void => {
    const made = [...path.moves];
    let moment = begin;
    for (let move = 0; move < MOVES && moment && moment.offers.length > 0; move += 1) {
      const offer = rarest(
        moment.offers.map(({ node }) => node),
        taken,
        pick,
      );
      const next = stepper.take(moment, offer, new Chance([], pick));
      moves += 1;
      made.push({ offer, ways: next.ways });
      const { fault } = next;
      if (fault !== undefined) {
        const key = `${fault.at} ${fault.message}`;
        if (failing.size < FAULTS && !failing.has(key)) {
          failing.set(key, { fault, path: { ...path, moves: made } });
        }
        return;
      }
      moment = next.moment;
      for (const { node } of moment.offers) offered.add(node);
    }
  };
  while (moves < budget && states.length > 0 && going()) {
    const state = states[states.length - 1 - pick(Math.min(open, states.length))];
    const path = pathTo(explored, edges[state?.by ?? 0] as Edge);
    playFrom(path, walkPath(stepper, path).at(-1)?.moment);
  }
  return { moves, failing: [...failing.values()] };
}
