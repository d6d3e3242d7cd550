import { describe, expect, test } from 'vitest';
import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { Undrawn } from '../../../src/verify/graph/value.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { pathTo } from '../../../src/verify/replay/path.ts';
import { replayOnStock } from '../../../src/verify/replay/replay.ts';
import { END, FAULT } from '../../../src/verify/search/edge.ts';
import { explore } from '../../../src/verify/search/explore.ts';
import { FEATURES } from '../features.ts';
import { ink } from '../ink.ts';

describe('the shortest path to every end and fault', () => {
  // These fall in ways that no seed of the stock runtime gives within its hundred.
  const played = FEATURES.filter(({ name }) => !name.startsWith('shuffle'));

  test.each(played)('$name', ({ ink: text }) => {
    const story = ink(text);
    const graph = graphOf(story);
    const explored = explore(stepperOf(graph), analyseFlow(graph), [{}], { states: 10_000 });
    const last = explored.edges.filter(({ to }) => to === END || to === FAULT);
    expect(last.length).toBeGreaterThan(0);
    const stepper = stepperOf(graph);
    for (const edge of last.slice(0, 20)) {
      expect(replayOnStock(story, stepper, pathTo(explored, edge))).toMatchObject({ same: true });
    }
  });
});

describe('what is drawn before the first line', () => {
  const story = ink(`VAR draw = 0
    + [Tea] -> on
    + [Milk] -> on
    === on
    + {draw == 0} [No] -> END
    + {draw != 0} [Yes] -> END`);
  const graph = graphOf(story);
  const values = [0, 1, 2, 3];

  test('parts the states only once it is looked at, with its chances', () => {
    const draws = [{ draw: new Undrawn(values) }];
    const { states, edges } = explore(stepperOf(graph), analyseFlow(graph), draws, { states: 99 });
    const before = states.filter(({ depth }) => depth === 0);
    expect(before).toHaveLength(1);
    const no = edges.filter(({ from, to }) => from === 0 && states[to]?.offers[0]?.text === 'No');
    expect(no.map(({ share }) => share)).toEqual([1 / 4, 1 / 4]);
  });

  test('is told with a path', () => {
    const draws = [{ draw: new Undrawn(values) }];
    const stepper = stepperOf(graph);
    const explored = explore(stepper, analyseFlow(graph), draws, { states: 99 });
    const end = explored.edges.filter(({ to }) => to === END);
    for (const edge of end) {
      expect(replayOnStock(story, stepper, pathTo(explored, edge))).toMatchObject({ same: true });
    }
  });
});
