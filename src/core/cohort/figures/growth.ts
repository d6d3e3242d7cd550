import { DIMENSIONS, type Dimension } from '../../rubric/dimension.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type IntervalEstimate, meanEstimate, withinScale } from '../estimate/mean-estimate.ts';
import { byPerson, pooledCells, type TechniqueCell } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { type GuardedCount, isSmall } from '../small-cells.ts';
import { stratumOf } from './change.ts';
import { meanOf } from './spread.ts';

/** What is laid side by side: first contacts, second contacts, and the same scenario again after weeks. */
export const CONTACT_STAGES = ['first', 'second', 'later'] as const;
export type ContactStage = (typeof CONTACT_STAGES)[number];

/** Days that must have passed before playing a scenario again counts as a return after weeks. */
export const RETURN_DAYS = 14;

const DAY = 86_400_000; // milliseconds

/** The runs of one person in one stage, with their techniques pooled. */
export interface StageCells {
  readonly stage: ContactStage;
  readonly runs: number;
  readonly cells: readonly TechniqueCell[]; // all dimensions, in rubric order
  readonly base: readonly TechniqueCell[]; // what it is compared with: of returns the same scenes the first time, else first contacts
}

type RunsIn = { readonly [S in ContactStage | 'base']: readonly CohortRun[] };

/**
 * Sorts one person's complete runs, oldest first, by stage; each scenario counts once in a stage. `base` holds the first
 * runs of what was played again after weeks: the same scenario, variant, mode and opening.
 */
function runsIn(runs: readonly CohortRun[]): RunsIn {
  const ids = [...new Set(runs.map(({ scenario }) => scenario))];
  const byScenario = ids.map((id) => runs.filter(({ scenario }) => scenario === id));
  const begun = byScenario.flatMap(([first]) => first ?? []);
  const pairs = byScenario.flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const again = rest.find(
      (run) =>
        stratumOf(run) === stratumOf(first) && run.startedAt - first.lastAt >= RETURN_DAYS * DAY,
    );
    return again === undefined ? [] : [{ first, again }];
  });
  return {
    first: begun.filter(({ known }) => known === undefined),
    second: begun.filter(({ known }) => known !== undefined),
    later: pairs.map(({ again }) => again),
    base: pairs.map(({ first }) => first),
  };
}

/** Lays one person's stages side by side, technique by technique. */
export function growthOf(all: readonly CohortRun[], rubric: Rubric): readonly StageCells[] {
  const runs = all.filter(isComplete).toSorted((a, b) => a.startedAt - b.startedAt);
  const stages = runsIn(runs);
  return CONTACT_STAGES.map((stage) => ({
    stage,
    runs: stages[stage].length,
    cells: pooledCells(stages[stage], rubric),
    base: pooledCells(stages[stage === 'later' ? 'base' : 'first'], rubric),
  }));
}

/** A technique in one stage, over people with enough decisions in it. */
export interface StageFigure {
  readonly people: GuardedCount;
  readonly mean: number | undefined; // of the people's shares, 0..100
}

/** How much higher a later stage is than what it is compared with, over people who have both. */
export interface StageChange {
  readonly people: GuardedCount;
  readonly mean: IntervalEstimate | undefined; // points
}

/** One technique of a group in every stage. */
export interface GrowthRow {
  readonly dimension: Dimension;
  readonly stages: { readonly [S in ContactStage]: StageFigure };
  readonly changes: { readonly [S in Exclude<ContactStage, 'first'>]: StageChange };
}

const shareIn = (cells: readonly TechniqueCell[] | undefined, of: Dimension) =>
  cells?.find(({ dimension }) => dimension === of)?.percent;

/**
 * Lays the stages of a group side by side for each technique that a second contact or a return rated often enough.
 * Figures about one to four people are withheld unless `open`.
 */
export function growthRows(
  runs: readonly CohortRun[],
  rubric: Rubric,
  open: boolean,
): readonly GrowthRow[] {
  const people = [...byPerson(runs).values()].map((own) => growthOf(own, rubric));
  const hidden = (count: number): boolean => !open && isSmall(count);
  const told = <T>(values: readonly number[], of: (values: readonly number[]) => T) =>
    hidden(values.length)
      ? { people: undefined, mean: undefined }
      : { people: values.length, mean: of(values) };
  const figure = (values: readonly number[]): StageFigure => told(values, meanOf);
  const change = (values: readonly number[]): StageChange =>
    told(values, (some) => withinScale(meanEstimate(some), -100, 100));
  return DIMENSIONS.flatMap((dimension): readonly GrowthRow[] => {
    const cells = (stage: ContactStage) =>
      people.flatMap((stages) => stages.find((one) => one.stage === stage) ?? []);
    const of = (stage: ContactStage) =>
      cells(stage).flatMap((one) => shareIn(one.cells, dimension) ?? []);
    const more = (stage: ContactStage) =>
      cells(stage).flatMap(({ cells: own, base }) => {
        const [then, before] = [shareIn(own, dimension), shareIn(base, dimension)];
        return then === undefined || before === undefined ? [] : [then - before];
      });
    if (of('second').length + of('later').length === 0) return [];
    return [
      {
        dimension,
        stages: {
          first: figure(of('first')),
          second: figure(of('second')),
          later: figure(of('later')),
        },
        changes: { second: change(more('second')), later: change(more('later')) },
      },
    ];
  });
}
