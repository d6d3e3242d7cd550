import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/verify/live/analysis.ts';
import { graphOf } from '../../../src/story/verify/run/graph.ts';
import type { Moment } from '../../../src/story/verify/run/machine.ts';
import { stepperOf } from '../../../src/story/verify/run/stepper.ts';
import { keyOf } from '../../../src/story/verify/run/value.ts';
import { type Explored, explore } from '../../../src/story/verify/search/explore.ts';
import { FEATURES } from './features.ts';
import { ink } from './ink.ts';
import { search } from './plain-search.ts';

/** Everything a moment holds, told apart to the last count. */
const everything = ({ memory, offers }: Moment): string =>
  JSON.stringify([
    offers.map(({ node, before, frames }) => [
      node,
      before,
      frames.map(({ at, temps }) => [at, [...(temps ?? [])].map(([n, v]) => [n, keyOf(v)])]),
    ]),
    memory.globals.map(keyOf),
    memory.visits,
    memory.turns,
    memory.turn,
    [...memory.shuffled],
  ]);

const faults = ({ edges }: Explored): readonly string[] =>
  [...new Set(edges.flatMap(({ fault }) => fault?.message ?? []))].sort();

const run = (story: unknown): readonly number[] => [...stepperOf(graphOf(story)).machine.seen];

describe('with and without the reduction', () => {
  test.each(FEATURES)('$name', ({ ink: text }) => {
    const graph = graphOf(ink(text));
    const reduced = explore(stepperOf(graph), analyse(graph), [{}], { states: 10_000 });
    expect(reduced.open).toBe(0);
    const deepest = Math.max(0, ...reduced.states.map(({ depth }) => depth));
    const whole = search(
      stepperOf(graph),
      (moment) => `${moment.memory.turn > deepest + 3 ? 'cut' : everything(moment)}`,
      [{}],
      { states: 30_000 },
    );
    expect(faults(reduced)).toEqual(faults(whole));
    expect(reduced.seen).toEqual(whole.seen);
    expect(reduced.states.length).toBeLessThanOrEqual(whole.states.length);
  });

  test('nothing is run before the story begins but its declarations', () => {
    expect(run(ink('VAR n = 1\n+ [Tea] -> END\n')).filter(Boolean).length).toBeGreaterThan(0);
  });
});
