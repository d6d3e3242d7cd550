import type { Vec } from '../../rig/form/vector.ts';
import { type Lamp, put, type Thing } from '../kit/set.ts';
import { block, minus, pebble } from '../kit/solid-form.ts';

const VAN = { x: 150, front: -70, wide: 150 } as const;

/** The one that is lit. */
export const HEADLIGHT: Vec = [VAN.x - 55, -58, VAN.front + 4];

/** A white van that has pulled up beside the laundromat, seen from the front: faces at its windows, one headlight dead. */
export function van(): Thing[] {
  const { x, front, wide } = VAN;
  const heads = [
    [-44, -104, '#7a5e4f', 10], // at the wheel
    [6, -102, '#64503f', 9.5],
    [42, -103, '#8a6f5d', 9.5],
    [-52, -124, '#5c4a40', 8],
    [-18, -126, '#7a6252', 8],
    [18, -126, '#66513f', 8],
    [50, -124, '#80685a', 8],
  ] as const;
  return [
    ...put('things', { colour: '#c9ccc6', grain: 0.02 }, [
      block([x, -24, front - 62], [wide, 74, 124], 10),
      minus(
        block([x, -92, front - 76], [wide - 8, 92, 112], 14),
        block([x, -92, front - 14], [wide - 30, 56, 22], 5),
      ),
    ]),
    ...put('things', { colour: '#1d2429', mirror: 0.12 }, [
      block([x, -90, front - 26], [wide - 28, 60, 4], 2),
    ]),
    ...heads.flatMap(([dx, y, colour, r]): Thing[] =>
      put('things', { colour }, [pebble([x + dx, y, front - 22], [r * 0.82, r, 4])]),
    ),
    ...put('things', { colour: '#3a4145' }, [
      block([x, -20, front + 2], [wide + 2, 13, 8], 3),
      block([x, -46, front + 1], [74, 16, 3], 2),
      block([x - 62, 0, front - 24], [22, 30, 40], 3),
      block([x + 62, 0, front - 24], [22, 30, 40], 3),
      block([x - wide / 2 - 7, -98, front - 24], [9, 20, 5], 2),
      block([x + wide / 2 + 7, -98, front - 24], [9, 20, 5], 2),
    ]),
    ...put('things', { colour: '#d9d6c6' }, [block([x, -22, front + 7], [34, 9, 1], 0.6)]),
    ...put('things', { colour: '#fff4d2', emit: 1.4 }, [pebble(HEADLIGHT, [11, 8, 4])]),
    ...put('things', { colour: '#5b6266' }, [pebble([VAN.x + 55, -58, VAN.front + 4], [11, 8, 4])]),
  ];
}

/** Its light on the ground. */
export const BEAM: Lamp = {
  at: [HEADLIGHT[0], -50, VAN.front + 40],
  colour: [1, 0.94, 0.76],
  power: 1.3,
  reach: 100,
  shadow: false,
};
