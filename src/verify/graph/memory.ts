import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { InkObject } from 'inkjs/engine/Object';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { type Graph, isCommand, isContainer } from './graph.ts';
import type { Value } from './value.ts';

/** The memory of a story: the value of each cell. Cells that are no variables hold whole numbers. */
export type Memory = Value[];

type Cells<K> = ReadonlyMap<K, number>;

/** The cells of a story, numbered. Variables come first. */
export interface Layout {
  readonly size: number;
  readonly slotOf: Cells<string>; // cells of variables by name; the others by container
  readonly visits: Cells<InkObject>; // how often it was visited
  readonly turns: Cells<InkObject>; // choices made since its last visit
  readonly decks: Cells<InkObject>; // elements of a shuffle already dealt, as bits
  readonly turn: number; // choices made so far
}

/** Turns since the visit of a place that was never visited. */
const NEVER = -1;

export function layoutOf({ nodes }: Graph): Layout {
  let size = 0;
  const cellsOf = <K>(keys: readonly K[]): Cells<K> =>
    new Map([...new Set(keys)].map((key) => [key, size++]));
  const containers = nodes.filter(isContainer).map(({ content }) => content);
  const globals = nodes.flatMap(({ content }) =>
    content instanceof VariableAssignment && content.isGlobal && content.isNewDeclaration
      ? [content.variableName ?? '']
      : [],
  );
  const slotOf = cellsOf(globals);
  const visits = cellsOf(containers.filter((one) => one.visitsShouldBeCounted));
  const turns = cellsOf(containers.filter((one) => one.turnIndexShouldBeCounted));
  const shuffles = nodes.filter((node) => isCommand(node, 'SequenceShuffleIndex'));
  const decks = cellsOf(shuffles.flatMap(({ content }) => content.parent ?? []));
  return { slotOf, visits, turns, decks, turn: size, size: size + 1 };
}

export const freshMemory = ({ size, turns }: Layout): Memory => {
  const memory: Memory = new Array<Value>(size).fill(0);
  for (const cell of turns.values()) memory[cell] = NEVER;
  return memory;
};

/** Returns a memory as it is after one more choice: turns pass. */
export function aged(memory: Memory, { turn, turns }: Layout): Memory {
  const older = memory.slice();
  older[turn] = (memory[turn] as number) + 1;
  for (const cell of turns.values()) {
    const since = memory[cell] as number;
    if (since !== NEVER) older[cell] = since + 1;
  }
  return older;
}
