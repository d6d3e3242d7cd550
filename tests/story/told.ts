import { loadRubric, loadScenario } from '../../src/cli/content.ts';
import type { Beat, Ending } from '../../src/core/beat.ts';
import { looksOf } from '../../src/core/names.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { chancesOf } from '../../src/story/chances.ts';
import { compileStory } from '../../src/story/compile.ts';
import { type OutlinePart, outlineOf } from '../../src/story/outline.ts';
import { problemText } from '../../src/story/problem.ts';
import { createRunner, type Draw, type StoryRunner } from '../../src/story/runner.ts';
import { load } from './corpus.ts';

/** What a run of a told scenario came to. */
export interface Walk {
  readonly beats: readonly Beat[];
  readonly moves: readonly string[];
  readonly lines: readonly { readonly who?: string; readonly text: string }[];
  readonly ending: Ending;
}

/** A scenario of this repository, ready to be walked through. */
export interface Told {
  readonly scenario: Scenario;
  readonly parts: readonly OutlinePart[];
  runner(draw: Draw): StoryRunner;
  /** Plays to the end, choosing with `pick`. */
  walk(draw: Draw, pick: (beat: Beat, turn: number) => string): Walk;
  /** Plays to the end by these options. */
  follow(draw: Draw, moves: readonly string[]): Walk;
}

type Wanted = Partial<ReturnType<typeof chancesOf>> & { readonly looks?: 0 | 1 };

/** The least seed that draws this. */
export function seedFor({ looks = 0, ...chances }: Wanted): number {
  for (let seed = 0; seed < 1 << 20; seed += 32) {
    const drawn = chancesOf(seed);
    const fits = Object.entries(chances).every(
      ([name, value]) => drawn[name as keyof typeof drawn] === value,
    );
    if (fits && looksOf(seed) === looks) return seed;
  }
  throw new Error(`no seed draws ${JSON.stringify({ looks, ...chances })}`);
}

/** Reads a scenario that must compile and check clean. */
export function told(id: string): Told {
  const root = process.cwd();
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
  const loaded = loadScenario(root, id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  const compiled = compileStory({ main: `stories/${id}/story.ink`, load });
  if (!compiled.ok) throw new Error(compiled.error.map(problemText).join('\n'));
  const { story, sources } = compiled.value;
  const { scenario } = loaded.value.playable;
  const { cast, items } = scenario;
  const runner = (draw: Draw): StoryRunner => createRunner({ story, items, cast }, draw);

  const walk: Told['walk'] = (draw, pick) => {
    const run = runner(draw);
    let at = run.begin();
    const beats: Beat[] = [];
    const moves: string[] = [];
    const lines: { who?: string; text: string }[] = [];
    while (at.ok && at.value.at === 'beat') {
      const { beat } = at.value;
      beats.push(beat);
      lines.push(...beat.lines);
      const move = pick(beat, moves.length);
      moves.push(move);
      const step = run.take(move);
      if (step.ok) lines.push(...step.value.reaction);
      at = step.ok ? { ok: true, value: step.value.next } : step;
    }
    if (!at.ok || at.value.at !== 'ending')
      throw new Error(`${moves.join(' ')}: ${JSON.stringify(at)}`);
    const { ending } = at.value;
    return { beats, moves, lines: [...lines, ...ending.lines], ending };
  };

  return {
    scenario,
    parts: outlineOf(sources).parts,
    runner,
    walk,
    follow: (draw, moves) => walk(draw, (_, turn) => moves[turn] ?? 'too-few-moves'),
  };
}

/** Two hundred walks by chance, the same at every run. `draws` are taken in turn. */
export function wanderings({ walk }: Told, draws: readonly Draw[]): readonly Walk[] {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
  return Array.from({ length: 200 }, (_, run) =>
    walk(
      draws[run % draws.length] ?? { seed: 0 },
      ({ options }) => options[next(options.length)]?.id ?? '',
    ),
  );
}
