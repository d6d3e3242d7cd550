import { type Spot, unit, type Vec } from '../../rig/form/vector.ts';

/** The common frame of all layers. */
export const FRAME = { width: 1600, height: 900 } as const;

/** One eye for a whole place. */
export interface Camera {
  readonly eye: Vec;
  readonly focal: number;
  readonly horizon: number;
  project(v: Vec): Spot;
  ray(x: number, y: number): Vec;
}

/** A camera that looks straight ahead from `eye`, its horizon at a height of the frame. */
export function makeCamera(eye: Vec, focal: number, horizon: number): Camera {
  const middle = FRAME.width / 2;
  return {
    eye,
    focal,
    horizon,
    project([x, y, z]) {
      const k = focal / (eye[2] - z);
      return [middle + (x - eye[0]) * k, horizon + (y - eye[1]) * k];
    },
    ray: (x, y) => unit([(x - middle) / focal, (y - horizon) / focal, -1]),
  };
}
