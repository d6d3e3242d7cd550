import type { Graph } from '../graph/graph.ts';
import { type Drawn, stepperOf } from '../interpreter/stepper.ts';
import { type LockStep, lockStep } from '../replay/lockstep.ts';
import { pickerFrom } from '../replay/picker.ts';
import type { Limits } from '../search/explore.ts';
import { drawnAtRandom } from './draws.ts';
import type { View } from './view.ts';

const MOVES = 40; // more than any scenario has
const WALKS = 60; // random walks in both runtimes
const MORE = 400; // the same, before a part is reported as dead

/** An explored story, and the parts to play it with. */
export interface ExploredStory extends Pick<View, 'explored' | 'stepper' | 'story'> {
  readonly graph: Graph;
  readonly draws: readonly Drawn[];
  readonly going: Limits['going'];
}

/** The result of random play beside the explored states. */
export interface MapPlay extends Pick<LockStep, 'steps' | 'differs'> {
  /** Options that led out of the explored states; then no verdict may be PROVED. */
  readonly doubted?: readonly string[];
}

/** Returns the number of walks; more if a part is to be reported as `dead`. */
export const walksFor = (dead: boolean, walks = WALKS): number => (dead ? MORE : walks);

/**
 * Plays a story at random on the stock runtime; everything it meets must be among the explored states. A wrong merge, or
 * a part wrongly reported as dead, shows here.
 */
export function playAlong(
  { graph, story, explored, stepper, draws, going }: ExploredStory,
  walks: number,
): MapPlay {
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
