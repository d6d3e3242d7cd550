import type { CohortRun } from '../../../src/core/cohort/run.ts';
import type { Dimension } from '../../../src/core/rubric/dimension.ts';
import type { DimensionScore } from '../../../src/core/scoring/score.ts';

/** What was earned on a dimension in so many decisions. */
export const earned = (dimension: Dimension, points: number, count: number): DimensionScore => ({
  dimension,
  earned: points,
  possible: 3 * count,
  count,
  percent: Math.round((100 * points) / (3 * count)),
});

/** A complete run of one scenario, as `change` has it. */
export const run = (person: string, at: number, change: Partial<CohortRun> = {}): CohortRun => ({
  session: `${person}-${at}`,
  person,
  pseudonym: person.toUpperCase(),
  cohort: 'spring',
  participant: undefined,
  simulated: false,
  broughtFrom: undefined,
  scenario: 'platform-four',
  title: 'Platform Four',
  variant: 'base',
  mode: 'assessment',
  language: 'en',
  storyHash: 'aaaa',
  rubricVersion: '1.0.0',
  analyser: 'none',
  startedAt: at,
  lastAt: at + 1,
  phase: 'closed',
  lastBeat: 8,
  beats: 8,
  overall: 70,
  shown: 70,
  core: 70,
  cappedTo: undefined,
  band: 'Sound practice',
  dimensions: [],
  errors: [],
  answered: [],
  hints: 0,
  retries: 0,
  open: { hits: 0, of: 0 },
  sure: undefined,
  trafficking: undefined,
  pauses: 0,
  ...change,
});
