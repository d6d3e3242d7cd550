import { askToGoOn, type Going } from '../graph/fault.ts';
import { Undrawn, type Value } from '../graph/value.ts';
import { Chance } from '../interpreter/chance.ts';
import type { Drawn, MoveOutcome, Stepper } from '../interpreter/stepper.ts';
import type { Edge } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';
import { edgesTo } from '../search/walk.ts';

/** A path through a story: the values drawn, then each choice with its outcomes of chance. */
export interface Path {
  readonly drawn: Drawn;
  readonly first: readonly number[]; // outcomes of chance before the first choice
  readonly moves: readonly { readonly offer: number; readonly ways: readonly number[] }[];
}

const OFTEN = 256; // moves between two questions whether to go on

/** Returns a shortest path that ends with an edge. */
export const pathTo = (explored: Explored, edge: Edge): Path =>
  pathOfEdges(explored, edgesTo(explored, edge));

/** Replays a path on our interpreter, outcome by outcome. Throws `MoveStopped` where it may not go on. */
export function walkPath(
  stepper: Stepper,
  path: Path,
  going: () => Going = () => true,
): readonly MoveOutcome[] {
  let here = stepper.begin(path.drawn, new Chance(path.first));
  const outcomes = [here];
  for (const { offer, ways } of path.moves) {
    if (outcomes.length % OFTEN === 0) askToGoOn(going());
    here = stepper.take(here.moment, offer, new Chance(ways));
    outcomes.push(here);
  }
  return outcomes;
}

/** Returns the values drawn on a path. A value that was never read is the first possible one. */
export function drawnOn(stepper: Stepper, path: Path, outcomes: readonly MoveOutcome[]): Drawn {
  const { slotOf } = stepper.machine.layout;
  const ended = outcomes.at(-1)?.moment.memory;
  const heldBy = (name: string, value: Value): Value => {
    if (!(value instanceof Undrawn)) return value;
    const now = ended?.[slotOf.get(name) ?? -1];
    return now === undefined || now instanceof Undrawn ? (value.values[0] ?? 0) : now;
  };
  return Object.fromEntries(
    Object.entries(path.drawn).map(([name, value]) => [name, heldBy(name, value)]),
  );
}

/** Makes a path of edges that begin at the start. */
export function pathOfEdges({ draws }: Explored, edges: readonly Edge[]): Path {
  const [start, ...rest] = edges;
  return {
    drawn: draws[start?.offer ?? 0] ?? {},
    first: start?.ways ?? [],
    moves: rest.map(({ offer, ways }) => ({ offer, ways })),
  };
}
