import { groupBy } from '../../kernel/group-by.ts';
import { peopleIn } from '../filter.ts';
import { byName } from '../people/by-name.ts';
import { type CellGuard, guardedCounts, guardedPart } from '../report/guarded-counts.ts';
import { type CohortRun, type IsOfKind, isComplete } from '../run.ts';
import type { GuardedCount } from '../small-cells.ts';
import { type ScoreEstimate, scoreEstimate } from './score-estimate.ts';

/** The scores of one scenario; scenarios differ in difficulty, so a mean over them depends on who played which. */
export interface ScenarioEstimate {
  readonly scenario: string;
  readonly title: string;
  readonly people: GuardedCount; // with a complete run
  readonly runs: GuardedCount; // complete
  readonly unfinished: GuardedCount;
  readonly capped: GuardedCount; // complete runs with a cap
  readonly shown: ScoreEstimate | undefined;
  readonly core: ScoreEstimate | undefined;
}

/** Groups runs by scenario, in the order of titles. */
const byScenario = (runs: readonly CohortRun[]): readonly (readonly CohortRun[])[] =>
  [...groupBy(runs, ({ scenario }) => scenario).values()].sort((a, b) =>
    byName(a[0]?.title ?? '', b[0]?.title ?? ''),
  );

/**
 * Estimates the scores of each scenario that was played; of one that may not be chosen nothing is told. Counts about one to
 * four people are withheld; their totals stand beside the table, so another may be withheld with a single one.
 */
export function scenarioEstimates(
  runs: readonly CohortRun[],
  guard: CellGuard,
  isShown: (scenario: string) => boolean,
): readonly ScenarioEstimate[] {
  const scenarios = byScenario(runs);
  const counts = (of: IsOfKind): readonly GuardedCount[] => {
    const isIn = (id?: string) => (run: CohortRun) => of(run) && run.scenario === id;
    const kinds = scenarios.map(([first]) => isIn(first?.scenario));
    return guardedCounts(runs.filter(of), kinds, guard);
  };
  const unfinished = counts((run) => !isComplete(run));
  return scenarios.map((own, at) => {
    const [{ scenario, title } = { scenario: '', title: '' }] = own;
    const complete = own.filter(isComplete);
    const is = ({ cappedTo }: CohortRun) => cappedTo !== undefined;
    const told = isShown(scenario);
    return {
      ...{ scenario, title },
      people: told ? peopleIn(complete) : undefined,
      runs: told ? complete.length : undefined,
      unfinished: unfinished[at],
      capped: told ? guardedPart(complete, is, guard) : undefined,
      shown: told ? scoreEstimate(own, 'shown') : undefined,
      core: told ? scoreEstimate(own, 'core') : undefined,
    };
  });
}
