import { describe, expect, test } from 'vitest';
import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { stockOf } from '../../../src/verify/replay/replay.ts';
import { walkOnStock } from '../../../src/verify/replay/stock-walk.ts';
import { explore } from '../../../src/verify/search/explore.ts';
import { FEATURES } from '../features.ts';
import { ink, picker } from '../ink.ts';

describe('what the stock runtime says and offers was found', () => {
  test.each(FEATURES)('$name', ({ ink: text }) => {
    const story = ink(text);
    const graph = graphOf(story);
    const analysis = analyseFlow(graph, [], true);
    const explored = explore(stepperOf(graph), analysis, [{}], { states: 10_000 });
    const { steps, strayed } = walkOnStock(stockOf(story, {}, 0), explored, {
      walks: 40,
      moves: 8,
      pick: picker(1),
      drawn: () => ({}),
      texts: true,
      mostLines: Number.POSITIVE_INFINITY,
      going: () => true,
    });
    expect(strayed).toBeUndefined();
    expect(steps).toBeGreaterThanOrEqual(40);
  });
});
