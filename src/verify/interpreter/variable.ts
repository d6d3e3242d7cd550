// First, since its parts import each other in a circle that only this order opens.
import 'inkjs/engine/Story';

import { InkList } from 'inkjs/engine/InkList';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import type { ListDefinitionsOrigin } from 'inkjs/engine/ListDefinitionsOrigin';
import { ListValue } from 'inkjs/engine/Value';
import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import type { AssignBody } from '../graph/node.ts';
import { Pointer, Undrawn, type Value } from '../graph/value.ts';
import type { Machine } from './machine.ts';
import type { Layout } from './memory.ts';

const DEFINITIONS = new WeakMap<Graph, ListDefinitionsOrigin | null>();

/** Returns the list definitions of a story. */
export function definitionsOf(graph: Graph): ListDefinitionsOrigin | null {
  const known = DEFINITIONS.get(graph);
  if (known !== undefined) return known;
  const made = JsonSerialisation.JTokenToListDefinitions(graph.lists as Record<string, unknown>);
  DEFINITIONS.set(graph, made);
  return made;
}

/** Sets the origins of a list before it is used. */
export function withOrigins(machine: Machine, value: Value): Value {
  if (!(value instanceof ListValue) || value.value === null) return value;
  const list = value.value;
  const definitions = definitionsOf(machine.graph);
  const origins = (list.originNames ?? []).flatMap((name) => {
    const found = name === null ? null : definitions?.TryListGetDefinition(name, null).result;
    return found ? [found] : [];
  });
  list.origins = [...new Set(origins)];
  return value;
}

/** Draws a lazy value on its first read, so that states do not differ by values nobody has read. */
function draw(machine: Machine, slot: number, { values, shares }: Undrawn): Value | undefined {
  const value = values[values.length > 1 ? machine.chance.pick(values.length, shares) : 0];
  if (value !== undefined) machine.write(slot, value);
  return value;
}

function global(machine: Machine, slot: number): Value | undefined {
  const value = machine.read(slot);
  return value instanceof Undrawn ? draw(machine, slot, value) : value;
}

/** Returns the value of a name, without following pointers. */
function raw(machine: Machine, name: string, context: number): Value | undefined {
  if (context <= 0) {
    const slot = machine.layout.slotOf.get(name);
    if (slot !== undefined) return global(machine, slot);
    const single = definitionsOf(machine.graph)?.FindSingleItemListWithName(name);
    if (single) return single;
  }
  const { frames } = machine.thread;
  const frame = context > 0 ? frames[context - 1] : frames[frames.length - 1];
  return frame?.temps?.get(name);
}

const followed = (machine: Machine, value: Value | undefined): Value | undefined => {
  let at = value;
  while (at instanceof Pointer) at = raw(machine, at.name, at.context);
  return at;
};

/** Compiles the read of a variable, global or temporary. */
export function reader(name: string, layout: Layout): (machine: Machine) => Value | undefined {
  const slot = layout.slotOf.get(name);
  if (slot !== undefined) {
    return (machine) => {
      const value = global(machine, slot);
      return value instanceof Pointer ? followed(machine, value) : value;
    };
  }
  return (machine) => {
    const own = machine.frame.temps?.get(name);
    return followed(machine, own ?? raw(machine, name, -1));
  };
}

/** Resolves the frame of a pointer before it is used. */
export function pointerHere(machine: Machine, value: Value): Value {
  if (!(value instanceof Pointer) || value.context !== -1) return value;
  const here = machine.frame.temps?.get(value.name);
  const own = here !== undefined;
  return new Pointer(value.name, own ? machine.thread.frames.length : 0);
}

/** Gives an empty list the origins of the value it replaces. */
function keepOrigin(before: Value | undefined, value: Value): Value {
  if (!(before instanceof ListValue && value instanceof ListValue)) return value;
  if (value.value === null || value.value.Count > 0 || before.value === null) return value;
  const empty = new ListValue(new InkList());
  empty.value?.SetInitialOriginNames(before.value.originNames);
  return empty;
}

function setTemp(machine: Machine, name: string, value: Value, fresh: boolean, at: number): void {
  const { frames } = machine.thread;
  const frame = at > 0 ? frames[at - 1] : frames[frames.length - 1];
  if (frame === undefined) throw new Fault('story-error', `No place holds “${name}”.`);
  if (!fresh && frame.temps?.get(name) === undefined) {
    throw new Fault('story-error', `Could not find temporary variable to set: ${name}`);
  }
  frame.temps ??= new Map();
  frame.temps.set(name, keepOrigin(frame.temps.get(name), value));
}

function keep(machine: Machine, slot: number, value: Value): void {
  const list = value instanceof ListValue;
  machine.write(slot, list ? keepOrigin(machine.read(slot), value) : value);
}

/** Declares a variable: a global, or a temporary of this frame. */
function declare(machine: Machine, body: AssignBody, slot: number | undefined, value: Value): void {
  let held = value;
  if (value instanceof Pointer) {
    const behind = raw(machine, value.name, value.context);
    if (behind instanceof Pointer) held = behind;
  }
  if (slot === undefined || !body.global) setTemp(machine, body.name, held, true, -1);
  else keep(machine, slot, held);
}

/** Compiles an assignment, to a global or temporary. */
export function assigner(
  body: AssignBody,
  layout: Layout,
): (machine: Machine, value: Value) => void {
  const own = layout.slotOf.get(body.name);
  if (body.fresh) return (machine, value) => declare(machine, body, own, value);
  return (machine, value) => {
    let { name } = body;
    let context = -1;
    let slot = own;
    for (
      let found = raw(machine, name, context);
      found instanceof Pointer;
      found = raw(machine, name, context)
    ) {
      name = found.name;
      context = found.context;
      slot = context === 0 ? layout.slotOf.get(name) : undefined;
    }
    if (slot === undefined) setTemp(machine, name, value, false, context);
    else keep(machine, slot, value);
  };
}
