import { Fault } from '../graph/fault.ts';
import type { Value } from '../graph/value.ts';
import type { Machine } from './machine.ts';

/** Pops the last value of an expression. */
export function popped(machine: Machine): Value {
  const value = machine.stack.pop();
  if (value === undefined) throw new Fault('story-error', 'An expression lacks a value.');
  return value;
}

/** Returns the visit count of a container. */
export function visitsOf(machine: Machine, container: number): number {
  const slot = machine.layout.countOf.get(container);
  const body = machine.graph.nodes[container]?.body;
  if (slot === undefined || body?.op !== 'container' || !body.countsVisits) {
    throw new Fault('story-error', 'A place is asked for its visits, which are not counted.');
  }
  machine.reads?.lookedAtVisits(container);
  return machine.memory.visits[slot] as number;
}
