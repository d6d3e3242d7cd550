import type { Person } from '../../core/record/record.ts';
import en from '../../ui/catalogue/en/pseudonyms.json';

/** A whole number from 0 up to, not including, `below`. */
function drawNumber(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}

/** A seed for a run: 0 to 2^32 - 1. */
export const drawRunSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A random id. `randomUUID` is missing where a page comes over plain http from a network. */
export const drawId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** A new person under a generated pseudonym, not the one before. */
export function newPerson(before?: string): Person {
  const names = en.names.split(',').filter((name) => name !== before);
  return { id: drawId(), pseudonym: names[drawNumber(names.length)] ?? 'Wren' };
}
