import type { Fault, Going } from '../graph/fault.ts';
import { Chance } from '../interpreter/chance.ts';
import type { Moment } from '../interpreter/machine.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Edge } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { type Path, pathTo, walkPath } from './path.ts';
import { pickerFrom, rarest } from './picker.ts';

/** Is told of a fault, with a function that makes a path to it. */
export type FaultListener = (fault: Fault, path: () => Path) => void;

const MOVES = 100; // from one open state
const ENDLESS = 1000; // moves that one without an end counts as
const DEEP = 1000; // moves to an open state beyond which play begins at the start: the way there takes too long

/**
 * Plays at random from the open states, or from the start where these are deep, least-taken options first, while `going`
 * returns true and for at most as many moves as the search made. What is met is added to `offered`, told to `failed` and recorded by the stepper's machine.
 * Returns the number of moves.
 */
export function playOn(
  explored: Explored,
  stepper: Stepper,
  offered: Set<number>,
  failed: FaultListener,
  going: () => Going,
): number {
  const { states, edges, open } = explored;
  const pick = pickerFrom(7);
  const taken = new Map<number, number>(); // by option
  let budget = Math.max(5000, edges.length);
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
      if (next.fault !== undefined) {
        if (next.fault.code === 'steps') budget -= ENDLESS;
        else failed(next.fault, () => ({ ...path, moves: made }));
        return;
      }
      moment = next.moment;
      for (const { node } of moment.offers) offered.add(node);
    }
  };
  while (moves < budget && states.length > 0 && going() === true) {
    const state = states[states.length - 1 - pick(Math.min(open, states.length))];
    const near = (state?.depth ?? 0) <= DEEP ? state?.by : undefined;
    const path = pathTo(explored, edges[near ?? 0] as Edge);
    playFrom(path, walkPath(stepper, path).at(-1)?.moment);
  }
  return moves;
}
