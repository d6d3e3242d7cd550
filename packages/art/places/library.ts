import type { Vec } from '../rig/form/vector.ts';
import { bookRow } from './kit/books.ts';
import { board, clock, clockAt, joints, line, spot, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { crown, outlook, roofs, sky } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, drum, rod } from './kit/solid-form.ts';

const CLOCK: Vec = [100, -247, -149];

/** A strip of window under the ceiling, at the height of the sidewalk outside. */
const WINDOW: Opening = { left: -296, right: -84, top: -244, bottom: -194 };
const STAIRS: Opening = { left: 226, right: 308, top: -208, bottom: 0 };
const DAY: Vec = [-190, -212, -118];

/** Two low cases of books along the wall, with things on top. */
function shelves(): Thing[] {
  const bay = (x: number, seed: number): Thing[] => [
    ...put('things', { colour: '#8f7350', grain: 0.04 }, [
      block([x, -2, -142], [128, 5, 30], 1),
      block([x, -44, -142], [124, 4, 30], 1),
      block([x, -84, -142], [124, 4, 30], 1),
      block([x, -124, -142], [132, 5, 32], 1),
      block([x - 62, -2, -142], [5, 124, 30], 1),
      block([x + 62, -2, -142], [5, 124, 30], 1),
    ]),
    ...put('room', { colour: '#735a3e' }, [block([x, -2, -149], [124, 124, 2], 0)]),
    ...bookRow(x - 57, -7, 104, seed),
    ...bookRow(x - 57, -48, 82, seed + 5),
    ...bookRow(x - 40, -88, 90, seed + 9),
  ];
  return [
    ...bay(-236, 3),
    ...bay(-98, 17),
    ...put('things', { colour: '#5f8f8a' }, [drum([-272, -129, -138], 9, 20, 2)]),
    ...put('things', { colour: '#c2a05a' }, [block([-128, -129, -138], [40, 6, 24], 1)]),
    ...put('things', { colour: '#a65a47' }, [block([-126, -135, -138], [36, 5, 22], 1)]),
  ];
}

/** A folding table further back, two stacking chairs, a box of forms. */
function farTable(): Thing[] {
  const chair = (x: number): Thing[] => [
    ...put('things', { colour: '#b4683f' }, [
      block([x, -34, -52], [36, 4, 32], 3),
      block([x, -46, -68], [36, 32, 4], 3),
    ]),
    ...put('things', { colour: '#59636a' }, [
      rod([x - 15, -34, -40], [x - 17, 0, -38], 1.4),
      rod([x + 15, -34, -40], [x + 17, 0, -38], 1.4),
    ]),
  ];
  return [
    ...put('things', { colour: '#cdc6b4' }, [block([150, -62, -104], [138, 4, 54], 1.4)]),
    ...put('things', { colour: '#59636a' }, [
      rod([90, -62, -88], [94, 0, -84], 1.8),
      rod([210, -62, -88], [206, 0, -84], 1.8),
    ]),
    ...put('things', { colour: '#9c7a52' }, [block([118, -66, -108], [34, 22, 26], 1)]),
    ...put('things', { colour: '#e6e2d6' }, [
      block([168, -66, -100], [24, 3, 30], 0.6),
      block([116, -88, -108], [26, 3, 18], 0.4),
    ]),
    ...chair(122),
    ...chair(178),
  ];
}

/** A doorway with the first steps of a stair that goes up to the street. */
const stairs = (): Thing[] => [
  ...put('room', { colour: '#6f7f7c' }, [
    block([221, 0, -146], [8, 212, 10], 1),
    block([313, 0, -146], [8, 212, 10], 1),
    block([267, -208, -146], [100, 8, 10], 1),
  ]),
  ...put('room', { colour: '#c4bda6' }, [block([300, 0, -400], [420, 330, 6], 0)]),
  ...put(
    'room',
    { colour: '#8d8a80' },
    [0, 1, 2, 3, 4, 5].map((step) =>
      block([270, 0, -190 - step * 26], [120, 17 * (step + 1), 27], 0.6),
    ),
  ),
  ...put('room', { colour: '#5b4a38' }, [rod([232, -74, -170], [232, -164, -330], 2.4)]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.27, 0.28, 0.3],
  lamps: [
    { at: DAY, colour: [0.96, 0.97, 1], power: 1.7, reach: 180, soft: 10 },
    { at: [80, -248, 40], colour: [1, 0.95, 0.86], power: 1.6, reach: 210, soft: 6 },
    { at: [268, -200, -240], colour: [1, 0.92, 0.76], power: 1.5, reach: 130, soft: 10 },
    { at: [0, -150, 420], colour: [1, 0.96, 0.9], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b5b39c', grain: 0.02 },
        floor: { colour: '#80847a', mirror: 0.1, grain: 0.05 },
        ceiling: { colour: '#c6c4b8' },
        trim: { colour: '#7b7460' },
      },
      [WINDOW, STAIRS],
    ),
    ...frame(WINDOW, { colour: '#cfcabc' }, { across: [0.33, 0.67] }),
    ...put('room', { colour: '#fbf7ea', emit: 0.95, flat: true }, [
      block([80, -256.4, 40], [150, 3, 56], 0),
    ]),
    ...shelves(),
    ...farTable(),
    ...stairs(),
    ...counter({ colour: '#a08a66', grain: 0.05 }),
    ...mug([58, -82, 312], { colour: '#6b7f93' }, { colour: '#39424a', flat: true }, 'fore'),
    ...put('fore', { colour: '#2f4a63' }, [rod([57, -88, 312], [54, -100, 311], 0.6)]),
    ...put('fore', { colour: '#8a3f3a' }, [rod([59, -88, 312], [61, -101, 312], 0.6)]),
    ...put('fore', { colour: '#ebe7db' }, [
      block([-58, -82.2, 314], [26, 2.4, 20], 0.3),
      block([-56, -84.6, 313], [25, 0.6, 19], 0.2),
    ]),
    // the stapler
    ...put('fore', { colour: '#40474d' }, [
      block([-34, -82.2, 318], [4.4, 1.6, 13], 0.6),
      block([-34, -84.8, 318], [4, 2.6, 13.4], 1.2),
    ]),
  ],
});

/** Sheets pinned to the wall, without words, and one with a plain sun. */
function notices(): string {
  const z = -149.4;
  const rows = (x: number, y: number, many: number): string =>
    Array.from({ length: many }, (_, row) =>
      line(
        [
          [x, y + row * 4.6, z + 0.4],
          [x + 15 - (row % 2) * 4, y + row * 4.6, z + 0.4],
        ],
        '#858b86',
        1.4,
        0.55,
      ),
    ).join('');
  return [
    board([66, -190, z], 26, 34, '#e6e1d2'),
    rows(71, -182, 5),
    board([100, -188, z], 24, 30, '#d2dcd8'),
    rows(105, -181, 4),
    board([134, -192, z], 34, 40, '#d9a86c'),
    board([134, -168, z], 34, 16, '#8f7a68'),
    board([144, -180, z], 14, 12, '#f0dca4'),
  ].join('');
}

/** What the strip shows: a curb, a wall across the street, the foot of a tree. */
function outside(): string {
  const view = outlook(WINDOW);
  return [
    sky('street', ['#b9c9d2', '#cfd5d0', '#c3bfb2']),
    roofs(view, 41, '#a59f93', 0.2, 0.62),
    crown(view, 29, [0.82, 0.24], 0.2, ['#6d8a62', '#7f9c70']),
  ].join('');
}

/** The basement of a library by day: books, folding tables, a strip of window, a stair to the street. */
export const library: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const [x, y] = view.on(0.66, 0).map(Math.round) as [number, number];
  return {
    far: outside(),
    room: [
      paintPlane(place, 'room', step),
      joints(6, 12, '#5f6459', 0.14),
      notices(),
      clock(CLOCK, 11),
      paintPlane(place, 'things', step),
      glow('day', CAMERA.project(DAY), [420, 240], '#eef3f6', 0.22),
      vignette('edge', '#26231e', 0.34),
    ].join(''),
    fore: paintPlane(place, 'fore', step),
    lamp: spot([80, -240, 40]),
    clock: clockAt(CLOCK, 11, '09:05'),
    life: [
      {
        kind: 'leaves',
        pane: {
          x,
          y,
          width: Math.round(view.wide * 0.34),
          height: Math.round(view.high * 0.8),
        },
      },
    ],
  };
};
