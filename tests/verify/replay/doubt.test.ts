import { describe, expect, test } from 'vitest';
import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { playAlong } from '../../../src/verify/scenario/played.ts';
import { explore } from '../../../src/verify/search/explore.ts';
import { FEATURES } from '../features.ts';
import { ink } from '../ink.ts';

const STORY = ink(`VAR tired = false
+ [Morning]
+ [Noon]
  ~ tired = true
-
+ [Wait]
-
+ {tired} [Sleep] -> END
+ [Go] -> END
`);

/** Plays a story along its map; `forget`: the map is made as if nothing remembered ever decided. */
function along(story: unknown, forget: boolean) {
  const graph = graphOf(story);
  const analysis = analyseFlow(graph);
  const stepper = stepperOf(graph);
  const made = forget ? { ...analysis, liveAt: () => [] } : analysis;
  const explored = explore(stepper, made, [{}], { states: 1000 });
  return playAlong(story, { explored, stepper }, 40, undefined);
}

describe('nothing is said that play has not been held against', () => {
  test('a map on which states were merged wrongly is doubted', () => {
    expect(along(STORY, false).strayed).toBeUndefined();
    expect(along(STORY, true).strayed).toBeDefined();
  });

  test.each(FEATURES)('no map is doubted without a reason: $name', ({ ink: text }) => {
    const { strayed } = along(ink(text), false);
    expect(strayed).toBeUndefined();
  });
});
