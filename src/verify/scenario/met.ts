import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { type Edge, START } from '../search/edge.ts';
import { waysFrom } from '../search/walk.ts';
import { bestPath, strongestIn } from './path-score.ts';
import type { BeatState, View } from './view.ts';

/** What is reached after one way that the first contact may have gone. */
export interface MetFigures {
  readonly met: MetState;
  readonly best: number | undefined; // overall of the best path, 0 to 100
  readonly endings: readonly string[]; // in order of their ids
}

/** What a second contact is like after one way that the first may have gone. */
export interface MetWay extends MetFigures {
  readonly strongest: ReadonlySet<string>; // options that are the strongest somewhere, by beat and option
  readonly harmful: ReadonlySet<string>; // options that are a critical error somewhere
}

/**
 * Looks at a second contact after each way the first may have gone, in the order of the ways. There are none for a first
 * contact, or if the search was not complete.
 */
export function metWaysOf(view: View): readonly MetWay[] {
  const { explored, endings } = view;
  const { draws, edges, open } = explored;
  if (open > 0 || view.scenario.follows === undefined) return [];
  return MET_STATES.map((met): MetWay => {
    const begins = ({ from, offer }: Edge) => from === START && draws[offer]?.met === met;
    const moves = new Set([...waysFrom(explored, edges.filter(begins))].map(({ edge }) => edge));
    const states = [...new Set([...moves].map(({ to }) => to))].flatMap(
      (to) => view.states[to] ?? [],
    );
    const optionsThat = (are: (state: BeatState, option: number) => boolean) =>
      new Set(
        states.flatMap((state) =>
          state.options.flatMap(({ id }, at) => (are(state, at) ? [`${state.beat} ${id}`] : [])),
        ),
      );
    return {
      met,
      best: bestPath(view, { through: begins })?.overall,
      endings: [...endings]
        .filter(([, ends]) => ends.some((edge) => moves.has(edge)))
        .map(([ending]) => ending)
        .toSorted(),
      strongest: optionsThat((state, at) => at === strongestIn(state)),
      harmful: optionsThat(({ options }, at) => options[at]?.criticalError !== undefined),
    };
  });
}
