import type { Band } from '../../rubric/rubric.ts';
import { meanOf } from '../figures/spread.ts';
import { byPerson } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';

/** How far scores tell people apart, and how uncertain the score of one run is. */
export interface Reliability {
  readonly people: number; // who played all of these scenarios
  readonly scenarios: number;
  readonly alpha: number | undefined; // Cronbach (1951); equals the generalizability of all scenarios together
  readonly generalizability: readonly { readonly scenarios: number; readonly value: number }[];
  readonly error: number; // standard error of the score of one run, points of 0 to 100
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

/**
 * Computes reliability from people crossed with scenarios, the latest run of each (Cronbach et al., 1972; Brennan,
 * 2001). With mean squares of people (p), scenarios (i) and their interaction (pi), the variance of people is
 * (p − pi) / scenarios. Generalizability over k scenarios is that variance over itself plus pi / k; a negative
 * variance counts as none. The standard error of one run holds the interaction and the difficulty of the scenario,
 * since bands are fixed cut scores. Undefined if fewer than ten people share two scenarios.
 */
export function reliabilityOf(runs: readonly CohortRun[]): Reliability | undefined {
  const table = scoreTable(runs);
  const all = table?.flat() ?? [];
  const grand = meanOf(all);
  const scenarios = table?.[0]?.length ?? 0;
  if (table === undefined || grand === undefined) return undefined;
  const people = table.length;
  const squares = (values: readonly number[], mean = grand) =>
    values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const ofPeople = scenarios * squares(table.map((row) => meanOf(row) ?? 0));
  const columns = Array.from({ length: scenarios }, (_, at) => table.map((row) => row[at] ?? 0));
  const ofScenarios = people * squares(columns.map((column) => meanOf(column) ?? 0));
  const rest = squares(all) - ofPeople - ofScenarios;
  const meanPeople = ofPeople / (people - 1);
  const meanScenarios = ofScenarios / (scenarios - 1);
  const interaction = Math.max(0, rest / ((people - 1) * (scenarios - 1)));
  const person = Math.max(0, (meanPeople - interaction) / scenarios);
  const difficulty = Math.max(0, (meanScenarios - interaction) / people);
  const over = (k: number) => ({ scenarios: k, value: person / (person + interaction / k) });
  const counts = [...new Set([1, 2, scenarios])];
  return {
    people,
    scenarios,
    alpha: meanPeople > 0 ? 1 - interaction / meanPeople : undefined,
    generalizability: person + interaction > 0 ? counts.map(over) : [],
    error: Math.sqrt(difficulty + interaction),
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
