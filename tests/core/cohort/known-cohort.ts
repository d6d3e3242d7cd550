import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { type SeededChance, seededChance } from '../../../src/simulate/chance.ts';
import { run } from './runs.ts';

/** What is true of a simulated cohort. All in points of the score. */
export interface KnownTruth {
  readonly people: number; // each in one of two groups, by lot
  readonly scenarios: number;
  readonly mean: number; // of the first group, over scenarios
  readonly skill: number; // standard deviation of people
  readonly noise: number; // standard deviation of one run around what its person can do in its scenario
  readonly difference: number; // of the groups, first minus second
  readonly change: number; // from first to second run, in standard deviations of a first run
}

export const TRUTH: KnownTruth = {
  people: 40,
  scenarios: 4,
  mean: 60,
  skill: 8,
  noise: 9,
  difference: 6,
  change: 0.5,
};

/** How hard each scenario is, in points; they add up to nothing. */
const DIFFICULTY = [6, -6, 3, -3];
const LEARNS = 4; // standard deviation of what people gain, points
const CAPPED = 50; // runs below this in core count as capped, whose scores stay as drawn
const DAY = 86_400_000;

/** The standard deviation of first scores within a scenario. */
const firstDeviation = ({ skill, noise }: KnownTruth): number => Math.hypot(skill, noise);

/** The true mean change in points. */
export const trueChange = (truth: KnownTruth): number => truth.change * firstDeviation(truth);

const whole = (score: number): number => Math.min(100, Math.max(0, Math.round(score)));

function runsOf(at: number, truth: KnownTruth, chance: SeededChance): readonly CohortRun[] {
  const group = chance.share() < 0.5 ? 'spring' : 'summer';
  const skill = truth.skill * chance.normal() - (group === 'spring' ? 0 : truth.difference);
  const gain = trueChange(truth) + LEARNS * chance.normal();
  return Array.from({ length: truth.scenarios }, (_, scenario) =>
    [0, 1].map((again) => {
      const able = truth.mean + skill + (DIFFICULTY[scenario] ?? 0) + again * gain;
      const [shown, core] = [able, able].map((score) =>
        whole(score + truth.noise * chance.normal()),
      );
      const id = `p${String(at).padStart(3, '0')}`;
      return run(id, scenario * 7 * DAY + again * 28 * DAY + at, {
        session: `${id}-${scenario}-${again}`,
        cohort: group,
        scenario: `scenario-${scenario}`,
        title: `Scenario ${scenario}`,
        shown: shown as number,
        overall: shown as number,
        core: core as number,
        ...((core as number) < CAPPED && { cappedTo: CAPPED }),
      });
    }),
  ).flat();
}

/** Draws a cohort: two runs of each scenario by each person, by plain arithmetic and without a story. */
export function knownCohort(seed: number, truth: KnownTruth): readonly CohortRun[] {
  const chance = seededChance(Math.imul(seed + 1, 0x9e3779b1));
  return Array.from({ length: truth.people }, (_, at) => runsOf(at, truth, chance)).flat();
}
