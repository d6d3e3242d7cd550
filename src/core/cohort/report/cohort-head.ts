import type { Mode } from '../../run/intent.ts';
import type { RunFilter, Standings } from '../filter.ts';
import { type GuardedDays, type ReportGuard, shelfGuard } from '../guard.ts';
import { byName } from '../people/by-name.ts';
import { type CohortRun, isComplete } from '../run.ts';
import type { ShelvedRun } from '../shelved-run.ts';
import { aboutOf, type ReportAbout } from './about.ts';
import type { CohortFigures } from './cohort-figures.ts';

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

/** The summary at the top of a cohort report: figures without rows. */
export interface CohortHead {
  readonly about: ReportAbout;
  readonly guard: ReportGuard;
  readonly daysAround: GuardedDays; // the nearest days that may be chosen, if `guard` is `days`
  readonly figures: CohortFigures | undefined; // undefined if they may not be shown
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

const complete = new WeakMap<readonly ShelvedRun[], readonly ShelvedRun[]>();

/** Returns the complete runs of a shelf, which is not changed afterward: all scores are of them. */
export function completeIn(shelf: readonly ShelvedRun[]): readonly ShelvedRun[] {
  const made = complete.get(shelf) ?? shelf.filter(({ run }) => isComplete(run));
  complete.set(shelf, made);
  return made;
}

/** Collects the parts of a head that do not depend on whether figures may be shown. */
export const headBase = (
  shelf: readonly ShelvedRun[],
  runs: readonly CohortRun[],
  filter: RunFilter,
): Omit<CohortHead, 'figures'> => {
  const { of, daysAround } = shelfGuard(completeIn(shelf));
  const guard = of(filter);
  return {
    about: aboutOf(shelf, filter),
    guard,
    daysAround: guard === 'days' ? daysAround(filter) : {},
    choices: choicesOf(shelf),
    verdicts: standingsOf(shelf),
    versions: versionsOf(runs),
  };
};
