import { byName } from '../by-name.ts';
import { peopleIn } from '../filter.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { type ScoreEstimate, scoreEstimate } from './score-estimate.ts';

/** The scores of one scenario; scenarios differ in difficulty, so a mean over them depends on who played which. */
export interface ScenarioEstimate {
  readonly scenario: string;
  readonly title: string;
  readonly people: number; // with at least one run, complete or not
  readonly runs: number; // complete
  readonly unfinished: number;
  readonly capped: number; // complete runs with a cap
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

/** Estimates the scores of each scenario that was played. */
export const scenarioEstimates = (runs: readonly CohortRun[]): readonly ScenarioEstimate[] =>
  byScenario(runs).map((own) => {
    const complete = own.filter(isComplete);
    return {
      scenario: own[0]?.scenario ?? '',
      title: own[0]?.title ?? '',
      people: peopleIn(own),
      runs: complete.length,
      unfinished: own.length - complete.length,
      capped: complete.filter(({ cappedTo }) => cappedTo !== undefined).length,
      shown: scoreEstimate(own, 'shown'),
      core: scoreEstimate(own, 'core'),
    };
  });
