import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { CallStack } from 'inkjs/engine/CallStack';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { type Graph, isCommand, NO_NODE } from '../graph/graph.ts';
import { type Layout, layoutOf } from '../graph/memory.ts';
import { fromInk, keyOf, Undrawn, type Value } from '../graph/value.ts';
import type { Offer, Thread } from '../interpreter/machine.ts';
import type { Gate } from '../interpreter/stepper.ts';
import { memoize, numbering } from '../memoize.ts';
import type { Condition } from './condition.ts';
import { comparedWith, TRUTH, type Use } from './consumer.ts';
import { flowOf, grownBy, RETURN } from './flow.ts';
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
  return nodes.flatMap((node) => {
    const { id, content } = node;
    const isEnd = isCommand(node, 'End') || isCommand(node, 'Done');
    const set = content instanceof VariableAssignment ? content.variableName : undefined;
    const gate = gates.find(({ name }) => name === set);
    return (isEnd ? ends : (gate?.while ?? [])).flatMap((condition): readonly CellUse[] => {
      const cell = slotOf.get(condition.name);
      return cell === undefined ? [] : [{ cell, node: id, use: useIn(condition) }];
    });
  });
}

/** Returns the key of the temporaries of a frame, but for one. */
const tempsKey = ({ temporaryVariables }: CallStack.Element, but?: string): string =>
  [...temporaryVariables]
    .map(([name, value]) => (name === but ? '' : `,${name}=${keyOf(fromInk(value))}`))
    .join('');

/** Returns the key of where an option continues: its calls with their temporaries. `$r` is always set before use. */
function callsKey(
  { idAt }: Graph,
  { node, thread: { callstack, previousPointer } }: Offer,
): string {
  const calls = callstack
    .slice(0, -1)
    .map((frame) => `<${idAt(frame.currentPointer)}${frame.type}${tempsKey(frame, RETURN)}`);
  const last = callstack.slice(-1).map((frame) => tempsKey(frame, RETURN));
  return `${node}:${idAt(previousPointer)}${calls.join('')}${last}`;
}

/** Returns the key of an option with all that it says. */
export const offerKey = (graph: Graph, offer: Offer): string =>
  [callsKey(graph, offer), offer.text, ...offer.tags].join('\u0000');

/** Returns the key of threads that are running, with their temporaries. */
export const threadsKey = ({ idAt }: Graph, threads: readonly Thread[]): string =>
  threads
    .map(({ previousPointer, callstack }) => {
      const frames = callstack.map((one) => idAt(one.currentPointer) + tempsKey(one));
      return [idAt(previousPointer), ...frames].join(';');
    })
    .join('/');

/** Returns the nodes where an option continues and where its calls return to. */
function rootsOf({ nodes, idAt, idOf }: Graph, { node, thread }: Offer): readonly number[] {
  const choice = nodes[node]?.content;
  const target = choice instanceof ChoicePoint ? idOf(choice.choiceTarget) : NO_NODE;
  const calls = thread.callstack.slice(0, -1);
  const returns = calls.map(({ currentPointer }) => nodes[idAt(currentPointer)]?.next ?? NO_NODE);
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
  const cells = new Map<string, LiveCell>(); // by their uses
  const growing = new Set(
    graph.nodes.map((node) => layout.slotOf.get(grownBy(graph.nodes, node)?.name ?? '') ?? NO_NODE),
  );
  const liveCell = (cell: number, uses: readonly Use[]): LiveCell => {
    const key = `${cell} ${JSON.stringify(uses)}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const saturate = saturationOf(uses, cell >= layout.slotOf.size || growing.has(cell));
    const number = numbering<Value>();
    const made = { cell, saturate, numberOf: memoize((value: Value) => number(saturate(value))) };
    cells.set(key, made);
    return made;
  };
  const usesOfVariable = (name: string): readonly Use[] =>
    found.filter(({ cell }) => cell === layout.slotOf.get(name)).map(({ use }) => use);
  return {
    texts,
    keyOf: (offers) => offers.map((offer) => (texts ? offerKey : callsKey)(graph, offer)).join(';'),
    liveAt: (offers) =>
      [...live(offers.flatMap((offer) => rootsOf(graph, offer)))].map(([cell, uses]) =>
        liveCell(cell, uses),
      ),
    decides: (name) => usesOfVariable(name).some((use) => use !== 'shown'),
    drawn: (name, values) => {
      const uses = usesOfVariable(name);
      const saturate = saturationOf(uses, growing.has(layout.slotOf.get(name) ?? NO_NODE));
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
