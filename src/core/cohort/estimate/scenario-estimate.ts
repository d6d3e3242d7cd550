import { peopleIn } from '../filter.ts';
import { byName } from '../people/by-name.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { type GuardedCount, guardCells, isSmall } from '../small-cells.ts';
import { type ScoreEstimate, scoreEstimate } from './score-estimate.ts';

/** The scores of one scenario; scenarios differ in difficulty, so a mean over them depends on who played which. */
export interface ScenarioEstimate {
  readonly scenario: string;
  readonly title: string;
  readonly people: GuardedCount; // with at least one run, complete or not
  readonly runs: GuardedCount; // complete
  readonly unfinished: GuardedCount;
  readonly capped: GuardedCount; // complete runs with a cap
  readonly shown: ScoreEstimate | undefined;
  readonly core: ScoreEstimate | undefined;
}

/** Groups runs by scenario, in the order of titles. */
function byScenario(runs: readonly CohortRun[]): readonly (readonly CohortRun[])[] {
  const groups = new Map<string, CohortRun[]>();
  for (const run of runs) {
    const group = groups.get(run.scenario);
    if (group === undefined) groups.set(run.scenario, [run]);
    else group.push(run);
  }
  return [...groups.values()].sort((a, b) => byName(a[0]?.title ?? '', b[0]?.title ?? ''));
}

/**
 * Estimates the scores of each scenario that was played. Counts about one to four people are withheld unless `open`;
 * their totals stand beside the table, so another may be withheld with a single one.
 */
export function scenarioEstimates(
  runs: readonly CohortRun[],
  open: boolean,
): readonly ScenarioEstimate[] {
  const scenarios = byScenario(runs);
  const counts = (is: (run: CohortRun) => boolean): readonly GuardedCount[] => {
    const cells = scenarios.map((own) => own.filter(is));
    if (open) return cells.map(({ length }) => length);
    return guardCells(
      cells.map((some) => ({ count: some.length, people: peopleIn(some) })),
      true,
    );
  };
  const finished = counts(isComplete);
  const unfinished = counts((run) => !isComplete(run));
  const capped = counts((run) => isComplete(run) && run.cappedTo !== undefined);
  return scenarios.map((own, at) => {
    const people = peopleIn(own);
    return {
      scenario: own[0]?.scenario ?? '',
      title: own[0]?.title ?? '',
      people: !open && isSmall(people) ? undefined : people,
      runs: finished[at],
      unfinished: unfinished[at],
      capped: capped[at],
      shown: scoreEstimate(own, 'shown'),
      core: scoreEstimate(own, 'core'),
    };
  });
}
