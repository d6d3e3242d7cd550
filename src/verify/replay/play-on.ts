import { Fault } from '../graph/fault.ts';
import type { Moment } from '../interpreter/machine.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Edge } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { type Path, pathTo } from './path.ts';
import { pickerFrom } from './picker.ts';

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
  const { machine } = stepper;
  const taken = new Map<number, number>(); // by option
  const failing = new Map<string, { fault: Fault; path: Path }>();
  const budget = Math.max(20_000, edges.length);
  let moves = 0;
  let ways: number[] = [];
  const chance = machine.chance;
  const random = {
    pick: (count: number): number => {
      const way = pick(count);
      ways.push(way);
      return way;
    },
  };
  const leastTaken = ({ offers }: Moment): number => {
    const counts = offers.map(({ node }) => taken.get(node) ?? 0);
    const least = Math.min(...counts);
    const rare = counts.flatMap((count, at) => (count === least ? [at] : []));
    return rare[pick(rare.length)] ?? 0;
  };
  const take = (moment: Moment, offer: number): Fault | undefined => {
    ways = [];
    moves += 1;
    try {
      machine.take(machine.age(moment.memory), moment.offers[offer] as Moment['offers'][number]);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      thrown.at ??= machine.at;
      return thrown;
    }
    return undefined;
  };
  const note = (fault: Fault, path: Path): void => {
    const key = `${fault.at} ${fault.message}`;
    if (!failing.has(key) && failing.size < FAULTS) failing.set(key, { fault, path });
  };
  const playFrom = (path: Path, begin: Moment): void => {
    const made = [...path.moves];
    let moment = begin;
    for (let move = 0; move < MOVES && moment.offers.length > 0; move += 1) {
      const offer = leastTaken(moment);
      const node = moment.offers[offer]?.node ?? -1;
      taken.set(node, (taken.get(node) ?? 0) + 1);
      const fault = take(moment, offer);
      made.push({ offer, ways });
      if (fault !== undefined) {
        note(fault, { ...path, moves: made });
        return;
      }
      moment = machine.moment();
      for (const { node: met } of moment.offers) offered.add(met);
    }
  };
  while (moves < budget && states.length > 0 && going()) {
    const state = states[states.length - 1 - pick(Math.min(open, states.length))];
    const path = pathTo(explored, edges[state?.by ?? 0] as Edge);
    machine.chance = chance;
    let { moment } = stepper.beginAs(path.drawn, path.first);
    for (const { offer, ways: fell } of path.moves) {
      ({ moment } = stepper.takeAs(moment, offer, fell));
    }
    machine.chance = random;
    playFrom(path, moment);
  }
  machine.chance = chance;
  return { moves, failing: [...failing.values()] };
}
