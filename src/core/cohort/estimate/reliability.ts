import type { Interval } from '../../agreement/interval.ts';
import { numbers } from '../../kernel/shuffle.ts';
import type { Band } from '../../rubric/rubric.ts';
import { byPerson } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import type { IntervalEstimate } from './mean-estimate.ts';

/** How far scores tell people apart, and how uncertain the score of one run is. */
export interface Reliability {
  readonly people: number; // who played all of these scenarios
  readonly scenarios: number;
  readonly alpha: IntervalEstimate | undefined; // Cronbach (1951); undefined without an interval
  readonly error: IntervalEstimate; // standard error of the score of one run, points of 0 to 100
}

/** Minimum people who played the same scenarios; fewer give noise. */
export const FEWEST_PLAYERS = 10;

/** One row per person, one score per scenario. */
type ScoreTable = readonly (readonly number[])[];

/** Builds the table of people who played all of the most-played scenarios: as many scenarios as ten people share. */
function scoreTable(runs: readonly CohortRun[]): ScoreTable | undefined {
  const people = [
    ...byPerson(runs.filter((run) => isComplete(run) && run.shown !== undefined)),
  ].map(
    ([, own]) => new Map(own.map((run) => [run.scenario, run.shown ?? 0])), // the latest run of each
  );
  const players = new Map<string, number>();
  for (const own of people) {
    for (const scenario of own.keys()) players.set(scenario, (players.get(scenario) ?? 0) + 1);
  }
  const ordered = [...players].sort((a, b) => b[1] - a[1]).map(([scenario]) => scenario);
  for (let most = ordered.length; most > 1; most -= 1) {
    const wanted = ordered.slice(0, most);
    const table = people
      .filter((own) => wanted.every((scenario) => own.has(scenario)))
      .map((own) => wanted.map((scenario) => own.get(scenario) ?? 0));
    if (table.length >= FEWEST_PLAYERS) return table;
  }
  return undefined;
}

interface TableFigures {
  readonly alpha: number | undefined;
  readonly error: number;
}

/** Computes the figures of a table by its mean squares of people (p), scenarios (i) and their interaction (pi). */
function figuresOf(table: ScoreTable): TableFigures {
  const [people, scenarios] = [table.length, table[0]?.length ?? 0];
  const origin = table[0]?.[0] ?? 0; // small numbers lose fewer digits
  const columns = new Array<number>(scenarios).fill(0);
  let [sum, squares, ofRows] = [0, 0, 0];
  for (const row of table) {
    let own = 0;
    for (const [at, score] of row.entries()) {
      const value = score - origin;
      own += value;
      squares += value * value;
      columns[at] = (columns[at] ?? 0) + value;
    }
    sum += own;
    ofRows += own * own;
  }
  const middle = sum ** 2 / (people * scenarios);
  const ofPeople = ofRows / scenarios - middle;
  const ofScenarios = columns.reduce((all, one) => all + one * one, 0) / people - middle;
  const rest = squares - middle - ofPeople - ofScenarios;
  const meanPeople = ofPeople / (people - 1);
  const interaction = Math.max(0, rest / ((people - 1) * (scenarios - 1)));
  const difficulty = Math.max(0, (ofScenarios / (scenarios - 1) - interaction) / people);
  return {
    alpha: meanPeople > 0 ? 1 - interaction / meanPeople : undefined,
    error: Math.sqrt(difficulty + interaction),
  };
}

const RESAMPLES = 1000;

/** Draws people with replacement and returns the central 95 % of a figure; the seed is the number of people. */
function intervalsOf(table: ScoreTable) {
  const next = numbers(table.length);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    figuresOf(table.map(() => table[Math.floor(next() * table.length)] ?? [])),
  );
  return (of: keyof TableFigures): Interval | undefined => {
    const values = Float64Array.from(drawn.flatMap((one) => one[of] ?? [])).sort();
    const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
    return values.length < RESAMPLES / 2 ? undefined : { low: at(0.025), high: at(0.975) };
  };
}

/**
 * Computes reliability from people crossed with scenarios, the latest run of each (Cronbach et al., 1972; Brennan,
 * 2001). The standard error of one run holds the interaction and the difficulty of the scenario, since bands are fixed
 * cut scores. Intervals: percentile bootstrap of people (Efron, 1979). Undefined if fewer than ten people share two
 * scenarios.
 */
export function reliabilityOf(runs: readonly CohortRun[]): Reliability | undefined {
  const table = scoreTable(runs);
  if (table === undefined) return undefined;
  const [{ alpha: value, error }, interval] = [figuresOf(table), intervalsOf(table)];
  const ofAlpha = interval('alpha');
  return {
    people: table.length,
    scenarios: table[0]?.length ?? 0,
    alpha: value === undefined || ofAlpha === undefined ? undefined : { value, interval: ofAlpha },
    error: { value: error, interval: interval('error') },
  };
}

const BEYOND_CHANCE = 1.96; // 95 %, two-sided
const TOP = 100;

/** The width of each band in points, the narrowest and the widest but the open ends. */
export function bandWidths(bands: readonly Band[]): readonly number[] {
  const cuts = bands.map(({ from }) => from).toSorted((a, b) => a - b);
  return cuts.map((from, at) => (cuts[at + 1] ?? TOP) - from);
}

/** Lists the bands that a score's 95 % range touches, lowest first; an error of 0 gives one band. */
export function bandRange(score: number, error: number, bands: readonly Band[]): readonly Band[] {
  const [low, high] = [score - BEYOND_CHANCE * error, score + BEYOND_CHANCE * error];
  const rising = bands.toSorted((a, b) => a.from - b.from);
  return rising.filter(({ from }, at) => {
    const next = rising[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return from <= Math.max(high, rising[0]?.from ?? 0) && next > low;
  });
}

/** Returns half the width of the 95 % range of one run's score. */
export const halfRange = (error: number): number => BEYOND_CHANCE * error;
