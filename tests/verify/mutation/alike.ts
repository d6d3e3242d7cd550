import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { drawsOf } from '../../../src/verify/scenario/draws.ts';
import { conditionsOf } from '../../../src/verify/scenario/rules.ts';
import { explore } from '../../../src/verify/search/explore.ts';
import { quotientOf } from '../../../src/verify/search/quotient.ts';
import type { Subject } from '../../../src/verify/verify.ts';

const STATES = 200_000;

/**
 * All that can ever be seen of a scenario, on every path: what is said and offered, where each
 * option leads, and what holds at an ending of what proof.json asks. Undefined where it was not
 * followed to the end.
 */
export function everySight(story: unknown, { rules, scenario }: Subject): string | undefined {
  const graph = graphOf(story);
  const conditions = conditionsOf(rules);
  const analysis = analyseFlow(graph, conditions);
  const draws = drawsOf(analysis, scenario);
  const searched = explore(stepperOf(graph), analysis, draws, { states: STATES }, conditions);
  if (searched.open > 0) return undefined;
  const { states, edges } = quotientOf(searched, () => 0);
  const texts = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const moves = edges.map(({ from, offer, to, tags, words, held, share, fault }) =>
    [
      from,
      offer,
      to,
      numberOf(tags.join('#')),
      words,
      held,
      share.toFixed(9),
      fault?.message ?? '',
    ].join(),
  );
  const places = states.map(({ offers }) =>
    offers.map(({ text, tags }) => numberOf([text, ...tags].join('#'))).join(),
  );
  return [...moves, '', ...places, '', ...texts.keys()].join('\n');
}
