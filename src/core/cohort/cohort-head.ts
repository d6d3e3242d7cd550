import type { Dimension } from '../rubric/dimension.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Mode } from '../run/intent.ts';
import { byName } from './by-name.ts';
import type { Changes } from './figures/change.ts';
import type { ChangeScale } from './figures/reliable-change.ts';
import { quantileOf } from './figures/spread.ts';
import type { Standings } from './filter.ts';
import { type Overview, overviewOf } from './overview.ts';
import type { PersonRow } from './people.ts';
import type { CohortRun } from './run.ts';
import type { ShelvedRun } from './shelved-run.ts';

/** A scenario offered by a filter. */
export interface NamedScenario {
  readonly id: string;
  readonly title: string;
}

/** A role offered by a filter, with a scenario in which the learner plays it. */
export interface NamedRole {
  readonly role: string;
  readonly scenario: string;
}

/** The values each filter of a report offers. */
export interface FilterChoices {
  readonly cohorts: readonly string[];
  readonly scenarios: readonly NamedScenario[];
  readonly roles: readonly NamedRole[];
  readonly modes: readonly Mode[];
}

/** Versions of rubric, stories and analyzer behind a report's figures. */
export interface Versions {
  readonly rubrics: readonly string[];
  readonly stories: readonly { readonly scenario: string; readonly hash: string }[];
  readonly analysers: readonly string[];
}

/** Summary of change between first and latest runs. */
export interface ChangeSummary {
  readonly pairs: number;
  readonly scale: ChangeScale | undefined;
  readonly up: number; // reliable changes (RCI beyond ±1.96)
  readonly down: number;
}

/** A column of the heat map with the median over people. */
export interface HeatColumn {
  readonly of: 'core' | 'overall' | Dimension;
  readonly median: number | undefined;
}

/** The summary at the top of a cohort report: figures without rows. */
export interface CohortHead {
  readonly overview: Overview;
  readonly brokenDown: boolean; // false under five people: the tables are then empty
  readonly peopleRows: number; // people with a complete run
  readonly change: ChangeSummary | undefined;
  readonly columns: readonly HeatColumn[]; // rated at least once; headline dimensions first
  readonly choices: FilterChoices;
  readonly verdicts: Standings; // over all records, before filters
  readonly versions: Versions;
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** Collects the values the filters offer, from all records before filters. */
function choicesOf(shelf: readonly ShelvedRun[]): FilterChoices {
  const titles = new Map<string, string>();
  const roles = new Map<string, string>();
  for (const { run, role } of shelf) {
    titles.set(run.scenario, run.title);
    if (role !== undefined && !roles.has(role)) roles.set(role, run.scenario);
  }
  return {
    cohorts: distinct(shelf.flatMap(({ run }) => run.cohort ?? [])).toSorted(byName),
    scenarios: [...titles]
      .map(([id, title]) => ({ id, title }))
      .sort((a, b) => byName(a.title, b.title)),
    roles: [...roles]
      .map(([role, scenario]) => ({ role, scenario }))
      .sort((a, b) => byName(a.role, b.role)),
    modes: distinct(shelf.map(({ run }) => run.mode)),
  };
}

/** Counts records by check status. */
export function standingsOf(shelf: Iterable<ShelvedRun>): Standings {
  const counts = { verified: 0, differs: 0, 'other-version': 0, unchecked: 0, pending: 0 };
  for (const { verdict } of shelf) counts[verdict] += 1;
  return counts;
}

/** Collects the versions these runs were made with. */
function versionsOf(runs: readonly CohortRun[]): Versions {
  const stories = new Map<string, Versions['stories'][number]>();
  for (const { scenario, storyHash: hash } of runs) {
    const key = `${scenario} ${hash}`;
    if (!stories.has(key)) stories.set(key, { scenario, hash });
  }
  return {
    rubrics: distinct(runs.map(({ rubricVersion }) => rubricVersion)),
    stories: [...stories.values()],
    analysers: distinct(runs.map(({ analyser }) => analyser)),
  };
}

function summaryOf({ pairs, scale, rows }: Changes): ChangeSummary {
  let [up, down] = [0, 0];
  for (const { reliable } of rows) {
    if (reliable?.verdict === 'up') up += 1;
    if (reliable?.verdict === 'down') down += 1;
  }
  return { pairs, scale, up, down };
}

function columnsOf(people: readonly PersonRow[], rubric: Rubric): readonly HeatColumn[] {
  const reached = new Map<Dimension, number[]>();
  for (const { cells } of people) {
    for (const { dimension, count, percent } of cells) {
      if (count === 0) continue;
      const all = reached.get(dimension) ?? [];
      reached.set(dimension, all);
      if (percent !== undefined) all.push(percent);
    }
  }
  const rest = rubric.dimensions.map(({ id }) => id).filter((id) => !rubric.headline.includes(id));
  const met = [...rubric.headline, ...rest].flatMap((of): readonly HeatColumn[] => {
    const all = reached.get(of);
    return all === undefined ? [] : [{ of, median: quantileOf(all, 0.5) }];
  });
  const medianOf = (of: 'core' | 'overall') =>
    quantileOf(
      people.flatMap((row) => row[of] ?? []),
      0.5,
    );
  return [
    { of: 'core', median: medianOf('core') },
    { of: 'overall', median: medianOf('overall') },
    ...met,
  ];
}

/** Computes the summary of a report from the filtered runs, their people and changes. */
export function cohortHeadOf(
  shelf: readonly ShelvedRun[],
  runs: readonly CohortRun[],
  people: readonly PersonRow[],
  changes: Changes | undefined,
  rubric: Rubric,
): CohortHead {
  return {
    overview: overviewOf(runs, rubric),
    brokenDown: changes !== undefined,
    peopleRows: people.length,
    change: changes && summaryOf(changes),
    columns: columnsOf(people, rubric),
    choices: choicesOf(shelf),
    verdicts: standingsOf(shelf),
    versions: versionsOf(runs),
  };
}
