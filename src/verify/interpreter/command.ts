// First, since its parts import each other in a circle that only this order opens.
import 'inkjs/engine/Story';

import { InkList, InkListItem } from 'inkjs/engine/InkList';
import { ListValue } from 'inkjs/engine/Value';
import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { type Command, NO_NODE, type Node } from '../graph/node.ts';
import { printed, Target, type Value, VOID } from '../graph/value.ts';
import type { Machine, NodeAction } from './machine.ts';
import { definitionsOf, withOrigins } from './variable.ts';

/**
 * Draws the next element of a shuffled sequence: any that was not dealt since the deck was last full. `count` is the
 * number of earlier visits.
 */
function dealt(machine: Machine, container: number, ways: number, count: number): number {
  const deck = machine.layout.decks.get(container) as number;
  const before = count % ways === 0 ? 0 : machine.readCount(deck);
  const left: number[] = [];
  for (let way = 0; way < ways; way += 1) if ((before & (1 << way)) === 0) left.push(way);
  const way = left[machine.chance.pick(Math.max(left.length, 1))] ?? 0;
  machine.write(deck, before | (1 << way));
  return way;
}

/** Returns the visit count of a container. */
export function visitsOf(machine: Machine, container: number): number {
  const cell = machine.layout.visits.get(container);
  if (cell !== undefined) return machine.readCount(cell);
  throw new Fault('story-error', 'A place is asked for its visits, which are not counted.');
}

type Do = (machine: Machine, container: number) => void;

const whole = (machine: Machine, what: string): number => {
  const value = machine.popValue();
  if (typeof value === 'number') return value;
  throw new Fault('story-error', `${what} needs a whole number, not ${printed(value)}.`);
};

const give = (machine: Machine, value: Value): void => {
  machine.stack.push(withOrigins(machine, value));
};

function back(machine: Machine, kind: 'function' | 'tunnel'): void {
  const on = kind === 'tunnel' ? machine.popValue() : undefined;
  if (machine.frame.kind !== kind || machine.thread.frames.length === 1) {
    const found = kind === 'tunnel' ? '->->' : '~ return';
    throw new Fault('story-error', `Found “${found}” where nothing was called.`);
  }
  machine.pop();
  if (on instanceof Target) machine.diverted = machine.graph.at(on.path);
}

function placeOf(machine: Machine): number {
  const value = machine.popValue();
  if (value instanceof Target) return value.node;
  throw new Fault('story-error', `A knot was expected, not ${printed(value)}.`);
}

function turnsSince(machine: Machine): void {
  const cell = machine.layout.turns.get(placeOf(machine));
  if (cell === undefined) throw new Fault('story-error', 'The turns of a place are not counted.');
  machine.stack.push(machine.read(cell));
}

function random(machine: Machine): void {
  const most = whole(machine, 'RANDOM');
  const least = whole(machine, 'RANDOM');
  if (most < least) throw new Fault('story-error', `RANDOM(${least}, ${most}) has no numbers.`);
  machine.stack.push(least + machine.chance.pick(most - least + 1));
}

function done(machine: Machine): void {
  if (machine.threads.length > 1) {
    machine.popThread();
    return;
  }
  machine.safe = true;
  machine.frame.at = NO_NODE;
}

function listFromNumber(machine: Machine): void {
  const number = whole(machine, 'A list');
  const name = printed(machine.popValue());
  const definition = definitionsOf(machine.graph)?.TryListGetDefinition(name, null).result;
  if (!definition) throw new Fault('story-error', `Failed to find LIST called ${name}`);
  const { result, exists } = definition.TryGetItemWithValue(number, InkListItem.Null);
  give(machine, exists && result !== null ? new ListValue(result, number) : new ListValue());
}

const bound = (value: Value): unknown => (value instanceof ListValue ? value.value : value);

function listRange(machine: Machine): void {
  const most = bound(machine.popValue());
  const least = bound(machine.popValue());
  const list = machine.popValue();
  if (!(list instanceof ListValue) || list.value === null) {
    throw new Fault('story-error', 'Expected list, minimum and maximum for LIST_RANGE');
  }
  give(machine, new ListValue(list.value.ListWithSubRange(least, most)));
}

function listRandom(machine: Machine): void {
  const list = machine.popValue();
  if (!(list instanceof ListValue) || list.value === null) {
    throw new Fault('story-error', 'Expected list for LIST_RANDOM');
  }
  if (list.value.Count === 0) {
    give(machine, new ListValue(new InkList()));
    return;
  }
  const [key, value] = [...list.value.entries()][machine.chance.pick(list.value.Count)] ?? [];
  if (key === undefined || value === undefined) throw new Error('a list lost an item');
  give(machine, new ListValue(InkListItem.fromSerializedKey(key), value));
}

const DO: { readonly [C in Command]: Do } = {
  'begin-eval': (machine) => {
    machine.frame.evaluating = true;
  },
  'end-eval': (machine) => {
    machine.frame.evaluating = false;
  },
  print: (machine) => {
    const value = machine.stack.pop();
    if (value === undefined || value === VOID) return;
    machine.said.add(printed(value), 1, undefined);
  },
  duplicate: (machine) => {
    const value = machine.popValue();
    machine.stack.push(value, value);
  },
  drop: (machine) => void machine.popValue(),
  return: (machine) => back(machine, 'function'),
  'tunnel-back': (machine) => back(machine, 'tunnel'),
  'begin-string': (machine) => {
    machine.said.beginString();
    machine.frame.evaluating = false;
  },
  'end-string': (machine) => {
    machine.stack.push(machine.said.endString());
    machine.frame.evaluating = true;
  },
  'begin-tag': (machine) => machine.said.beginTag(),
  'end-tag': (machine) => {
    const tag = machine.said.endTag();
    if (tag !== undefined) machine.stack.push(tag);
  },
  nothing: () => undefined,
  glue: () => undefined,
  thread: () => undefined,
  'choice-count': (machine) => {
    machine.stack.push(machine.offers.length);
  },
  turn: (machine) => {
    machine.stack.push(machine.read(machine.layout.turn));
  },
  'turns-since': turnsSince,
  'read-count': (machine) => void machine.stack.push(visitsOf(machine, placeOf(machine))),
  random,
  'visit-index': (machine, container) => void machine.stack.push(visitsOf(machine, container) - 1),
  shuffle: (machine, container) => {
    const ways = whole(machine, 'A shuffle');
    const count = whole(machine, 'A shuffle');
    machine.stack.push(dealt(machine, container, ways, count));
  },
  done,
  end: (machine) => machine.end(),
  'list-from-number': listFromNumber,
  'list-range': listRange,
  'list-random': listRandom,
};

/** Returns the action of a command. */
export function commandOf(graph: Graph, node: number, command: Command): NodeAction {
  const act = DO[command];
  const parent = (graph.nodes[node] as Node).parent;
  return (machine) => act(machine, parent);
}
