import { pickerFrom } from '../replay/picker.ts';
import { stockOf } from '../replay/replay.ts';
import { type StockWalk, walkOnStock } from '../replay/stock-walk.ts';
import type { Limits } from '../search/explore.ts';
import { drawnAtRandom } from './draws.ts';
import type { View } from './view.ts';

export const MOST_MOVES = 40; // more than any scenario has

/**
 * Plays a story at random on the stock runtime; everything it meets must be among the explored states. A wrong merge, or
 * a part wrongly reported as dead, shows here.
 */
export function playAlong(
  story: unknown,
  { explored, stepper }: Pick<View, 'explored' | 'stepper'>,
  walks: number,
  going: Limits['going'],
): StockWalk {
  const { machine } = stepper;
  const stock = stockOf(story, {}, 0);
  const play = walkOnStock(stock, explored, {
    walks,
    moves: MOST_MOVES,
    pick: pickerFrom(1),
    drawn: (pick) => drawnAtRandom(explored.draws, pick),
    texts: true,
    mostLines: machine.mostLines,
    going: () => going?.(explored.states.length, explored.edges.length) ?? true,
  });
  const more = (met: Uint8Array, known: Uint8Array): boolean =>
    met.some((one, node) => one > (known[node] as number));
  const unknown = more(stock.seen, machine.seen) || more(stock.held, machine.held);
  return explored.open === 0 && unknown ? { strayed: [], ...play } : play;
}
