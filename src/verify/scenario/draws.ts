import type { LocalPack } from '../../core/jurisdiction/pack.ts';
import {
  type Carried,
  fitCarried,
  MET_STATES,
  type MetState,
  nothingCarried,
} from '../../core/scenario/carried.ts';
import { BASE_VARIANT } from '../../core/scenario/drawn-scenario.ts';
import { looksOf, namesOf } from '../../core/scenario/names.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { CHANCES, chancesOf } from '../../story/chances.ts';
import type { Analysis } from '../dataflow/analysis.ts';
import { Undrawn, type Value } from '../graph/value.ts';
import type { Drawn } from '../interpreter/stepper.ts';

/** The values that each name may have. */
type PossibleValues = { readonly [name: string]: readonly Value[] };

/** Returns the possible answers of jurisdictions, those of the first pack first: a run that never asks begins with them. */
const answersOf = (packs: readonly LocalPack[]): PossibleValues =>
  Object.fromEntries(
    Object.keys(packs[0]?.answers ?? {}).map((name) => {
      const given = [...new Set(packs.flatMap(({ answers }) => answers[name] ?? []))];
      return [name, typeof given[0] === 'boolean' ? [given[0], !given[0]] : given];
    }),
  );

/**
 * Returns what may be drawn before the first line: chances, variants, answers of a jurisdiction, facts of a first
 * contact after each way it may have ended, and names if they decide anything.
 */
export function drawsOf(
  analysis: Analysis,
  { cast, follows, packs = [], variants = [] }: Scenario,
): readonly Drawn[] {
  const drawn = (possible: PossibleValues): Drawn =>
    Object.fromEntries(
      Object.entries(possible).map(([name, values]) => [name, analysis.drawn(name, values)]),
    );
  const always = drawn({ ...CHANCES, ...answersOf(packs) });
  const variant =
    variants.length > 0 ? drawn({ variant: [BASE_VARIANT, ...variants.map(({ id }) => id)] }) : {};
  const facts = drawn(follows?.facts ?? {});
  const carried = follows
    ? MET_STATES.map((met) => ({
        met,
        ...(met === 'none' ? nothingCarried(follows).facts : facts),
      }))
    : [{}];
  const named = cast.filter(({ other }) => other !== undefined);
  const looks = named.some(({ id }) => analysis.decides(id)) ? ([0, 1] as const) : ([0] as const);
  return carried.flatMap((first) =>
    looks.map((set) => ({ ...always, ...variant, ...first, ...namesOf(named, set) })),
  );
}

/** Picks one of the possible draws, every value known. */
export function drawnAtRandom(draws: readonly Drawn[], pick: (below: number) => number): Drawn {
  const chances: PossibleValues = CHANCES;
  return Object.fromEntries(
    Object.entries(draws[pick(draws.length)] ?? {}).map(([name, value]) => {
      if (!(value instanceof Undrawn)) return [name, value];
      const values = chances[name] ?? value.values;
      return [name, values[pick(values.length)] ?? 0];
    }),
  );
}

/** The parameters with which a run can take a path. */
export interface RunStart {
  readonly seed: number;
  readonly variant?: string;
  readonly carried?: Carried; // for a second contact
}

const SEEDS = 100; // of the stock runtime
const MOST_TRIED = 20_000;

/**
 * Returns the parameters of a run with these draws: a seed of the product, whose last two digits are the seed of the
 * stock runtime. Undefined if no seed, or only another jurisdiction, has them.
 */
export function startOf(
  { cast, packs, follows }: Scenario,
  drawn: Drawn,
  stock: number,
): RunStart | undefined {
  const isDrawn = ([name, value]: readonly [string, unknown]): boolean =>
    drawn[name] === undefined || drawn[name] === value;
  const answers = Object.entries(packs?.[0]?.answers ?? {});
  // Words of a jurisdiction decide nothing.
  if (!answers.every((one) => typeof drawn[one[0]] !== 'boolean' || isDrawn(one))) return undefined;
  const seeds = Array.from({ length: MOST_TRIED }, (_, tried) => stock + SEEDS * tried);
  const seed = seeds.find((one) =>
    Object.entries({ ...chancesOf(one), ...namesOf(cast, looksOf(one)) }).every(isDrawn),
  );
  if (seed === undefined) return undefined;
  const { variant, met } = drawn;
  const facts = drawn as Carried['facts']; // only those that the scenario reads are kept
  return {
    seed,
    ...(typeof variant === 'string' && { variant }),
    ...(follows && { carried: fitCarried(follows, { met: met as MetState, facts }) }),
  };
}
