import { read } from './number.ts';

/** Samples that belong together: 1 inside. */
export type Mask = Uint8Array;

/** Blurs a field inside its mask. */
export function soften(
  field: Float32Array,
  mask: Mask,
  width: number,
  rounds: number,
): Float32Array {
  const ring: readonly (readonly [number, number])[] = [
    [1, 2],
    [-1, 2],
    [width, 2],
    [-width, 2],
    [width + 1, 1],
    [width - 1, 1],
    [1 - width, 1],
    [-width - 1, 1],
  ];
  const around = (from: Float32Array, at: number): number => {
    let sum = read(from, at) * 4;
    let weight = 4;
    for (const [step, share] of ring) {
      if (mask[at + step] !== 1) continue;
      sum += read(from, at + step) * share;
      weight += share;
    }
    return sum / weight;
  };
  let now = field;
  for (let round = 0; round < rounds; round += 1) {
    const from = now;
    now = from.map((value, at) => (mask[at] === 1 ? around(from, at) : value));
  }
  return now;
}

/** Grows pixels (four bytes each) past the edge of their mask, so that a clipped edge finds colour there. */
export function grow(pixels: Uint8Array, mask: Mask, width: number, rounds: number): void {
  const known = Uint8Array.from(mask);
  const ring = [1, -1, width, -width, width + 1, width - 1, 1 - width, -width - 1];
  const size = mask.length;
  let edge: number[] = [];
  for (let at = 0; at < size; at += 1) {
    if (known[at] !== 1 && ring.some((step) => known[at + step] === 1)) edge.push(at);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const at of edge)
      average(
        pixels,
        at,
        ring.filter((step) => known[at + step] === 1),
      );
    for (const at of edge) known[at] = 1;
    const next = new Set<number>();
    for (const at of edge) {
      for (const step of ring) {
        const to = at + step;
        if (to >= 0 && to < size && known[to] !== 1) next.add(to);
      }
    }
    edge = [...next];
  }
}

function average(pixels: Uint8Array, at: number, steps: readonly number[]): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const sum = steps.reduce((total, step) => total + read(pixels, (at + step) * 4 + channel), 0);
    pixels[at * 4 + channel] = Math.round(sum / Math.max(1, steps.length));
  }
  pixels[at * 4 + 3] = 255;
}
