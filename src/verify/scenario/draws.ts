import type { LocalPack } from '../../core/jurisdiction/pack.ts';
import { MET_STATES, nothingCarried } from '../../core/scenario/carried.ts';
import { BASE_VARIANT } from '../../core/scenario/drawn-scenario.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { CHANCES } from '../../story/chances.ts';
import type { Analysis } from '../dataflow/analysis.ts';
import { Undrawn, type Value } from '../graph/value.ts';
import type { Drawn } from '../interpreter/stepper.ts';

/** Returns the possible answers of jurisdictions: yes and no for each question, and the words of the packs. */
function answersOf(analysis: Analysis, packs: readonly LocalPack[]): Drawn {
  const drawn: { [name: string]: Value } = {};
  for (const name of Object.keys(packs[0]?.answers ?? {})) {
    const given = new Set(packs.flatMap(({ answers }) => answers[name] ?? []));
    const either = [...given].some((answer) => typeof answer === 'boolean');
    drawn[name] = analysis.drawn(name, either ? [true, false] : [...given]);
  }
  return drawn;
}

/** Returns each way a first contact may have ended, with every combination of facts it hands on. */
function carriedDraws(analysis: Analysis, { follows }: Scenario): readonly Drawn[] {
  if (follows === undefined) return [{}];
  const { met, facts } = nothingCarried(follows);
  const known = Object.entries(follows.facts).map(
    ([name, values]) => [name, analysis.drawn(name, values)] as const,
  );
  return MET_STATES.map((state) => ({
    met: state,
    ...(state === met ? facts : Object.fromEntries(known)),
  }));
}

/**
 * Returns what may be drawn before the first line: chances, variants, answers of a jurisdiction, facts of a first
 * contact, and names if they decide anything.
 */
export function drawsOf(analysis: Analysis, scenario: Scenario): readonly Drawn[] {
  const drawn: { [name: string]: Value } = {};
  for (const [name, values] of Object.entries(CHANCES)) drawn[name] = analysis.drawn(name, values);
  Object.assign(drawn, answersOf(analysis, scenario.packs ?? []));
  const variants = [BASE_VARIANT, ...(scenario.variants ?? []).map(({ id }) => id)];
  if (variants.length > 1) drawn.variant = analysis.drawn('variant', variants);
  const named = scenario.cast.filter(({ other }) => other !== undefined);
  const looks = (other: boolean) =>
    Object.fromEntries(named.map((one) => [one.id, other ? (one.other ?? one.name) : one.name]));
  const decide = named.some(({ id }) => analysis.decides(id));
  const sets = decide ? [looks(false), looks(true)] : [looks(false)];
  return carriedDraws(analysis, scenario).flatMap((carried) =>
    sets.map((names) => ({ ...drawn, ...carried, ...names })),
  );
}

/** Picks one of the possible draws, every value known. */
export function drawnAtRandom(draws: readonly Drawn[], pick: (below: number) => number): Drawn {
  const chances: { readonly [name: string]: readonly Value[] } = CHANCES;
  return Object.fromEntries(
    Object.entries(draws[pick(draws.length)] ?? {}).map(([name, value]) => {
      if (!(value instanceof Undrawn)) return [name, value];
      const values = chances[name] ?? value.values;
      return [name, values[pick(values.length)] ?? 0];
    }),
  );
}
