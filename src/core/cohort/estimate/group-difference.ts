import { type CohortRun, isComplete } from '../run.ts';
import { SMALLEST_GROUP } from '../small-cells.ts';
import { differenceEstimate, type IntervalEstimate, withinScale } from './mean-estimate.ts';
import { type Measure, personMeans, type ScoreEstimate, scoreEstimate } from './score-estimate.ts';

/** One score of two groups side by side, with the difference of their means, first minus second. */
export interface GroupDifference {
  readonly measure: Measure;
  readonly first: ScoreEstimate | undefined;
  readonly second: ScoreEstimate | undefined;
  readonly difference: IntervalEstimate | undefined; // Welch (1947)
}

/** Two groups side by side: over the scenarios that both played, then one by one. */
export interface GroupComparison {
  readonly groups: readonly [string, string];
  readonly overlap: number; // people who are in both groups; the interval supposes that there are none
  readonly scenarios: readonly { readonly scenario: string; readonly title: string }[]; // played by both
  readonly leftOut: readonly string[]; // titles of scenarios that only one group played
  readonly measures: readonly GroupDifference[];
  readonly byScenario: readonly (GroupDifference & { readonly title: string })[]; // overall after caps
}

const TOP = 100;

const differenceIn = (
  first: readonly CohortRun[],
  second: readonly CohortRun[],
  measure: Measure,
): GroupDifference => ({
  measure,
  first: scoreEstimate(first, measure),
  second: scoreEstimate(second, measure),
  difference: withinScale(
    differenceEstimate(personMeans(first, measure), personMeans(second, measure)),
    -TOP,
    TOP,
  ),
});

/** Withholds the figures of fewer than five people, and a difference that would tell them. */
function guardedDifference<D extends GroupDifference>(one: D): D {
  const guarded = (side: ScoreEstimate | undefined) =>
    side === undefined || side.people < SMALLEST_GROUP ? undefined : side;
  const [first, second] = [guarded(one.first), guarded(one.second)];
  return { ...one, first, second, difference: first && second && one.difference };
}

/** Withholds what a comparison says about one to four people; undefined if nothing is left of it. */
export function guardedComparison(made: GroupComparison): GroupComparison | undefined {
  const measures = made.measures.map(guardedDifference);
  if (measures.every(({ difference }) => difference === undefined)) return undefined;
  return { ...made, measures, byScenario: made.byScenario.map(guardedDifference) };
}

/** Compares two groups on the scenarios that both played, so that harder scenarios do not count as a difference. */
export function compareGroups(
  runs: readonly CohortRun[],
  [one, other]: readonly [string, string],
  isShown: (cohort: string, scenario: string) => boolean = () => true,
): GroupComparison {
  const complete = runs.filter(isComplete);
  const first = complete.filter(({ cohort }) => cohort === one);
  const second = complete.filter(({ cohort }) => cohort === other);
  const titles = new Map([...first, ...second].map(({ scenario, title }) => [scenario, title]));
  const playedBy = (some: readonly CohortRun[], id: string) =>
    some.some(({ scenario }) => scenario === id);
  const shared = [...titles.keys()].filter((id) => playedBy(first, id) && playedBy(second, id));
  const inShared = ({ scenario }: CohortRun) => shared.includes(scenario);
  const [a, b] = [first.filter(inShared), second.filter(inShared)];
  const people = new Set(a.map(({ person }) => person));
  return {
    groups: [one, other],
    overlap: new Set(b.flatMap(({ person }) => (people.has(person) ? [person] : []))).size,
    scenarios: shared.map((id) => ({ scenario: id, title: titles.get(id) ?? id })),
    leftOut: [...titles].flatMap(([id, title]) => (shared.includes(id) ? [] : [title])),
    measures: [differenceIn(a, b, 'shown'), differenceIn(a, b, 'core')],
    byScenario: shared.map((id) => {
      const own = ({ scenario }: CohortRun) =>
        isShown(one, id) && isShown(other, id) && scenario === id;
      return {
        title: titles.get(id) ?? id,
        ...differenceIn(a.filter(own), b.filter(own), 'shown'),
      };
    }),
  };
}
