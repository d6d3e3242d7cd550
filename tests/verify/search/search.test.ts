import { describe, expect, test } from 'vitest';
import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { type Explored, explore } from '../../../src/verify/search/explore.ts';
import { FEATURES } from '../features.ts';
import { ink } from '../ink.ts';
import { subjectOf } from '../subject.ts';
import { keysOf } from './moment-key.ts';
import { search } from './plain-search.ts';

const told = ({ states, edges, open }: Explored) => ({
  open,
  states: states.map(({ id, by, depth, out, offers }) => ({
    ...{ id, by, depth, out },
    nodes: offers.map(({ node }) => node),
  })),
  edges: edges.map(({ fault, ...edge }) => ({ ...edge, fault: fault?.message })),
});

/** Both ways to search go through the same story; only one remembers how its legs end. */
function both(story: unknown): readonly [Explored, Explored] {
  const graph = graphOf(story);
  const analysis = analyseFlow(graph);
  const limits = { states: 30_000 };
  return [
    explore(stepperOf(graph), analysis, [{}], limits),
    search(stepperOf(graph), keysOf(analysis), [{}], limits),
  ];
}

describe('what is known of legs and what is run moment by moment are the same map', () => {
  test.each(FEATURES)('$name', ({ ink: text }) => {
    const [known, plain] = both(ink(text));
    expect(told(known)).toEqual(told(plain));
    expect(known.seen).toEqual(plain.seen);
  });

  test.each(['last-train', 'by-breakfast', 'waiting-room-three'])('%s', (id) => {
    const [known, plain] = both(subjectOf(id).compiled.story);
    expect(told(known)).toEqual(told(plain));
    expect(known.seen).toEqual(plain.seen);
  });
});
