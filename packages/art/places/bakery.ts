import type { Vec } from '../rig/form/vector.ts';
import { clock, clockAt, joints, spot, unitsAt, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { crown, haze, outlook, roofs, sky } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, drum, pebble, rod, shade } from './kit/solid-form.ts';

const WINDOW: Opening = { left: -268, right: -116, top: -208, bottom: -84 };
const LAMP: Vec = [92, -204, -60];
const CLOCK: Vec = [143, -245, -149];
const CRUSTS = ['#c08a4a', '#a86c34', '#d2a264', '#94592c'] as const;

/** Loaves side by side on a board, in the four colors of crust. */
const loaves = ([x, y, z]: Vec, many: number, step: number, size: Vec): Thing[] =>
  Array.from({ length: many }, (_, index) =>
    put('things', { colour: CRUSTS[index % CRUSTS.length] ?? CRUSTS[0], grain: 0.06 }, [
      pebble([x + index * step, y, z], size),
    ]),
  ).flat();

function shelves(): Thing[] {
  return [
    ...put('things', { colour: '#8a6644' }, [
      block([150, -172, -136], [232, 5, 26], 1),
      block([150, -124, -136], [232, 5, 26], 1),
      block([36, -112, -140], [5, 104, 18], 1),
      block([264, -112, -140], [5, 104, 18], 1),
    ]),
    ...loaves([60, -184, -132], 6, 36, [15, 8, 9]),
    ...loaves([56, -136, -132], 5, 26, [10, 9, 9]),
    ...loaves([196, -137, -132], 4, 20, [7, 11, 7]),
  ];
}

/** The counter with its glass case, and what lies in it. */
function showcase(): Thing[] {
  return [
    ...put('things', { colour: '#6e7f78' }, [block([160, 0, -84], [244, 58, 52], 2)]),
    ...put('things', { colour: '#e6ddc8' }, [block([160, -58, -84], [236, 4, 48], 1)]),
    ...loaves([66, -68, -74], 8, 26, [9, 6, 8]),
    ...loaves([78, -67, -96], 7, 28, [10, 6, 8]),
    ...put('things', { colour: '#b9c6c2', mirror: 0.3 }, [
      rod([42, -60, -60], [42, -96, -60], 1.2),
      rod([278, -60, -60], [278, -96, -60], 1.2),
      rod([42, -96, -60], [278, -96, -60], 1.4),
    ]),
    ...put('things', { colour: '#8d6b49' }, [block([160, -97, -88], [248, 5, 46], 1.5)]),
    ...put('things', { colour: '#4f5d5c' }, [block([244, -102, -88], [34, 22, 26], 2)]),
    ...put('things', { colour: '#c9b78f' }, [drum([70, -112, -88], 9, 20, 2)]),
  ];
}

function lamps(): Thing[] {
  return [LAMP, [214, -204, -60] as Vec].flatMap(([x, y, z]) => [
    ...put('things', { colour: '#3f4a48' }, [
      rod([x, -262, z], [x, y - 12, z], 0.9),
      shade([x, y - 4, z], 5, 18, 15),
    ]),
    ...put('things', { colour: '#ffe9bd', emit: 1.2 }, [pebble([x, y + 3, z], [7, 5, 7])]),
  ]);
}

/** On the table: a plate with a roll, a bowl of sugar packets, a mug. */
function table(): Thing[] {
  return [
    ...counter({ colour: '#a98258', grain: 0.05 }),
    ...put('fore', { colour: '#e8e3d6' }, [drum([50, -82.4, 312], 13, 1, 0.4)]),
    ...put('fore', { colour: '#bf8745', grain: 0.06 }, [pebble([50, -86.4, 312], [8, 4.2, 6])]),
    ...put('fore', { colour: '#f2efe6' }, [
      block([-60, -83.4, 314], [9, 1.2, 5], 0.4),
      block([-60, -84.8, 314], [9, 1.2, 5], 0.4),
      block([-60, -86.2, 314], [9, 1.2, 5], 0.4),
      block([-48, -83.4, 316], [9, 1.2, 5], 0.4),
    ]),
    ...mug([70, -82, 316], { colour: '#5b7f86' }, { colour: '#4a3323' }, 'fore'),
  ];
}

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.3, 0.29, 0.27],
  lamps: [
    { at: [-190, -150, -20], colour: [0.96, 0.98, 1], power: 1.5, reach: 240, soft: 10 },
    { at: [-40, -246, 80], colour: [1, 0.96, 0.88], power: 1.2, reach: 220, soft: 5 },
    { at: [LAMP[0], -194, -40], colour: [1, 0.82, 0.54], power: 1.5, reach: 120, shadow: false },
    { at: [214, -194, -40], colour: [1, 0.82, 0.54], power: 1.3, reach: 120, shadow: false },
    { at: [0, -150, 420], colour: [1, 0.97, 0.92], power: 0.26, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#d8c4a0', grain: 0.02 },
        side: { colour: '#c9b48f', grain: 0.02 },
        floor: { colour: '#8f6f4e', mirror: 0.12, grain: 0.05 },
        ceiling: { colour: '#d9d2c0' },
        trim: { colour: '#7d5d3f' },
      },
      [WINDOW],
    ),
    ...frame(WINDOW, { colour: '#5f7a70' }, { up: [0.5], across: [0.24] }),
    ...shelves(),
    ...showcase(),
    ...lamps(),
    ...table(),
  ],
});

/** A bakery by day: bread on shelves and behind glass, a clock, a window to the street. */
export const bakery: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const [x, y] = spot(CLOCK);
  return {
    far:
      sky('afternoon', ['#9fc4dc', '#c4dae4', '#e6e6da']) +
      roofs(view, 23, '#a59a8c', 0.36, 0.58) +
      haze('street', view, '#e9e2d0', 0.4, 0.9) +
      crown(view, 31, [0.16, 0.62], 0.24, ['#5f7f52', '#769a5f', '#8fb072']),
    room: [
      paintPlane(place, 'room', step),
      joints(9, 12, '#5c4630', 0.24),
      clock(CLOCK, 11),
      paintPlane(place, 'things', step),
      glow('bread', spot(LAMP), [320, 300], '#ffcf8a', 0.26),
      vignette('edge', '#2a1d12', 0.34),
    ].join(''),
    fore: paintPlane(place, 'fore', step),
    lamp: spot(LAMP),
    clock: clockAt(CLOCK, 11, '14:00'),
    life: [{ kind: 'hand', x, y, radius: Math.round(9 * unitsAt(CLOCK[2])) }],
  };
};
