import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { Undrawn } from '../graph/value.ts';
import type { Drawn } from '../interpreter/stepper.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { strongestIn } from '../scenario/path-score.ts';
import type { View } from '../scenario/view.ts';
import { END, type Explored, type Searched, type Stopped } from '../search/explore.ts';
import { BEST_LEAST, type BestPath } from './score.ts';

/** A second contact as it goes after one way that the first may have gone. */
export interface MetView {
  readonly met: MetState;
  readonly view: View;
  readonly best: BestPath | undefined;
}

/** Lists what may be drawn after each way a first contact may have gone; none if there was none, or not all was seen. */
export function drawsByMet(
  { open }: Explored,
  draws: readonly Drawn[],
): readonly (readonly [MetState, readonly Drawn[]])[] {
  if (open > 0 || draws.every(({ met }) => met === undefined)) return [];
  return MET_STATES.map((met) => [
    met,
    draws.flatMap((drawn): readonly Drawn[] => {
      if (drawn.met === met) return [drawn];
      return drawn.met instanceof Undrawn && met !== 'none' ? [{ ...drawn, met }] : [];
    }),
  ]);
}

/** What a second contact is like after each way the first may have gone. */
export interface MetViews {
  readonly ways: readonly MetView[]; // those that were seen whole, in order
  readonly stopped?: Stopped; // why the others were not
}

/** Explores a second contact after each way the first may have gone, until a limit stops one of them. */
export function viewsByMet(
  draws: ReturnType<typeof drawsByMet>,
  exploreFrom: (drawn: readonly Drawn[]) => Searched,
  viewed: (searched: Searched) => Omit<MetView, 'met'>,
): MetViews {
  const ways: MetView[] = [];
  for (const [met, drawn] of draws) {
    const searched = exploreFrom(drawn);
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

const endingsOf = ({ explored, headingOf }: View): ReadonlySet<string> =>
  new Set(
    explored.edges.flatMap((edge) => (edge.to === END ? (headingOf(edge).ending ?? []) : [])),
  );

/** Lists what is reached after each way, in the order of the ways. */
export const metFiguresOf = (ways: readonly MetView[]): readonly MetFigures[] =>
  ways.map(({ met, view, best }) => {
    return { met, best: best?.overall, endings: [...endingsOf(view)].toSorted() };
  });

/** Finds the options that are the strongest somewhere, and those that are a critical error. */
function optionsOf(view: View): { readonly best: Set<string>; readonly harmful: Set<string> } {
  const best = new Set<string>();
  const harmful = new Set<string>();
  for (const state of view.occasions) {
    const strongest = strongestIn(view, state);
    const { beat } = view.beatOf(state);
    view.optionsOf(state).forEach(({ id, criticalError }, at) => {
      if (at === strongest) best.add(`${beat} ${id}`);
      if (criticalError !== undefined) harmful.add(`${beat} ${id}`);
    });
  }
  return { best, harmful };
}

/**
 * A second contact is as open after each way the first may have gone: every ending is there, but for those that recall a
 * fact; the best path comes near 100; and no line that is best after one of them is a critical error after another.
 */
export function checkSecondContact(
  { rules }: View,
  { ways, stopped }: MetViews,
): readonly CounterFinding[] {
  if (stopped !== undefined) return [];
  const property = 'second-contact';
  const seen = ways.map((way) => ({ ...way, endings: endingsOf(way.view) }));
  const all = new Set(seen.flatMap(({ endings }) => [...endings]));
  const missing = seen.flatMap(({ met, endings }) =>
    [...all]
      .filter((ending) => !endings.has(ending) && !rules.recalls.includes(ending))
      .map((ending): CounterFinding => {
        return { property, code: 'met-no-ending', values: { met, ending }, unseen: true };
      }),
  );
  const low = seen
    .filter(({ best }) => (best?.overall ?? 0) < BEST_LEAST)
    .map(({ met, best }): CounterFinding => {
      const values = { met, overall: best?.overall ?? 0, least: BEST_LEAST };
      return { property, code: 'met-best-low', values };
    });
  const options = ways.map(({ met, view }) => ({ met, ...optionsOf(view) }));
  const turned = options.flatMap(({ met, best }) =>
    options.flatMap((other) =>
      [...best]
        .filter((line) => other.harmful.has(line))
        .map((line): CounterFinding => {
          const [beat = '', option = ''] = line.split(' ');
          return { property, code: 'met-turned', values: { beat, option, met, other: other.met } };
        }),
    ),
  );
  return [...missing, ...low, ...turned];
}
