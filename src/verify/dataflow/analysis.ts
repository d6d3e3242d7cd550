import type { Graph } from '../graph/graph.ts';
import { NO_NODE, type Node } from '../graph/node.ts';
import { keyOf, Undrawn, type Value } from '../graph/value.ts';
import type { Gate } from '../interpreter/gated.ts';
import { type Layout, layoutOf } from '../interpreter/memory.ts';
import type { Frame, Offer, Thread } from '../interpreter/thread.ts';
import { memoize, numbering } from '../memoize.ts';
import type { Condition } from './condition.ts';
import { comparedWith, TRUTH, type Use } from './consumer.ts';
import { flowOf, RETURN } from './flow.ts';
import { livenessOf } from './live.ts';
import { type Saturation, saturationOf } from './saturation.ts';
import { type CellUse, usesOf } from './use.ts';

/** A cell that may still decide something, with the saturation of its value by the uses that are still ahead. */
export interface LiveCell {
  readonly cell: number;
  readonly saturate: Saturation;
  readonly numberOf: (value: Value) => number; // equal if the saturated values are
}

/**
 * The static analysis of a story. Moments with the same key of options, and with equal live cells after saturation, have
 * equal futures.
 */
export interface Analysis {
  readonly texts: boolean; // whether the texts of options and tags are part of the key
  /** Returns the key of the waiting options: where each continues and, with `texts`, what it says. */
  keyOf(offers: readonly Offer[]): string;
  /** Returns the cells that are live where these options wait. */
  liveAt(offers: readonly Offer[]): readonly LiveCell[];
  /** Tells whether a variable may decide anything besides the texts of options. */
  decides(name: string): boolean;
  /** Groups the values a variable may be drawn as by what the story can distinguish. */
  drawn(name: string, values: readonly Value[]): Undrawn;
}

/** Returns how a condition uses its variable. */
function useIn({ op, to }: Condition): Use {
  if (op === 'is' || op === 'not') return TRUTH;
  return typeof to === 'boolean' ? 'whole' : comparedWith(op, to);
}

/** Adds the conditions on endings as uses wherever the story may end, and those on gated variables where these are set. */
function asked(
  { nodes }: Graph,
  { slotOf }: Layout,
  ends: readonly Condition[],
  gates: readonly Gate[],
): readonly CellUse[] {
  return nodes.flatMap(({ id, body }) => {
    const isEnd = body.op === 'end' || body.op === 'done';
    const gate = body.op === 'assign' ? gates.find(({ name }) => name === body.name) : undefined;
    return (isEnd ? ends : (gate?.while ?? [])).flatMap((condition): readonly CellUse[] => {
      const cell = slotOf.get(condition.name);
      return cell === undefined ? [] : [{ cell, node: id, use: useIn(condition) }];
    });
  });
}

/** Returns the key of the temporaries of a frame, but for one. */
const tempsKey = ({ temps }: Frame, but?: string): string =>
  [...(temps ?? [])]
    .map(([name, value]) => (name === but ? '' : `,${name}=${keyOf(value)}`))
    .join('');

/** Returns the key of where an option continues: its calls with their temporaries. `$r` is always set before use. */
function callsKey({ node, before, frames }: Offer): string {
  const calls = frames
    .slice(0, -1)
    .map((frame) => `<${frame.at}${frame.kind}${tempsKey(frame, RETURN)}`);
  const [last] = frames.slice(-1);
  return `${node}:${before}${calls.join('')}${last ? tempsKey(last, RETURN) : ''}`;
}

/** Returns the key of an option with all that it says. */
export const offerKey = (offer: Offer): string =>
  [callsKey(offer), offer.invisible, offer.text, ...offer.tags].join('\u0000');

/** Returns the key of threads that are running, with their temporaries. */
export const threadsKey = (threads: readonly Thread[]): string =>
  threads
    .map(({ before, frames }) => [before, ...frames.map((one) => one.at + tempsKey(one))].join(';'))
    .join('/');

/** Returns the nodes where an option continues and where its calls return to. */
function rootsOf({ nodes }: Graph, { node, frames }: Offer): readonly number[] {
  const { body } = nodes[node] as Node;
  const target = body.op === 'choice' ? body.target : NO_NODE;
  const returns = frames.slice(0, -1).map(({ at }) => nodes[at]?.next ?? NO_NODE);
  return [target, ...returns].filter((root) => root !== NO_NODE);
}

/**
 * Finds which cells may still decide something, and how. `conditions`: on endings; `texts`: whether states differ if only
 * the texts of options or tags do; `gates`: conditions that must hold wherever a variable is set.
 */
export function analyseFlow(
  graph: Graph,
  conditions: readonly Condition[] = [],
  texts = false,
  gates: readonly Gate[] = [],
): Analysis {
  const layout = layoutOf(graph);
  const flow = flowOf(graph);
  const found = [...usesOf(graph, layout, flow, texts), ...asked(graph, layout, conditions, gates)];
  const live = livenessOf(graph, layout, flow, found);
  const byCell = layout.cells.map((): Use[] => []);
  for (const { cell, use } of found) byCell[cell]?.push(use);
  const cells = new Map<string, LiveCell>(); // by their uses
  const liveCell = (cell: number, uses: readonly Use[]): LiveCell => {
    const key = `${cell} ${JSON.stringify(uses)}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const saturate = saturationOf(uses, layout.cells[cell]?.kind !== 'global');
    const number = numbering<Value>();
    const made = { cell, saturate, numberOf: memoize((value: Value) => number(saturate(value))) };
    cells.set(key, made);
    return made;
  };
  const usesOfVariable = (name: string): readonly Use[] =>
    byCell[layout.slotOf.get(name) ?? -1] ?? [];
  return {
    texts,
    keyOf: (offers) => offers.map(texts ? offerKey : callsKey).join(';'),
    liveAt: (offers) =>
      [...live(offers.flatMap((offer) => rootsOf(graph, offer)))].map(([cell, uses]) =>
        liveCell(cell, uses),
      ),
    decides: (name) => usesOfVariable(name).some((use) => use !== 'shown'),
    drawn: (name, values) => {
      const uses = usesOfVariable(name);
      const saturate = saturationOf(uses, false);
      const shares = new Map<Value, number>(); // by the first value of each group
      const firsts = new Map<Value, Value>();
      for (const value of values) {
        const group = uses.length > 0 ? saturate(value) : 0;
        const first = firsts.get(group) ?? value;
        firsts.set(group, first);
        shares.set(first, (shares.get(first) ?? 0) + 1 / values.length);
      }
      return new Undrawn([...shares.keys()], [...shares.values()]);
    },
  };
}
