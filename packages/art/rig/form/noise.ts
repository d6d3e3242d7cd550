import { lerp } from './number.ts';

function hash(i: number, j: number, k: number): number {
  const n = (i * 374761393 + j * 668265263 + k * 2147483647) | 0;
  const m = ((n ^ (n >>> 13)) * 1274126177) | 0;
  return ((m ^ (m >>> 16)) & 0xffff) / 0x8000 - 1;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

/** Smooth value noise, -1..1; the same place always gives the same value. */
export function noise(x: number, y: number, z: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const u = ease(x - i);
  const v = ease(y - j);
  const top = lerp(hash(i, j, k), hash(i + 1, j, k), u);
  const low = lerp(hash(i, j + 1, k), hash(i + 1, j + 1, k), u);
  const farTop = lerp(hash(i, j, k + 1), hash(i + 1, j, k + 1), u);
  const farLow = lerp(hash(i, j + 1, k + 1), hash(i + 1, j + 1, k + 1), u);
  return lerp(lerp(top, low, v), lerp(farTop, farLow, v), ease(z - k));
}

/** A row of numbers 0..1 that looks like chance and is the same every time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
