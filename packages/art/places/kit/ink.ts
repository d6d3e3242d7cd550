import type { Spot, Vec } from '../../rig/form/vector.ts';
import type { Camera } from './camera.ts';

const places = (camera: Camera, points: readonly Vec[]): string =>
  points
    .map((p) =>
      camera
        .project(p)
        .map((v) => v.toFixed(1))
        .join(' '),
    )
    .join('L');

/** A flat shape in the place. */
export const sheet = (
  camera: Camera,
  points: readonly Vec[],
  colour: string,
  opacity = 1,
): string => `<path d="M${places(camera, points)}Z" fill="${colour}" opacity="${opacity}"/>`;

/** A line in the place; its width is in frame units. */
export const wire = (
  camera: Camera,
  points: readonly Vec[],
  colour: string,
  width: number,
  opacity = 1,
): string =>
  `<path d="M${places(camera, points)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity}"/>`;

/** A soft light. */
export function glow(
  id: string,
  [x, y]: Spot,
  [rx, ry]: Spot,
  colour: string,
  strength: number,
): string {
  const stops = [
    [0, 1],
    [0.18, 0.7],
    [0.35, 0.42],
    [0.55, 0.2],
    [0.75, 0.07],
    [1, 0],
  ]
    .map(
      ([at, share = 0]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${(strength * share).toFixed(3)}"/>`,
    )
    .join('');
  return `<radialGradient id="${id}">${stops}</radialGradient><ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${rx.toFixed(0)}" ry="${ry.toFixed(0)}" fill="url(#${id})"/>`;
}
