import { stepperOf } from '../interpreter/stepper.ts';
import { type LockStep, lockStep } from '../replay/lockstep.ts';
import { pickerFrom } from '../replay/picker.ts';
import type { Limits } from '../search/explore.ts';
import { drawnAtRandom } from './draws.ts';
import type { View } from './view.ts';

const MOVES = 40; // more than any scenario has

/**
 * Plays a story at random on the stock runtime; everything it meets must be among the explored states. A wrong merge, or
 * a part wrongly reported as dead, shows here.
 */
export function playAlong(
  story: unknown,
  { explored, stepper }: Pick<View, 'explored' | 'stepper'>,
  walks: number,
  going: Limits['going'],
): LockStep {
  const { machine, graph } = stepper;
  const own = stepperOf(graph, true);
  own.machine.mostLines = machine.mostLines;
  const play = lockStep(story, own, {
    walks,
    moves: MOVES,
    pick: pickerFrom(1),
    drawn: (pick) => drawnAtRandom(explored.draws, pick),
    explored,
    going: () => going?.(explored.states.length, explored.edges.length) !== false,
  });
  const more = (met: Uint8Array, known: Uint8Array): boolean =>
    met.some((one, node) => one > (known[node] as number));
  const unknown = more(own.machine.seen, machine.seen) || more(own.machine.held, machine.held);
  return explored.open === 0 && unknown ? { strayed: [], ...play } : play;
}
