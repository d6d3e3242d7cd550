import type { Spot } from '../rig/vector.ts';
import { paintPlane } from './plane.ts';
import { board, clock, lights, lockerDoors, sign, tiles } from './station-ink.ts';
import { outside, sheen } from './station-outside.ts';
import { CAMERA, GLASS_Z, KIOSK, PANES, stationSet } from './station-set.ts';

/** The layers of the place from far to near, each as the inside of an SVG of the frame's size. */
export interface PlaceLayers {
  readonly far: string;
  readonly room: string;
  readonly things: string;
  readonly glow: string;
  readonly fore: string;
}

/** A pane of glass in frame units. */
export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paints the hall; `step` is the distance of samples in frame units. */
export function station(step: number): PlaceLayers {
  const set = stationSet();
  return {
    far: outside(),
    room: sheen() + paintPlane(set, 'room', step) + tiles() + clock() + sign(-190, -204),
    things: paintPlane(set, 'things', step) + board() + lockerDoors(),
    glow: lights(),
    fore: paintPlane(set, 'fore', step),
  };
}

/** Where rain is seen. */
export const panes = (): Pane[] =>
  PANES.map(([left, right, top, bottom]) => {
    const [x, y] = CAMERA.project([left, top, GLASS_Z]);
    const [u, v] = CAMERA.project([right, bottom, GLASS_Z]);
    return {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(u - x),
      height: Math.round(v - y),
    };
  });

/** Where the warm light is. */
export const lamp = (): Spot => CAMERA.project(KIOSK);
