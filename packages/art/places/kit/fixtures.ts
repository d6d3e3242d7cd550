import { span } from '../../rig/form/number.ts';
import type { Spot, Vec } from '../../rig/form/vector.ts';
import { FRAME } from './camera.ts';
import { sheet, wire } from './ink.ts';
import type { ClockFace } from './place.ts';
import { CAMERA } from './room.ts';

/** A line on the set. */
export const line = (points: readonly Vec[], colour: string, width: number, opacity = 1): string =>
  wire(CAMERA, points, colour, width, opacity);

/** A flat shape on the set. */
export const flat = (points: readonly Vec[], colour: string, opacity = 1): string =>
  sheet(CAMERA, points, colour, opacity);

/** An upright rectangle on a wall, from its upper left corner. */
export const board = ([x, y, z]: Vec, wide: number, high: number, colour: string, opacity = 1) =>
  flat(
    [
      [x, y, z],
      [x + wide, y, z],
      [x + wide, y + high, z],
      [x, y + high, z],
    ],
    colour,
    opacity,
  );

/** Frame units to the centimetre at a depth. */
export const unitsAt = (z: number): number => CAMERA.focal / (CAMERA.eye[2] - z);

/** Where the face of a wall clock lies on the drawing, and the time it shows at first. */
export function clockAt(at: Vec, radius: number, time: string): ClockFace {
  const [x, y] = spot(at);
  return { x, y, radius: Math.round(radius * unitsAt(at[2])), time };
}

/** The face of a wall clock, without hands. */
export function clock(at: Vec, radius: number): string {
  const [x, y] = CAMERA.project(at);
  const k = unitsAt(at[2]);
  const tip = (turn: number, length: number): Vec => [
    at[0] + Math.sin(turn * 2 * Math.PI) * length,
    at[1] - Math.cos(turn * 2 * Math.PI) * length,
    at[2] + 1,
  ];
  const disc = (r: number, colour: string, opacity = 1): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(r * k).toFixed(1)}" fill="${colour}" opacity="${opacity}"/>`;
  const marks = Array.from({ length: 12 }, (_, i) =>
    line([tip(i / 12, radius * 0.76), tip(i / 12, radius * 0.85)], '#565049', i % 3 ? 1.2 : 2.3),
  );
  return [
    `<circle cx="${(x + 3).toFixed(1)}" cy="${(y + 5).toFixed(1)}" r="${(radius * k).toFixed(1)}" fill="#1c2224" opacity=".3"/>`,
    disc(radius, '#4c4a46'),
    disc(radius * 0.88, '#e3dccb'),
    ...marks,
  ].join('');
}

/** Joints of a floor: `across` lines from side to side, `ahead` into the depth. */
export const joints = (across: number, ahead: number, colour: string, opacity: number): string =>
  [
    ...span(ahead, (t): Vec[] => [
      [-340 + t * 680, 0, -148],
      [-340 + t * 680, 0, 330],
    ]),
    ...span(across, (t): Vec[] => [
      [-340, 0, -148 + t * 470],
      [340, 0, -148 + t * 470],
    ]),
  ]
    .map((points) => line(points, colour, 1, opacity))
    .join('');

/** Darkness towards the edges. */
export const vignette = (id: string, colour: string, strength: number): string =>
  `<radialGradient id="${id}" cx=".5" cy=".44" r=".78"><stop offset=".48" stop-color="${colour}" stop-opacity="0"/><stop offset="1" stop-color="${colour}" stop-opacity="${strength}"/></radialGradient><rect width="${FRAME.width}" height="${FRAME.height}" fill="url(#${id})"/>`;

/** A place of the set on the drawing, in whole frame units. */
export const spot = (at: Vec): Spot => CAMERA.project(at).map(Math.round) as unknown as Spot;
