import type { Analysis } from '../../../src/verify/dataflow/analysis.ts';
import type { Cell } from '../../../src/verify/dataflow/cell.ts';
import type { Value } from '../../../src/verify/graph/value.ts';
import type { Moment } from '../../../src/verify/interpreter/machine.ts';

/** Tells moments apart: equal keys can only go on alike. */
export type KeyOf = (moment: Moment) => string;

const heldBy = ({ memory }: Moment, cell: Cell): Value => {
  if (cell.kind === 'global') return memory.globals[cell.slot] as Value;
  if (cell.kind === 'visits') return memory.visits[cell.slot] as number;
  if (cell.kind === 'turns') return memory.turn - (memory.turns[cell.slot] as number);
  if (cell.kind === 'deck') return memory.shuffled.get(cell.container) ?? 0;
  return memory.turn;
};

/** How the search tells the moments of a story apart, as a text. */
export const keysOf =
  ({ parts: { cells, placeOf, liveAt, tell } }: Analysis): KeyOf =>
  (moment) => {
    const held = liveAt(moment.offers).map((id) =>
      tell[id]?.(heldBy(moment, cells.all[id] as Cell)),
    );
    return [placeOf(moment.offers), ...held].join(' ');
  };
