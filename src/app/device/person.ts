import type { Person } from '../../core/record/record.ts';
import en from '../../ui/catalogue/en/pseudonyms.json';

/** Draws a random integer from 0 up to, but not including, `below`. */
function drawNumber(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}

/** Draws a seed for a run, 0 to 2^32 - 1. */
export const drawRunSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Draws a random id. `crypto.randomUUID` is missing on pages served over plain http. */
export const drawId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Makes a new person with a generated pseudonym. */
export function newPerson(): Person {
  const names = en.names.split(',');
  return { id: drawId(), pseudonym: names[drawNumber(names.length)] ?? 'Wren' };
}
