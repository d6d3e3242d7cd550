import { type Condition, holds } from '../dataflow/condition.ts';
import type { Packing } from './pack.ts';

const UNKNOWN = -1;

/** Returns which conditions hold in a row, as bits in their order. A condition on an unknown variable never holds. */
export function conditionsHeldIn(
  asked: readonly Condition[],
  slotOf: ReadonlyMap<string, number>,
  packing: Packing,
): (row: Int32Array) => number {
  const bySlot = new Map<number, { condition: Condition; bit: number }[]>();
  asked.forEach((condition, bit) => {
    const slot = slotOf.get(condition.name);
    if (slot !== undefined) bySlot.set(slot, [...(bySlot.get(slot) ?? []), { condition, bit }]);
  });
  const slots = [...bySlot].map(([slot, conditions]) => ({
    slot,
    conditions,
    known: [] as number[], // bits, by row content
  }));
  const bitsOf = ({ slot, conditions, known }: (typeof slots)[number], raw: number): number => {
    const value = packing.valueOf(slot, raw);
    const bits = conditions.reduce(
      (sum, { condition, bit }) => (holds(condition, value) ? sum | (1 << bit) : sum),
      0,
    );
    while (known.length <= raw) known.push(UNKNOWN);
    known[raw] = bits;
    return bits;
  };
  return (row) => {
    let bits = 0;
    for (const one of slots) {
      const raw = row[one.slot] as number;
      const known = one.known[raw];
      bits |= known === undefined || known === UNKNOWN ? bitsOf(one, raw) : known;
    }
    return bits;
  };
}
