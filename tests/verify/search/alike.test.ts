import { describe, expect, test } from 'vitest';
import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { pathTo } from '../../../src/verify/replay/path.ts';
import { replayOnStock } from '../../../src/verify/replay/replay.ts';
import { type Edge, START } from '../../../src/verify/search/edge.ts';
import { type Explored, explore } from '../../../src/verify/search/explore.ts';
import { quotientOf } from '../../../src/verify/search/quotient.ts';
import { FEATURES } from '../features.ts';
import { ink } from '../ink.ts';
import { subjectOf } from '../subject.ts';

const LIMITS = { states: 100_000 };
const MAX_REPLAYED = 400; // moves of one story, each reached by a replay from its beginning

function searched(story: unknown) {
  const graph = graphOf(story);
  const stepper = stepperOf(graph);
  return { story, stepper, explored: explore(stepper, analyseFlow(graph), [{}], LIMITS) };
}

const shown = ({ offer, ways, share, tags, words, held, told, fault }: Edge): unknown => [
  [offer, ways, share, tags, words, held, told, fault?.message],
];

/** Goes every move in both at once: which of the fewer states each state is held to be. */
function heldTo(whole: Explored, fewer: Explored): ReadonlyMap<number, number> {
  const heldTo = new Map<number, number>();
  const waiting: number[] = [];
  const pair = (moves: readonly Edge[], others: readonly Edge[]): void => {
    expect(moves.map(shown)).toEqual(others.map(shown));
    moves.forEach(({ to }, at) => {
      const other = others[at]?.to ?? START;
      if (to < 0) expect(other).toBe(to);
      else if (heldTo.has(to)) expect(heldTo.get(to)).toBe(other);
      else {
        heldTo.set(to, other);
        waiting.push(to);
      }
    });
  };
  const begins = ({ edges }: Explored) => edges.filter(({ from }) => from === START);
  const movesOf = ({ states, edges }: Explored, state: number) =>
    states[state]?.out.map((id) => edges[id] as Edge) ?? [];
  pair(begins(whole), begins(fewer));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const other = heldTo.get(at) ?? START;
    expect(whole.states[at]?.offers.map(({ text, tags }) => [text, tags])).toEqual(
      fewer.states[other]?.offers.map(({ text, tags }) => [text, tags]),
    );
    pair(movesOf(whole, at), movesOf(fewer, other));
  }
  return heldTo;
}

function same(story: unknown): { states: number; fewer: number } {
  const { explored, stepper } = searched(story);
  const fewer = quotientOf(explored, () => 0);
  const held = heldTo(explored, fewer);
  expect(fewer.states.reduce((sum, { stands }) => sum + stands, 0)).toBe(explored.states.length);
  const least = new Map<number, number>();
  for (const { id, depth } of explored.states) {
    const one = held.get(id) ?? START;
    least.set(one, Math.min(depth, least.get(one) ?? depth));
  }
  for (const { id, depth } of fewer.states) expect(depth).toBe(least.get(id));
  const step = Math.ceil(fewer.edges.length / MAX_REPLAYED);
  for (const edge of fewer.edges.filter((_, at) => at % step === 0)) {
    const path = pathTo(fewer, edge);
    expect(replayOnStock(story, stepper, path).same, JSON.stringify(path)).toBe(true);
  }
  return { states: explored.states.length, fewer: fewer.states.length };
}

describe('states from which nobody could tell that they are two are one', () => {
  test.each(FEATURES)(
    '$name: every move is the same, every shortest way can be gone',
    ({ ink: text }) => {
      const { states, fewer } = same(ink(text));
      expect(fewer).toBeLessThanOrEqual(states);
    },
  );

  test('a scenario has fewer', () => {
    const { states, fewer } = same(subjectOf('one-ten-am').compiled.story);
    expect(4 * fewer).toBeLessThan(3 * states);
  });
});
