import { type Analysis, analyse } from './live/analysis.ts';
import type { Counter } from './live/counter.ts';
import { type Graph, graphOf } from './run/graph.ts';
import { type Stepper, stepperOf } from './run/stepper.ts';
import { componentsOf } from './search/components.ts';
import {
  type Edge,
  END,
  type Explored,
  explore,
  type Limits,
  type State,
} from './search/explore.ts';
import { pathTo } from './search/path.ts';
import { replayOnStock } from './search/replay.ts';
import { type SumSpan, sumBounds } from './search/sum-bound.ts';

/** What is asked of any story in Ink, whatever its tags mean. */
export const PLAIN_PROPERTIES = ['runs', 'content', 'can-end', 'reached', 'loops', 'sums'] as const;
export type PlainProperty = (typeof PLAIN_PROPERTIES)[number];

/** What was proved of one property, with what speaks against it. */
export interface PlainVerdict {
  readonly property: PlainProperty;
  readonly verdict: 'PROVED' | 'COUNTEREXAMPLE' | 'BOUNDED';
  readonly found: readonly string[];
  readonly why?: string; // it is bounded
}

/** All that is known of a story that is not a scenario. */
export interface PlainReport {
  readonly states: number;
  readonly moves: number;
  readonly open: number; // states not gone on from
  readonly reduced: boolean; // states stand for others with fewer once-only options left
  readonly verdicts: readonly PlainVerdict[];
  readonly counters: readonly ({ readonly name: string } & SumSpan)[];
  readonly explored: Explored;
}

const SMALL = 1000; // states of a story that is searched as it is
const FIRST = 2; // attempts to take once-only options together before a large story is searched whole
const LARGE = 100_000; // states of a large story
const LAST = 40; // attempts after that

interface Searched {
  readonly explored: Explored;
  readonly stepper: Stepper;
  readonly counters: readonly Counter[];
}

/**
 * Searches a story whole where it is small; else with once-only options taken together, but for
 * those that are met alone; and at last whole again, as far as the limits let it.
 */
function searched(graph: Graph, analysis: Analysis, limits: Limits): Searched {
  const { counters } = analysis;
  const run = (states: number, once?: Analysis['once']): Searched => {
    const stepper = stepperOf(graph);
    const asked = once === undefined ? { counters } : { counters, once };
    return {
      explored: explore(stepper, analysis, [{}], { ...limits, states }, asked),
      stepper,
      counters,
    };
  };
  const once = new Map(analysis.once);
  const together = (attempts: number, states: number): Searched | undefined => {
    for (let attempt = 0; attempt < attempts && once.size > 0; attempt += 1) {
      const tried = run(states, once);
      const { alone, open } = tried.explored;
      if (alone.size === 0) {
        return open === 0 && endsWithout(tried.explored, once) ? tried : undefined;
      }
      for (const node of alone) once.delete(node);
    }
    return undefined;
  };
  const whole = (states: number, or: () => Searched): Searched => {
    const tried = run(Math.min(states, limits.states));
    const { open, stopped } = tried.explored;
    return open > 0 && stopped === 'states' && states < limits.states ? or() : tried;
  };
  return whole(
    SMALL,
    () => together(FIRST, SMALL) ?? whole(LARGE, () => together(LAST, LARGE) ?? run(limits.states)),
  );
}

/** Whether an ending can be reached from every state without an option that may be used up. */
function endsWithout(explored: Explored, once: Analysis['once']): boolean {
  const { states } = explored;
  const usedUp = ({ from, offer }: Edge): boolean =>
    once.has(states[from]?.offers[offer]?.node ?? -1);
  return stuckIn(explored, (edge) => !usedUp(edge)) === undefined;
}

/** A state from which no ending can be reached by these moves. */
function stuckIn({ states, edges }: Explored, by: (edge: Edge) => boolean): State | undefined {
  const into: number[][] = states.map(() => []);
  const ends = new Uint8Array(states.length);
  const queue: number[] = [];
  const mark = (state: number): void => {
    if (state < 0 || ends[state] === 1) return;
    ends[state] = 1;
    queue.push(state);
  };
  for (const edge of edges) {
    if (!by(edge)) continue;
    if (edge.to >= 0 && edge.from >= 0) into[edge.to]?.push(edge.from);
    if (edge.to === END) mark(edge.from);
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) into[at]?.forEach(mark);
  return states.find(({ id }) => ends[id] === 0);
}

/** A way to the far end of a move in words; what the stock runtime does otherwise, if it does. */
function told(story: unknown, { explored, stepper }: Searched, edge: Edge): string {
  const path = pathTo(explored, edge);
  const replayed = replayOnStock(story, stepper, path);
  let { moment } = stepper.beginAs(path.drawn, path.first);
  const texts = path.moves.map(({ offer, ways }) => {
    const text = moment.offers[offer]?.text ?? '';
    moment = stepper.takeAs(moment, offer, ways).moment;
    return text;
  });
  return `${texts.join(' > ')}${replayed.same ? '' : ' (the stock runtime goes another way)'}`;
}

function faults(story: unknown, search: Searched, content: boolean): readonly string[] {
  const met = new Map<string, Edge>();
  for (const edge of search.explored.edges) {
    const { fault } = edge;
    if (fault === undefined || (fault.code === 'out-of-content') !== content) continue;
    if (!met.has(fault.message)) met.set(fault.message, edge);
  }
  return [...met].map(([message, edge]) => `${message} after: ${told(story, search, edge)}`);
}

/** Choices and texts that no path reaches, by where they stand. */
function dead(graph: Graph, { states, seen }: Explored): readonly string[] {
  const offered = new Set(states.flatMap(({ offers }) => offers.map(({ node }) => node)));
  return graph.nodes.flatMap(({ id, body }) => {
    const choice = body.op === 'choice' && !body.invisible && !offered.has(id);
    const text = body.op === 'text' && body.text.trim() !== '' && seen[id] === 0;
    return choice || text ? [`${body.op} at ${graph.pathOf(id)}`] : [];
  });
}

/** Whether a way leads back to where it was. An option that is used up lies on no such way. */
function circles({ states, edges }: Explored, once: Analysis['once']): boolean {
  const arrows = states.map(({ offers, out }) =>
    out.flatMap((id) => {
      const { to, offer } = edges[id] as Edge;
      return to < 0 || once.has(offers[offer]?.node ?? -1) ? [] : [to];
    }),
  );
  const component = componentsOf(arrows);
  return arrows.some((all, from) => all.some((to) => component[to] === component[from]));
}

/** Proves what can be asked of any story: every path, with every fall of chance. */
export function provePlain(story: unknown, limits: Limits): PlainReport {
  const graph = graphOf(story);
  const analysis = analyse(graph);
  const search = searched(graph, analysis, limits);
  const { explored } = search;
  const { covered, stopped = 'states', open } = explored;
  const whole = open === 0;
  const stuck = whole ? stuckIn(explored, () => true) : undefined;
  const by = stuck && explored.edges[stuck.by];
  const sums = covered || !whole ? [] : analysis.counters;
  const spans = sumBounds(
    explored,
    sums.map((_, at) => (edge: Edge) => edge.gains[at] ?? 0),
  );
  const counters = sums.map(({ name }, at) => ({ name, ...(spans[at] as SumSpan) }));
  const known = (property: PlainProperty, found: readonly string[], sure: boolean, why: string) => {
    const bounded = { property, verdict: 'BOUNDED' as const, found, why };
    if (found.length > 0 && (sure || property === 'runs' || property === 'content')) {
      return { property, verdict: 'COUNTEREXAMPLE' as const, found };
    }
    return sure ? { property, verdict: 'PROVED' as const, found } : bounded;
  };
  const judged = counters.every(({ least, most }) => !Number.isNaN(least + most));
  const summed = analysis.counters.length === 0 || (whole && !covered && judged);
  const round = whole && circles(explored, analysis.once);
  return {
    states: explored.states.length,
    moves: explored.edges.length,
    open,
    reduced: covered,
    verdicts: [
      known('runs', faults(story, search, false), whole, stopped),
      known('content', faults(story, search, true), whole, stopped),
      known('can-end', by === undefined ? [] : [told(story, search, by)], whole, stopped),
      known('reached', whole ? dead(graph, explored) : [], whole, stopped),
      known('loops', round ? ['a way leads back to where it was'] : [], whole, stopped),
      known('sums', [], summed, whole ? 'options taken together, or a circle' : stopped),
    ],
    counters,
    explored,
  };
}
