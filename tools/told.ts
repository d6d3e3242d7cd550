// npm run told: how often a person tells what they keep back, after the kindest, a middling and the worst conduct.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { loadRubric, loadScenario, scenarioIds } from '../src/cli/content/content.ts';
import { numbers } from '../src/core/kernel/shuffle.ts';
import type { Option } from '../src/core/scenario/beat.ts';
import type { MetState } from '../src/core/scenario/carried.ts';
import { worthOf } from '../src/simulate/policy.ts';
import { createRunner } from '../src/story/runner.ts';

const ROOT = process.cwd();
const RUNS = 48; // of each conduct: variants and draws spread
const TOLD = /^VAR (\w*_told|told|told_\w+) = false/gm;
const NOT_HERS = /^(limits|danger|moss|today|order|parent)_/; // what the learner told

/** What a line is worth here: one that is not rated and that the debrief speaks against is worse than one it does not. */
const worthHere = (line: Option): number => worthOf(line) - (line.unrated ? 1 : 0);

/** Ways of talking: the lines that each may pick from, where the best stands first. */
const CONDUCTS = {
  kindest: (lines: readonly Option[]) => alikeTo(lines, lines[0]),
  middling: (lines: readonly Option[]) => lines.slice(Math.floor(lines.length / 2)).slice(0, 1),
  worst: (lines: readonly Option[]) => alikeTo(lines, lines.at(-1)),
} as const;
const MET: { readonly [C in keyof typeof CONDUCTS]: readonly MetState[] } = {
  kindest: ['none', 'trusted', 'neutral', 'harmed'],
  middling: ['none', 'trusted', 'neutral', 'harmed'],
  worst: ['none', 'neutral', 'harmed', 'harmed'],
};

const alikeTo = (lines: readonly Option[], one: Option | undefined): readonly Option[] =>
  lines.filter((line) => one && worthHere(line) === worthHere(one));

const hashed = loadRubric(ROOT);
if (!hashed.ok) throw new Error('the rubric does not load');

for (const id of scenarioIds(ROOT)) {
  const loaded = loadScenario(ROOT, id, hashed.value.rubric);
  if (!loaded.ok) throw new Error(`${id} does not load`);
  const { scenario, program, variant: base } = loaded.value.playable;
  const variants = [base, ...(scenario.variants ?? []).map((one) => one.id)];
  const ink = readFileSync(`${ROOT}/stories/${id}/story.ink`, 'utf8');
  const names = [...ink.matchAll(TOLD)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !NOT_HERS.test(name));
  const shares = (Object.keys(CONDUCTS) as (keyof typeof CONDUCTS)[]).map((conduct) => {
    const told = names.map(() => 0);
    for (let run = 0; run < RUNS; run += 1) {
      const share = numbers(run + 1);
      const variant = variants[run % variants.length] ?? base;
      const met = MET[conduct][Math.floor(run / variants.length) % 4] ?? 'none';
      const carried = scenario.follows && { carried: { met, facts: {} } };
      const runner = createRunner(program, { seed: run * 7919 + 3, variant, ...carried });
      let step = runner.begin();
      while (step.ok && step.value.at === 'beat') {
        const lines = step.value.beat.options.toSorted((a, b) => worthHere(b) - worthHere(a));
        const among = CONDUCTS[conduct](lines);
        const taken = runner.take(among[Math.floor(share() * among.length)]?.id ?? '');
        step = taken.ok ? { ok: true, value: taken.value.next } : taken;
      }
      if (!step.ok) throw new Error(step.error.message);
      const kept = runner.remembered(names);
      for (const [at, name] of names.entries())
        if (kept[name] === true) told[at] = (told[at] ?? 0) + 1;
    }
    return told.map((count) => `${Math.round((100 * count) / RUNS)} %`);
  });
  for (const [at, name] of names.entries())
    process.stdout.write(`| ${id} | ${name} | ${shares.map((one) => one[at]).join(' | ')} |\n`);
}
