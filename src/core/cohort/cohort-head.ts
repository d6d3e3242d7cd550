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

/** A scenario that a filter can name. */
export interface NamedScenario {
  readonly id: string;
  readonly title: string;
}

/** A role that a filter can name, and a scenario that is played in it. */
export interface NamedRole {
  readonly role: string;
  readonly scenario: string;
}

/** What the filters of a report can be set to. */
export interface FilterChoices {
  readonly cohorts: readonly string[];
  readonly scenarios: readonly NamedScenario[];
  readonly roles: readonly NamedRole[];
  readonly modes: readonly Mode[];
}

/** Versions behind a report's figures. */
export interface Versions {
  readonly rubrics: readonly string[];
  readonly stories: readonly { readonly scenario: string; readonly hash: string }[];
  readonly analysers: readonly string[];
}

/** First against latest in four figures. */
export interface ChangeSummary {
  readonly pairs: number;
  readonly scale: ChangeScale | undefined;
  readonly up: number; // reliably
  readonly down: number;
}

/** A column of the heat map: what people reached in the middle. */
export interface HeatColumn {
  readonly of: 'core' | 'overall' | Dimension;
  readonly median: number | undefined;
}

/** What stands at the top of a cohort's page: figures, not rows. */
export interface CohortHead {
  readonly overview: Overview;
  readonly brokenDown: boolean; // false under five people: then there are no rows below
  readonly peopleRows: number; // people with a complete run
  readonly change: ChangeSummary | undefined;
  readonly columns: readonly HeatColumn[]; // those that anybody was rated on, the headline first
  readonly choices: FilterChoices;
  readonly verdicts: Standings; // over all that was read
  readonly versions: Versions;
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** What the filters can be set to, from all that was read. */
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

/** How many records stand in which way. */
export function standingsOf(shelf: Iterable<ShelvedRun>): Standings {
  const counts = { verified: 0, differs: 0, 'other-version': 0, unchecked: 0, pending: 0 };
  for (const { verdict } of shelf) counts[verdict] += 1;
  return counts;
}

/** The versions that these runs were made with. */
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

/** The head of a report: of the runs a filter left of a shelf, and of their people and changes. */
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
