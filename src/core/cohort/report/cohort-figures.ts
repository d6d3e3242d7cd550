import type { Dimension } from '../../rubric/dimension.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { MODES, type Mode } from '../../run/intent.ts';
import { type ChangeEstimate, changeEstimate, personChanges } from '../estimate/change-estimate.ts';
import { type Reliability, reliabilityOf } from '../estimate/reliability.ts';
import { type ScenarioEstimate, scenarioEstimates } from '../estimate/scenario-estimate.ts';
import {
  MEASURES,
  type Measure,
  personMeans,
  type ScoreEstimate,
  scoreEstimate,
} from '../estimate/score-estimate.ts';
import type { ChangeRow } from '../figures/change.ts';
import { type GrowthRow, growthRows } from '../figures/growth.ts';
import { quantileOf } from '../figures/spread.ts';
import type { PersonRow } from '../people/people.ts';
import type { CohortRun } from '../run.ts';
import {
  type GuardedCount,
  isSmall,
  type PeopleBin,
  peopleBins,
  SMALLEST_GROUP,
} from '../small-cells.ts';
import type { CellGuard } from './guarded-counts.ts';
import { type Overview, overviewOf } from './overview.ts';

/** A column of the heat map with the median over people. */
export interface HeatColumn {
  readonly of: 'core' | 'overall' | Dimension;
  readonly people: GuardedCount; // with enough decisions for a share
  readonly decisions: GuardedCount; // rated, of all people
  readonly low: number | undefined; // first quartile of people
  readonly median: number | undefined;
  readonly high: number | undefined; // third quartile
}

/** The estimates of one report, by person. Figures about fewer than five people are withheld unless asked for. */
export interface CohortFigures {
  readonly overview: Overview;
  readonly scores: { readonly [M in Measure]: ScoreEstimate | undefined };
  readonly modes: readonly ModeEstimate[]; // practice and assessment apart, whatever mode is chosen
  readonly scenarios: readonly ScenarioEstimate[];
  readonly change: readonly ChangeEstimate[]; // one per measure
  readonly reliability: Reliability | undefined;
  readonly spread: readonly PeopleBin[]; // of people's mean overall
  readonly changes: readonly PeopleBin[]; // of people's mean change in core
  readonly growth: readonly GrowthRow[]; // empty without second contacts and returns
  readonly columns: readonly HeatColumn[]; // rated at least once; headline dimensions first
  readonly peopleRows: number; // rows of single people, only if asked for
}

/** Tells of a narrower choice whether a report on it would be shown: what a report says of it must not say more. */
export interface ChoiceGuard extends CellGuard {
  readonly scenario: (scenario: string) => boolean;
  readonly mode: (mode: Mode) => boolean;
}

/** Scores of one mode. */
export interface ModeEstimate {
  readonly mode: Mode;
  readonly shown: ScoreEstimate | undefined;
  readonly core: ScoreEstimate | undefined;
}

function columnsOf(
  people: readonly PersonRow[],
  rubric: Rubric,
  open: boolean,
): readonly HeatColumn[] {
  const guarded = (count: number, behind: number): GuardedCount =>
    !open && isSmall(behind) ? undefined : count;
  const column = (of: HeatColumn['of'], values: readonly number[], decisions: GuardedCount) => {
    const at = (share: number) =>
      open || values.length >= SMALLEST_GROUP ? quantileOf(values, share) : undefined;
    const [low, median, high] = [at(0.25), at(0.5), at(0.75)];
    const count = guarded(values.length, values.length);
    return { of, people: count, decisions, low, median, high };
  };
  const rest = rubric.dimensions.map(({ id }) => id).filter((id) => !rubric.headline.includes(id));
  const techniques = [...rubric.headline, ...rest].flatMap((of): readonly HeatColumn[] => {
    const cells = people.flatMap(({ cells: all }) => all.filter((one) => one.dimension === of));
    const decisions = cells.reduce((sum, { count }) => sum + count, 0);
    const shares = cells.flatMap(({ percent }) => percent ?? []);
    const rated = cells.filter(({ count }) => count > 0).length;
    return decisions === 0 ? [] : [column(of, shares, guarded(decisions, rated))];
  });
  const scores = (['core', 'overall'] as const).map((of) =>
    column(
      of,
      people.flatMap((row) => row[of] ?? []),
      0,
    ),
  );
  return [...scores, ...techniques];
}

const BIN = 10; // points
const CHANGE_BIN = 5; // points

const isFew = (estimate: ScoreEstimate | ChangeEstimate | undefined): boolean =>
  estimate === undefined || estimate.people < SMALLEST_GROUP;

/** Computes the figures of the chosen runs. */
export function cohortFiguresOf(
  runs: readonly CohortRun[],
  anyMode: readonly CohortRun[],
  people: readonly PersonRow[],
  changes: readonly ChangeRow[],
  rubric: Rubric,
  guard: ChoiceGuard,
): CohortFigures {
  const { open } = guard;
  const guarded = <T extends ScoreEstimate | ChangeEstimate>(one: T | undefined): T | undefined =>
    open || !isFew(one) ? one : undefined;
  const scores = (some: readonly CohortRun[]) => ({
    shown: guarded(scoreEstimate(some, 'shown')),
    core: guarded(scoreEstimate(some, 'core')),
  });
  const change = MEASURES.flatMap((of) => guarded(changeEstimate(changes, of)) ?? []);
  return {
    overview: overviewOf(runs, rubric, guard),
    scores: scores(runs),
    modes: MODES.map((mode) => {
      const own = guard.mode(mode) ? anyMode.filter((run) => run.mode === mode) : [];
      return { mode, ...scores(own) };
    }),
    scenarios: scenarioEstimates(runs, guard, guard.scenario).map((one) =>
      open || !isFew(one.shown) ? one : { ...one, shown: undefined, core: undefined },
    ),
    change,
    reliability: reliabilityOf(runs),
    spread: peopleBins(personMeans(runs, 'shown'), BIN),
    changes: peopleBins(personChanges(changes, 'core'), CHANGE_BIN),
    growth: growthRows(runs, rubric, open),
    columns: columnsOf(people, rubric, open),
    peopleRows: open ? people.length : 0,
  };
}
