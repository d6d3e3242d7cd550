import type { Rubric } from '../../rubric/rubric.ts';
import { type Advice, adviceOf } from '../../scoring/advice.ts';
import { growthOf, type StageCells } from '../figures/growth.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { pooledCells, type TechniqueCell } from './people.ts';

/** A trainee's runs of one scenario, oldest first. */
export interface OwnScenario {
  readonly scenario: string;
  readonly title: string;
  readonly runs: readonly CohortRun[]; // complete, oldest first
}

/** A trainee's own progress in figures. */
export interface OwnRecord {
  readonly scenarios: readonly OwnScenario[]; // in the order first played
  readonly cells: readonly TechniqueCell[]; // pooled over the latest complete run of each scenario
  readonly growth: readonly StageCells[]; // empty before a second contact or a return after weeks
  readonly firstOpen: CohortRun['open'] | undefined; // open questions in the first complete run
  readonly latestOpen: CohortRun['open'] | undefined; // in the latest complete run, if there are two or more
  readonly next: { readonly advice: Advice; readonly title: string } | undefined; // from the latest complete run
  readonly lastAt: number | undefined; // end of the latest complete run, milliseconds since 1970, UTC
}

/** Computes progress from a trainee's own runs. */
export function ownRecord(all: readonly CohortRun[], rubric: Rubric): OwnRecord {
  const runs = all.filter(isComplete).toSorted((a, b) => a.startedAt - b.startedAt);
  const ids = [...new Set(runs.map(({ scenario }) => scenario))];
  const scenarios = ids.map((scenario): OwnScenario => {
    const own = runs.filter((run) => run.scenario === scenario);
    return { scenario, title: own.at(-1)?.title ?? scenario, runs: own };
  });
  const last = scenarios.flatMap(({ runs: own }) => own.at(-1) ?? []);
  const cells = pooledCells(last, rubric);
  const growth = growthOf(runs, rubric);
  const latest = runs.at(-1);
  const advice = latest && adviceOf(latest.errors, latest.dimensions);
  return {
    scenarios,
    cells,
    growth: growth.some(({ stage, runs: own }) => stage !== 'first' && own > 0) ? growth : [],
    firstOpen: runs[0]?.open,
    latestOpen: runs.length > 1 ? latest?.open : undefined,
    next: latest && advice && { advice, title: latest.title },
    lastAt: latest?.lastAt,
  };
}
