import { type Coarse, makeCoarse } from './coarse.ts';
import type { Form } from './form.ts';
import { read } from './number.ts';
import type { Solid } from './solid.ts';
import { unit, type Vec } from './vector.ts';

/** Where a ray met the scene. */
export interface Hit {
  readonly z: number;
  readonly index: number;
}

/** Solids seen from the front by parallel rays. */
export interface Scene {
  readonly solids: readonly Solid[];
  readonly dist: Form;
  readonly coarse: Coarse; // the same distances, roughly
  shoot(x: number, y: number): Hit | undefined;
}

const MARGIN = 2.5;
const STEPS = 160;
const TOUCH = 0.012;
const CLEAR = 0.4; // cm; nearer than this the true distance is asked

/** Puts solids together. */
export function makeScene(solids: readonly Solid[]): Scene {
  const count = solids.length;
  const forms = solids.map(({ form }) => form);
  const balls = Float64Array.from(solids.flatMap(({ at, reach }) => [...at, reach]));
  const front = Math.max(...solids.map(({ at, reach }) => at[2] + reach));
  const back = Math.min(...solids.map(({ at, reach }) => at[2] - reach));
  let nearest = -1;
  const dist: Form = (x, y, z) => {
    let best = 1e9;
    nearest = -1;
    for (let i = 0; i < count; i += 1) {
      const dx = x - read(balls, i * 4);
      const dy = y - read(balls, i * 4 + 1);
      const dz = z - read(balls, i * 4 + 2);
      const away = Math.sqrt(dx * dx + dy * dy + dz * dz) - read(balls, i * 4 + 3);
      if (away > best) continue;
      const d = away > MARGIN ? away : (forms[i]?.(x, y, z) ?? 1e9);
      if (d >= best) continue;
      best = d;
      nearest = i;
    }
    return best;
  };
  const corner = (side: -1 | 1): Vec =>
    [0, 1, 2].map((i) => {
      const ends = solids.map(({ at, reach }) => read(at, i) + side * reach);
      return side < 0 ? Math.min(...ends) : Math.max(...ends);
    }) as unknown as Vec;
  const coarse = makeCoarse(dist, corner(-1), corner(1));
  return {
    solids,
    dist,
    coarse,
    shoot(x, y) {
      let z = front;
      for (let k = 0; k < STEPS && z > back; k += 1) {
        const free = coarse.atLeast(x, y, z);
        if (free > CLEAR) {
          z -= free * 0.85;
          continue;
        }
        const d = dist(x, y, z);
        if (d < TOUCH) return { z, index: nearest };
        z -= Math.max(d * 0.85, TOUCH);
      }
      return undefined;
    },
  };
}

/** The direction a form faces at a point. */
export function normalOf(form: Form, x: number, y: number, z: number, e = 0.04): Vec {
  const a = form(x + e, y - e, z - e);
  const b = form(x - e, y - e, z + e);
  const c = form(x - e, y + e, z - e);
  const d = form(x + e, y + e, z + e);
  return unit([a - b - c + d, -a - b + c + d, -a + b - c + d]);
}
