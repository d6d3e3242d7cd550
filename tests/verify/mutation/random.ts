import type { Item } from '../../../src/core/scenario/scenario.ts';
import type { CompiledStory } from '../../../src/story/compile.ts';
import { createRunner } from '../../../src/story/runner.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import type { Subject } from '../../../src/verify/verify.ts';
import { programOf } from '../../story/corpus.ts';
import { picker } from '../ink.ts';

const MOST_MOVES = 60; // more than any path has: past them a run goes round in circles

/** What random play saw of a story. */
export interface Seen {
  readonly runs: number;
  readonly stopped: number; // runs that ended in a fault, or went round in circles
  readonly unseen: readonly string[]; // options and endings that no run met
}

/** Plays a story at random, on the product's own runner, for as long as `going` says. */
export function playAtRandom(
  compiled: CompiledStory,
  { scenario: { items, cast } }: Pick<Subject, 'scenario'>,
  going: () => boolean,
): Seen {
  const draw = picker(1);
  const met = new Set<string>();
  let runs = 0;
  let stopped = 0;
  const program = programOf(compiled.story, items as readonly Item[], cast);
  while (going()) {
    const runner = createRunner(program, { seed: draw(2 ** 24) });
    let at = runner.begin();
    for (let moves = 0; at.ok && at.value.at === 'beat' && moves < MOST_MOVES; moves += 1) {
      const { id, options } = at.value.beat;
      for (const option of options) met.add(`${id} ${option.id}`);
      const step = runner.take(options[draw(options.length)]?.id ?? '');
      at = step.ok ? { ok: true, value: step.value.next } : step;
    }
    runs += 1;
    if (at.ok && at.value.at === 'ending') met.add(at.value.ending.id);
    else stopped += 1;
  }
  const written = outlineOf(compiled.sources).parts.flatMap(({ head, options }) => {
    if (head?.type === 'ending') return [head.id];
    return head === undefined ? [] : options.map(({ option }) => `${head.id} ${option.id}`);
  });
  return { runs, stopped, unseen: written.filter((one) => !met.has(one)) };
}
