import type { Form } from './form.ts';
import { add, apply, rotation, scale, sub, transpose, type Vec } from './vector.ts';

/** How a part is turned and where it sits. */
export interface Attitude {
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly pivot: Vec;
  readonly size?: number;
}

/** A turned coordinate frame. */
export interface Frame {
  readonly size: number;
  toWorld(v: Vec): Vec;
  toLocal(x: number, y: number, z: number): Vec;
  /** A local form seen from the world. */
  place(form: Form): Form;
}

/** Makes the frame of a head or a torso. */
export function makeFrame({ yaw = 0, pitch = 0, roll = 0, pivot, size = 1 }: Attitude): Frame {
  const turn = rotation(yaw, pitch, roll);
  const [a, b, c] = transpose(turn);
  const [px, py, pz] = pivot;
  const toLocal = (x: number, y: number, z: number): Vec => {
    const u = (x - px) / size;
    const v = (y - py) / size;
    const w = (z - pz) / size;
    return [
      a[0] * u + a[1] * v + a[2] * w + px,
      b[0] * u + b[1] * v + b[2] * w + py,
      c[0] * u + c[1] * v + c[2] * w + pz,
    ];
  };
  return {
    size,
    toLocal,
    toWorld: (v) => add(apply(turn, scale(sub(v, pivot), size)), pivot),
    place: (form) => (x, y, z) => {
      const v = toLocal(x, y, z);
      return form(v[0], v[1], v[2]) * size;
    },
  };
}
