import { MOST_STATES } from '../../src/content/proof-subject.ts';
import { numbers } from '../../src/core/kernel/shuffle.ts';
import { strongestOf } from '../../src/core/scenario/beat.ts';
import { BASE_VARIANT } from '../../src/core/scenario/drawn-scenario.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Content } from '../../src/session/play/content.ts';
import { createRunner } from '../../src/story/runner.ts';
import { verifyWithRoutes } from '../../src/verify/verify.ts';
import { subjectOf } from '../verify/subject.ts';
import type { Plan } from './plan.ts';

const MOST_WALKS = 600; // of the base, until every ending is reached
const VARIANT_WALKS = 150; // an ending may be out of reach there
const SHARES = [1, 0.85, 0.6, 0.3, 0]; // how often the strongest line is taken

interface Reached {
  readonly ending: string;
  readonly moves: readonly string[];
}

/** One walk to an ending that takes the strongest line as often as told. */
function walk(content: Content, seed: number, variant: string, strong: number): Reached {
  const draw = numbers(seed);
  const runner = createRunner(content.playable.program, { seed, variant });
  let at = runner.begin();
  const moves: string[] = [];
  while (at.ok && at.value.at === 'beat') {
    const { beat } = at.value;
    const best = strongestOf(beat);
    const any = beat.options[Math.floor(draw() * beat.options.length)];
    const taken = best && draw() < strong ? best : any;
    if (taken === undefined) throw new Error(`no option at ${beat.id}`);
    moves.push(taken.id);
    const step = runner.take(taken.id);
    at = step.ok ? { ok: true, value: step.value.next } : step;
  }
  if (!at.ok || at.value.at !== 'ending') throw new Error(`no ending after ${moves.join(' ')}`);
  return { ending: at.value.ending.id, moves };
}

const variantsOf = ({ variants = [] }: Scenario): readonly string[] => [
  BASE_VARIANT,
  ...variants.map(({ id }) => id),
];

/** The shortest ways that the verifier knows to these endings, for those that no walk came to. */
function provedPlans(content: Content, missing: readonly string[]): readonly Plan[] {
  if (missing.length === 0) return [];
  const { id } = content.playable.scenario.card;
  const { places } = verifyWithRoutes(subjectOf(id), { states: MOST_STATES, walks: 0 }).routes();
  return missing.map((ending) => {
    const { start, steps } = places.get(ending) ?? { steps: [] };
    if (start === undefined) throw new Error(`${id}: no run here comes to ${ending}`);
    const moves = steps.map(({ option }) => option);
    return { ...start, name: `proved-${ending.toLowerCase()}`, mode: 'assessment', moves };
  });
}

/** One run to each of these endings, and to those that a variant soon reaches. */
export function endingPlans(content: Content, endings: readonly string[]): readonly Plan[] {
  const reached = new Set<string>();
  const walked = variantsOf(content.playable.scenario).flatMap((variant) => {
    const found = new Map<string, Plan>();
    const most = variant === BASE_VARIANT ? MOST_WALKS : VARIANT_WALKS;
    for (let index = 0; index < most && found.size < endings.length; index += 1) {
      const seed = Math.imul(index + 1, 2654435761) >>> 0;
      const strong = SHARES[index % SHARES.length] ?? 0;
      const { ending, moves } = walk(content, seed, variant, strong);
      reached.add(ending);
      if (found.has(ending)) continue;
      const name = `${variant}-${ending.toLowerCase()}`;
      found.set(ending, { name, mode: 'assessment', seed, variant, moves });
    }
    return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  });
  const missing = endings.filter((ending) => !reached.has(ending));
  return [...walked, ...provedPlans(content, missing)];
}
