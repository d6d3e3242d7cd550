import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { bestPath, strongestIn } from '../scenario/path-score.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import type { BeatState, View } from '../scenario/view.ts';
import { type Edge, START } from '../search/edge.ts';
import { statesFrom } from '../search/walk.ts';
import { BEST_LEAST } from './score.ts';

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

/** Lists options by beat and option. */
const optionsThat = (
  states: readonly BeatState[],
  are: (state: BeatState, option: number) => boolean,
): ReadonlySet<string> =>
  new Set(
    states.flatMap((state) =>
      state.options.flatMap(({ id }, at) => (are(state, at) ? [`${state.beat} ${id}`] : [])),
    ),
  );

/**
 * Looks at a second contact after each way the first may have gone, in the order of the ways. There are none for a first
 * contact, or if the search was not complete.
 */
export function metWaysOf(view: View, scores: ScoreTable | undefined): readonly MetWay[] {
  const { explored, endings } = view;
  const { draws, edges, open } = explored;
  if (open > 0 || draws.every(({ met }) => met === undefined)) return [];
  return MET_STATES.map((met): MetWay => {
    const begins = ({ from, offer }: Edge) => from === START && draws[offer]?.met === met;
    const reached = statesFrom(explored, edges.filter(begins));
    const states = view.states.filter(({ id }) => reached.has(id));
    return {
      met,
      best: scores && bestPath(view, scores, scores.ends, begins)?.overall,
      endings: [...endings]
        .filter(([, ends]) => ends.some((edge) => begins(edge) || reached.has(edge.from)))
        .map(([ending]) => ending)
        .toSorted(),
      strongest: optionsThat(states, (state, at) => at === strongestIn(state)),
      harmful: optionsThat(states, ({ options }, at) => options[at]?.criticalError !== undefined),
    };
  });
}

/**
 * A second contact is as open after each way the first may have gone: every ending is there, but for those that recall a
 * fact; the best path comes near 100; and no line that is best after one of them is a critical error after another.
 */
export function* checkSecondContact({ rules }: View, ways: readonly MetWay[]): CounterFindings {
  const endings = new Set(ways.flatMap((way) => way.endings));
  for (const { met, endings: own } of ways) {
    for (const ending of endings) {
      if (own.includes(ending) || rules.recalls.includes(ending)) continue;
      yield { code: 'met-no-ending', values: { met, ending }, unseen: true };
    }
  }
  for (const { met, best } of ways) {
    const values = { met, overall: best ?? 0, least: BEST_LEAST };
    if (values.overall < BEST_LEAST) yield { code: 'met-best-low', values };
  }
  yield* turnedLines(ways);
}

/** Reports lines that are best after one way, and a critical error after another. */
function* turnedLines(ways: readonly MetWay[]): CounterFindings {
  for (const { met, strongest } of ways) {
    for (const other of ways) {
      for (const line of strongest) {
        const [beat = '', option = ''] = line.split(' ');
        const values = { beat, option, met, other: other.met };
        if (other.harmful.has(line)) yield { code: 'met-turned', values };
      }
    }
  }
}
