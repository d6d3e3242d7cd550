import { BASE } from '../../../core/drawn-scenario.ts';
import type { Scenario } from '../../../core/scenario.ts';
import { CHANCES } from '../../chances.ts';
import type { Analysis } from '../live/analysis.ts';
import type { Drawn } from '../run/stepper.ts';
import type { Value } from '../run/value.ts';

/** What may be drawn before the first line: chances and variants; names only where they decide. */
export function drawsOf(analysis: Analysis, scenario: Scenario): readonly Drawn[] {
  const drawn: { [name: string]: Value } = {};
  for (const [name, values] of Object.entries(CHANCES)) drawn[name] = analysis.drawn(name, values);
  const variants = [BASE, ...(scenario.variants ?? []).map(({ id }) => id)];
  if (variants.length > 1) drawn.variant = analysis.drawn('variant', variants);
  const named = scenario.cast.filter(({ other }) => other !== undefined);
  const looks = (other: boolean) =>
    Object.fromEntries(named.map((one) => [one.id, other ? (one.other ?? one.name) : one.name]));
  const decide = named.some(({ id }) => analysis.decides(id));
  return (decide ? [looks(false), looks(true)] : [looks(false)]).map((names) => ({
    ...drawn,
    ...names,
  }));
}
