import type { Form } from '../../rig/form/form.ts';
import { read } from '../../rig/form/number.ts';
import { normalOf } from '../../rig/form/scene.ts';
import type { Vec } from '../../rig/form/vector.ts';
import type { Thing } from './set.ts';

/** Where a ray met a thing. */
export interface Meeting {
  readonly at: Vec;
  readonly index: number;
}

/** Things that rays can be cast at. */
export interface World {
  readonly things: readonly Thing[];
  readonly dist: Form;
  cast(from: Vec, way: Vec, most: number): Meeting | undefined;
  normal(index: number, at: Vec): Vec;
}

const MARGIN = 6;
const STEPS = 320;

const outside = (v: number, low: number, high: number): number =>
  v < low ? low - v : Math.max(0, v - high);

/** Puts things together. */
export function makeWorld(things: readonly Thing[]): World {
  const bounds = Float64Array.from(things.flatMap(({ low, high }) => [...low, ...high]));
  const forms = things.map(({ form }) => form);
  let nearest = -1;
  const dist: Form = (x, y, z) => {
    let best = 1e9;
    nearest = -1;
    for (let i = 0; i < forms.length; i += 1) {
      const k = i * 6;
      const dx = outside(x, read(bounds, k), read(bounds, k + 3));
      const dy = outside(y, read(bounds, k + 1), read(bounds, k + 4));
      const dz = outside(z, read(bounds, k + 2), read(bounds, k + 5));
      const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
      if (away > best) continue;
      const d = away > MARGIN ? away : (forms[i]?.(x, y, z) ?? 1e9);
      if (d >= best) continue;
      best = d;
      nearest = i;
    }
    return best;
  };
  return {
    things,
    dist,
    cast(from, way, most) {
      let t = 2;
      let d = 9;
      const point = (): Vec => [from[0] + way[0] * t, from[1] + way[1] * t, from[2] + way[2] * t];
      for (let k = 0; k < STEPS && t <= most; k += 1) {
        const [x, y, z] = point();
        d = dist(x, y, z);
        if (d < 0.06) return { at: [x, y, z], index: nearest };
        t += Math.max(d * 0.92, 0.08);
      }
      return d < 1.5 && t <= most ? { at: point(), index: nearest } : undefined;
    },
    normal: (index, at) => {
      const form = forms[index];
      return form === undefined ? [0, 0, 1] : normalOf(form, ...at, 0.25);
    },
  };
}
