import type { Opening } from './room.ts';
import { put, type Thing } from './set.ts';
import { block, bush, drum, pebble, rod, wheel } from './solid-form.ts';

/** A row of seats with their backs to the wall: `many` of them from the left edge `x`, at a depth. */
export function seatRow(x: number, many: number, z: number, colour: string): Thing[] {
  const wide = 46;
  const seats = Array.from({ length: many }, (_, index) => x + wide * (index + 0.5));
  return [
    ...put('things', { colour }, [
      ...seats.map((at) => block([at, -42, z], [42, 5, 40], 2.4)),
      ...seats.map((at) => block([at, -52, z - 20], [42, 36, 5], 2.4)),
    ]),
    ...put('things', { colour: '#4a5358' }, [
      block([x + (wide * many) / 2, -36, z], [wide * many, 4, 6], 1),
      ...[0.1, 0.9].map((share) => block([x + wide * many * share, 0, z], [5, 38, 30], 1)),
    ]),
  ];
}

export type DoorLeaf = 'shut' | 'ajar' | 'open';

const AJAR = 0.84; // of its width, as it is seen

/** A door in its frame. Open, its leaf stands into the room at the right; ajar, light comes past it at the left. */
export function door(opening: Opening, colour: string, leaf: DoorLeaf): Thing[] {
  const { left, right, top } = opening;
  const wide = right - left;
  const seen = leaf === 'ajar' ? wide * AJAR : wide;
  const post = { colour: '#6d6250' };
  return [
    ...put('room', post, [
      block([left - 5, 0, -146], [9, -top + 2, 11], 1),
      block([right + 5, 0, -146], [9, -top + 2, 11], 1),
      block([(left + right) / 2, top, -146], [wide + 19, 8, 11], 1),
    ]),
    ...put('room', { colour, grain: 0.04 }, [
      leaf === 'open'
        ? block([right + 8, 0, -110], [5, -top - 4, wide * 0.86], 1)
        : block([right - seen / 2, 0, -153], [seen, -top - 2, 5], 0.6),
    ]),
    ...put('things', { colour: '#c2b58f' }, [
      leaf === 'open'
        ? pebble([right + 4, -96, -110 + wide * 0.34], [2.4, 2.4, 4])
        : pebble([right - seen + 9, -96, -149], [4, 2.4, 2.4]),
    ]),
  ];
}

/** What is seen through an open door beside a window: so narrow that the window does not show it. */
export const narrowBeyond = ({ left, right }: Opening, wall: string, floor: string): Thing[] => {
  const far = (x: number): number => x * 1.31; // of the wall behind, for the eye in the middle of the room
  const [x, wide] = [(far(left) + far(right)) / 2, far(right - left) + 8];
  return [
    ...put('room', { colour: wall }, [block([x, 0, -330], [wide, 300, 6], 0)]),
    ...put('room', { colour: floor }, [block([x * 0.92, 6, -240], [wide + 24, 6, 180], 0)]),
  ];
};

/** What is seen through an open door: a lit wall and its floor. */
export const beyond = (opening: Opening, wall: string, floor: string): Thing[] => {
  const x = (opening.left + opening.right) / 2;
  return [
    ...put('room', { colour: wall }, [block([x, 0, -330], [560, 300, 6], 0)]),
    ...put('room', { colour: floor }, [block([x, 6, -240], [560, 6, 180], 0)]),
  ];
};

/** A flat lamp under the ceiling. */
export const panelLamp = (x: number, z: number, colour = '#f7f6ee'): Thing[] =>
  put('room', { colour, emit: 1, flat: true }, [block([x, -256.5, z], [140, 3, 54], 0)]);

/** A plant in a pot on the floor. */
export const pottedPlant = (x: number, z: number, pot = '#9b6a4c'): Thing[] => [
  ...put('things', { colour: pot }, [drum([x, -18, z], 18, 36, 4)]),
  ...put('things', { colour: '#5d7f5e' }, [
    bush([x, -58, z], [22, 26, 20]),
    bush([x - 15, -82, z], [13, 22, 12]),
    bush([x + 14, -86, z], [13, 22, 12]),
    bush([x, -104, z], [12, 20, 11]),
  ]),
];

/** A counter across a part of the room, with a sheet and a bell on it. */
export const desk = (x: number, z: number, wide: number, colour: string): Thing[] => [
  ...put('things', { colour, grain: 0.04 }, [
    block([x, 0, z], [wide, 96, 44], 1.5),
    block([x, -96, z], [wide + 8, 5, 52], 1),
  ]),
  ...put('things', { colour: '#e6e1d3' }, [
    block([x - wide * 0.2, -101, z + 6], [26, 1.4, 20], 0.3),
  ]),
  ...put('things', { colour: '#b59a5c' }, [pebble([x + wide * 0.28, -104, z + 8], [6, 5, 6])]),
];

/** A standing lamp with a warm shade. */
export const floorLamp = (x: number, z: number): Thing[] => [
  ...put('things', { colour: '#5a4d3d' }, [
    rod([x, 0, z], [x, -128, z], 1.8),
    drum([x, -2, z], 15, 4, 1.5),
  ]),
  ...put('things', { colour: '#f3dcae', emit: 0.86 }, [drum([x, -146, z], 22, 34, 6)]),
];

/** A couch against the wall, `x` its middle. */
export const couch = (x: number, z: number, colour: string, cushion: string): Thing[] => [
  ...put('things', { colour, grain: 0.05 }, [
    block([x, -14, z], [170, 24, 62], 7),
    block([x, -30, z - 24], [170, 48, 18], 8),
    block([x - 88, -16, z], [20, 44, 62], 7),
    block([x + 88, -16, z], [20, 44, 62], 7),
    block([x - 38, -36, z + 4], [74, 12, 54], 5),
    block([x + 38, -36, z + 4], [74, 12, 54], 5),
  ]),
  ...put('things', { colour: cushion }, [block([x - 58, -46, z - 4], [34, 32, 12], 6)]),
  ...put('things', { colour: '#4a3c30' }, [
    block([x - 74, 0, z + 18], [5, 14, 5], 1),
    block([x + 74, 0, z + 18], [5, 14, 5], 1),
  ]),
];

/** A dryer with a round door, `x` its middle, `front` the depth of its face. */
export const dryer = (x: number, front: number): Thing[] => [
  ...put('things', { colour: '#c9c8c0' }, [block([x, -2, front - 24], [66, 176, 46], 2)]),
  ...put('things', { colour: '#8e9598', mirror: 0.2 }, [wheel([x, -100, front], 26, 5)]),
  ...put('things', { colour: '#30383d' }, [wheel([x, -100, front + 2.6], 21, 2)]),
  ...put('things', { colour: '#9aa3a5' }, [block([x, -150, front - 0.4], [52, 14, 2], 0.6)]),
];
