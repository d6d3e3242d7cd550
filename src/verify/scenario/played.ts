import type { Graph } from '../graph/graph.ts';
import { type Drawn, stepperOf } from '../interpreter/stepper.ts';
import { type LockStep, lockStep } from '../replay/lockstep.ts';
import { pickerFrom } from '../replay/picker.ts';
import type { Limits } from '../search/explore.ts';
import { drawnAtRandom } from './draws.ts';
import type { View } from './view.ts';

const MOVES = 40; // more than any scenario has
const WALKS = 60; // made along the map with the stock runtime
const MORE = 400; // the same, before anything is called dead

/** An explored story, and what it was explored from. */
export interface Explorable extends Pick<View, 'explored' | 'stepper' | 'story'> {
  readonly graph: Graph;
  readonly draws: readonly Drawn[];
  readonly going: Limits['going'];
}

/** What came of playing along a map. */
export interface Along extends Pick<LockStep, 'steps' | 'differs'> {
  /** Options taken to something that the map does not have; then nothing that it says holds. */
  readonly doubted?: readonly string[];
}

/** How much to play: `dead` where something is to be called so. */
export const walksFor = (dead: boolean, walks = WALKS): number => (dead ? MORE : walks);

/**
 * Plays a story at random with the stock runtime, along its map: whatever is met must be on it. What
 * was merged wrongly, or called dead though it lives, shows here.
 */
export function playAlong(
  { graph, story, explored, stepper, draws, going }: Explorable,
  walks: number,
): Along {
  const own = stepperOf(graph, true);
  const { machine } = stepper;
  own.machine.mostLines = machine.mostLines;
  const { steps, differs, strayed } = lockStep(story, own, {
    walks,
    moves: MOVES,
    pick: pickerFrom(1),
    drawn: (pick) => drawnAtRandom(draws, pick),
    explored,
    going: () => going?.(explored.states.length, explored.edges.length) !== false,
  });
  const more = (met: Uint8Array, known: Uint8Array): boolean =>
    met.some((one, node) => one > (known[node] as number));
  const unknown = more(own.machine.seen, machine.seen) || more(own.machine.held, machine.held);
  const doubted = strayed ?? (explored.open === 0 && unknown ? [] : undefined);
  return { steps, ...(differs && { differs }), ...(doubted && { doubted }) };
}
