import { span } from '../../rig/form/number.ts';
import type { Vec } from '../../rig/form/vector.ts';
import { FRAME } from '../kit/camera.ts';
import { glow, sheet, wire } from '../kit/ink.ts';
import { CAMERA, KIOSK } from './station-set.ts';

const line = (points: readonly Vec[], colour: string, width: number, opacity = 1): string =>
  wire(CAMERA, points, colour, width, opacity);

/** The joints of the floor. */
export const tiles = (): string =>
  [
    ...span(13, (t): Vec[] => [
      [-372 + t * 744, 0, -178],
      [-372 + t * 744, 0, 330],
    ]),
    ...span(9, (t): Vec[] => [
      [-372, 0, -178 + t * 496],
      [372, 0, -178 + t * 496],
    ]),
  ]
    .map((points) => line(points, '#2b3438', 1, 0.26))
    .join('');

/** The departure board: bars of light instead of words. */
export const board = (): string =>
  [0, 1, 2, 3]
    .map((row) => {
      const y = -223 + row * 11;
      const bar = (
        from: number,
        to: number,
        colour: string,
        width: number,
        opacity: number,
      ): string =>
        line(
          [
            [from, y, -143.5],
            [to, y, -143.5],
          ],
          colour,
          width,
          opacity,
        );
      return (
        bar(-66, -30 + (row % 3) * 6, '#f2c879', 4.4, 0.8) +
        bar(-10, 34 - (row % 2) * 9, '#c9d4d8', 4, 0.5) +
        bar(58, 74, row === 1 ? '#8fd0a8' : '#f2c879', 4.4, 0.8)
      );
    })
    .join('');

/** The sign of a bus. */
export function sign(x: number, y: number): string {
  const plate = (w: number, top: number, low: number, z: number, colour: string): string =>
    sheet(
      CAMERA,
      [
        [x - w, y + top, z],
        [x + w, y + top, z],
        [x + w, y + low, z],
        [x - w, y + low, z],
      ],
      colour,
    );
  const wheels = [-5, 5].map((d) => {
    const [u, v] = CAMERA.project([x + d, y + 6, -175.5]);
    return `<circle cx="${u.toFixed(1)}" cy="${v.toFixed(1)}" r="3.6" fill="#e2e8e4"/>`;
  });
  return (
    plate(20, -12, 12, -176, '#2f5d6b') +
    plate(9, -7, 5, -175.8, '#e2e8e4') +
    plate(7, -5, -1, -175.6, '#2f5d6b') +
    wheels.join('')
  );
}

/** Handles, gaps and slits of the lockers. */
export const lockerDoors = (): string =>
  Array.from({ length: 12 }, (_, i) => {
    const z = -150 + (i % 4) * 46;
    const y = -Math.floor(i / 4) * 62;
    const at = (v: number, w: number): Vec => [-338.5, y + v, z + w];
    const slits = [0, 1, 2].map((n) =>
      line([at(-52 - n * 3, -8), at(-52 - n * 3, 8)], '#2d383e', 1.1, 0.5),
    );
    return [
      line([at(-20, 12), at(-26, 12)], '#aab3b3', 2.7, 0.8),
      line([at(-6, -22.5), at(-66, -22.5), at(-66, 22.5)], '#20292f', 2.3, 0.6),
      ...slits,
    ].join('');
  }).join('');

const SHINES: readonly (readonly [number, string, number, number])[] = [
  [-150, '#dcecff', 0.2, 64],
  [150, '#dcecff', 0.15, 54],
  [252, '#ffb25c', 0.4, 74],
  [-206, '#ffdca0', 0.16, 31],
  [-168, '#ffdca0', 0.16, 31],
  [-130, '#ffdca0', 0.16, 31],
  [176, '#fff0c8', 0.24, 24],
  [20, '#ffe0a6', 0.16, 18],
];

/** Warm light of the kiosk, cool light of the tubes, their shine on the floor. */
export function lights(): string {
  const shines = SHINES.map(([x, colour, strength, width], index) => {
    const [u] = CAMERA.project([x, 0, -60]);
    const [, v] = CAMERA.project([0, 0, 60]);
    return glow(`shine${index}`, [u, v + 64], [width, 218], colour, strength);
  });
  const tubes = [-150, 150].map((x, index) =>
    glow(`tube${index}`, CAMERA.project([x, -268, 40]), [380, 172], '#dcecff', 0.24),
  );
  return [
    ...shines,
    glow('kiosk', CAMERA.project(KIOSK), [390, 364], '#ffb866', 0.4),
    ...tubes,
  ].join('');
}

/** Darkness towards the edges. */
export const dusk = (): string =>
  `<radialGradient id="dusk" cx=".5" cy=".45" r=".78"><stop offset=".5" stop-color="#0a1018" stop-opacity="0"/><stop offset="1" stop-color="#070b12" stop-opacity=".5"/></radialGradient><rect width="${FRAME.width}" height="${FRAME.height}" fill="url(#dusk)"/>`;
