import type { Machine } from './machine.ts';

/**
 * The next of a shuffled sequence: any that was not dealt since the deck was last full. `count` is
 * how often the sequence was met before.
 */
export function dealt(machine: Machine, container: number, ways: number, count: number): number {
  machine.reads?.lookedAtDeck(container);
  const before = count % ways === 0 ? 0 : (machine.memory.shuffled.get(container) ?? 0);
  const left: number[] = [];
  for (let way = 0; way < ways; way += 1) if ((before & (1 << way)) === 0) left.push(way);
  const way = left[machine.chance.pick(Math.max(left.length, 1))] ?? 0;
  machine.memory.shuffled = new Map(machine.memory.shuffled).set(container, before | (1 << way));
  return way;
}
