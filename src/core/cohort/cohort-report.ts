import { type Agreement, agreementsOf } from '../agreement/agreement.ts';
import type { Rating } from '../agreement/rating.ts';
import type { Mode } from '../intent.ts';
import type { Rubric } from '../rubric.ts';
import type { Verdict } from '../verdict.ts';
import { type Changes, changesOf } from './change.ts';
import { type CheckedRun, filtered, mayBreakDown, type RunFilter } from './filter.ts';
import { type ItemBook, type ItemReport, itemReports } from './items.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type PersonRow, personRows } from './people.ts';

/** A scenario that a filter can name. */
export interface NamedScenario {
  readonly id: string;
  readonly title: string;
  readonly role?: string; // the learner's, where the scenario is here
}

/** What the filters of a report can be set to. */
export interface FilterChoices {
  readonly cohorts: readonly string[];
  readonly scenarios: readonly NamedScenario[];
  readonly modes: readonly Mode[];
}

/** Versions behind a report's figures. */
export interface Versions {
  readonly rubrics: readonly string[];
  readonly stories: readonly { readonly scenario: string; readonly hash: string }[];
  readonly analysers: readonly string[];
}

/** Everything a cohort's page shows, for one filter. */
export interface CohortReport {
  readonly overview: Overview;
  readonly brokenDown: boolean; // false under five people: nothing below is filled
  readonly people: readonly PersonRow[];
  readonly changes: Changes | undefined;
  readonly items: readonly ItemReport[];
  readonly agreements: readonly Agreement[];
  readonly choices: FilterChoices;
  readonly verdicts: { readonly [V in Verdict['is']]: number }; // over all that was read
  readonly versions: Versions;
}

/** A run as the shelf of a report keeps it. */
export interface ShelvedRun extends CheckedRun {
  readonly ratings: readonly Rating[];
  readonly role?: string; // the learner's in its scenario
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const byName = (a: string, b: string): number => a.localeCompare(b, 'en');

function choicesOf(shelf: readonly ShelvedRun[]): FilterChoices {
  const runs = shelf.map(({ run }) => run);
  const named = new Map<string, NamedScenario>();
  for (const { run, role } of shelf) {
    const known = named.get(run.scenario);
    named.set(run.scenario, {
      ...known,
      id: run.scenario,
      title: run.title,
      ...(role && { role }),
    });
  }
  return {
    cohorts: distinct(runs.flatMap(({ cohort }) => cohort ?? [])).toSorted(byName),
    scenarios: [...named.values()].sort((a, b) => byName(a.title, b.title)),
    modes: distinct(runs.map(({ mode }) => mode)),
  };
}

function verdictsOf(shelf: readonly ShelvedRun[]): CohortReport['verdicts'] {
  const counts = { verified: 0, differs: 0, 'other-version': 0, unchecked: 0 };
  for (const { verdict } of shelf) counts[verdict] += 1;
  return counts;
}

/** The report of what is on the shelf, narrowed by a filter. */
export function cohortReport(
  shelf: readonly ShelvedRun[],
  book: ItemBook,
  filter: RunFilter,
  rubric: Rubric,
): CohortReport {
  const runs = filtered(shelf, filter);
  const brokenDown = mayBreakDown(runs);
  const sessions = new Set(runs.map(({ session }) => session));
  const ratings = shelf.flatMap((one) => (sessions.has(one.run.session) ? one.ratings : []));
  const stories = new Map(
    runs.map(({ scenario, storyHash }) => [
      `${scenario} ${storyHash}`,
      { scenario, hash: storyHash },
    ]),
  );
  return {
    overview: overviewOf(runs, rubric),
    brokenDown,
    people: brokenDown ? personRows(runs, rubric) : [],
    changes: brokenDown ? changesOf(runs) : undefined,
    items: brokenDown ? itemReports(book, runs) : [],
    agreements: agreementsOf(ratings),
    choices: choicesOf(shelf),
    verdicts: verdictsOf(shelf),
    versions: {
      rubrics: distinct(runs.map(({ rubricVersion }) => rubricVersion)),
      stories: [...stories.values()],
      analysers: distinct(runs.map(({ analyser }) => analyser)),
    },
  };
}
