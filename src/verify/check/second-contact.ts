import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { Undrawn } from '../graph/value.ts';
import type { Drawn } from '../interpreter/stepper.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { type ScoredPath, strongestIn } from '../scenario/path-score.ts';
import type { View } from '../scenario/view.ts';
import type { Explored, Searched, Stopped } from '../search/explore.ts';
import { BEST_LEAST } from './score.ts';

/** A second contact as it goes after one way that the first may have gone. */
export interface MetView {
  readonly met: MetState;
  readonly view: View;
  readonly best: ScoredPath | undefined;
}

/** What a second contact is like after each way the first may have gone. */
export interface MetViews {
  readonly ways: readonly MetView[]; // those that were seen whole, in order
  readonly stopped?: Stopped; // why the others were not
}

/** Returns what may be drawn after one way that a first contact may have gone. */
const drawsAfter = (met: MetState, draws: readonly Drawn[]): readonly Drawn[] =>
  draws.flatMap((drawn): readonly Drawn[] => {
    if (drawn.met === met) return [drawn];
    return drawn.met instanceof Undrawn && met !== 'none' ? [{ ...drawn, met }] : [];
  });

/**
 * Explores a second contact after each way the first may have gone, until a limit stops one of them. Nothing is explored
 * for a first contact, or if the search of all ways together was not complete.
 */
export function viewsByMet(
  { open, draws }: Explored,
  exploreFrom: (drawn: readonly Drawn[]) => Searched,
  viewed: (searched: Searched) => Omit<MetView, 'met'>,
): MetViews {
  const ways: MetView[] = [];
  if (open > 0 || draws.every(({ met }) => met === undefined)) return { ways };
  for (const met of MET_STATES) {
    const searched = exploreFrom(drawsAfter(met, draws));
    if (searched.open > 0) return { ways, stopped: searched.stopped ?? 'states' };
    ways.push({ met, ...viewed(searched) });
  }
  return { ways };
}

/** What is reached after one way that the first contact may have gone. */
export interface MetFigures {
  readonly met: MetState;
  readonly best: number | undefined; // overall of the best path, 0 to 100
  readonly endings: readonly string[]; // in order of their ids
}

/** Lists what is reached after each way, in the order of the ways. */
export const metFiguresOf = ({ ways }: MetViews): readonly MetFigures[] =>
  ways.map(({ met, view, best }) => {
    return { met, best: best?.overall, endings: [...view.endings.keys()].toSorted() };
  });

/** Lists the options that are the strongest somewhere, or those that are a critical error, by beat and option. */
const optionsThat = (view: View, which: 'strongest' | 'harmful'): ReadonlySet<string> =>
  new Set(
    view.occasions.flatMap((state) =>
      state.options
        .filter(({ criticalError }, at) =>
          which === 'harmful' ? criticalError !== undefined : at === strongestIn(state),
        )
        .map(({ id }) => `${state.beat} ${id}`),
    ),
  );

/**
 * A second contact is as open after each way the first may have gone: every ending is there, but for those that recall a
 * fact; the best path comes near 100; and no line that is best after one of them is a critical error after another.
 */
export function* checkSecondContact({ rules }: View, { ways, stopped }: MetViews): CounterFindings {
  if (stopped !== undefined) return;
  const endings = new Set(ways.flatMap(({ view }) => [...view.endings.keys()]));
  for (const { met, view } of ways) {
    for (const ending of endings) {
      if (view.endings.has(ending) || rules.recalls.includes(ending)) continue;
      yield { code: 'met-no-ending', values: { met, ending }, unseen: true };
    }
  }
  for (const { met, best } of ways) {
    const values = { met, overall: best?.overall ?? 0, least: BEST_LEAST };
    if (values.overall < BEST_LEAST) yield { code: 'met-best-low', values };
  }
  yield* turnedLines(ways);
}

/** Reports lines that are best after one way, and a critical error after another. */
function* turnedLines(ways: readonly MetView[]): CounterFindings {
  const marked = ways.map(({ met, view }) => {
    return { met, best: optionsThat(view, 'strongest'), harmful: optionsThat(view, 'harmful') };
  });
  for (const { met, best } of marked) {
    for (const other of marked) {
      for (const line of best) {
        const [beat = '', option = ''] = line.split(' ');
        const values = { beat, option, met, other: other.met };
        if (other.harmful.has(line)) yield { code: 'met-turned', values };
      }
    }
  }
}
