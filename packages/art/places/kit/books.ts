import { dice } from '../../rig/form/noise.ts';
import { put, type Thing } from './set.ts';
import { block } from './solid-form.ts';

const SPINES = [
  '#8c5a4b',
  '#5b7f8a',
  '#c2a05a',
  '#6f7f5a',
  '#7d6a8c',
  '#c9b796',
  '#4f6a7a',
] as const;
const Z = -134; // of their middle, on a shelf against the back wall

/** A row of books on a shelf, from x0 to the right, each of its own height and color. */
export function bookRow(x0: number, y: number, wide: number, seed: number): Thing[] {
  const chance = dice(seed);
  const things: Thing[] = [];
  for (let x = x0; x < x0 + wide; ) {
    const thick = 3.4 + chance() * 3.4;
    const high = 19 + chance() * 9;
    const colour = SPINES[Math.floor(chance() * SPINES.length)] ?? '#8c5a4b';
    things.push(
      ...put('things', { colour }, [block([x + thick / 2, y, Z], [thick - 0.6, high, 18], 0.6)]),
    );
    x += thick;
  }
  return things;
}
