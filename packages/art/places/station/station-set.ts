import type { Vec } from '../../rig/form/vector.ts';
import { makeCamera } from '../kit/camera.ts';
import { type Lamp, type Paint, type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, bush, drum, minus, type Piece, rod } from '../kit/solid-form.ts';

/** Depth of the glass wall. */
export const GLASS_Z = -182;

/** The glass between the frames: left, right, top, bottom in centimetres on the glass wall. */
export const PANES: readonly (readonly [number, number, number, number])[] = [
  [-258, -136, -212, -10],
  [-128, -4, -212, -10],
  [4, 128, -212, -10],
  [136, 258, -212, -10],
];

/** The middle of the lit kiosk. */
export const KIOSK: Vec = [252, -116, 6];

/** The camera of the hall. */
export const CAMERA = makeCamera([0, -132, 430], 1072, 359);

const TUBES = { at: [-150, 150], front: 40, back: -110 } as const;

const LAMPS: readonly Lamp[] = [
  { at: [-150, -262, 40], colour: [0.86, 0.96, 1], power: 1.55, reach: 170, soft: 10 },
  { at: [150, -262, 40], colour: [0.86, 0.96, 1], power: 1.0, reach: 150, soft: 10 },
  { at: [-150, -262, 330], colour: [0.86, 0.96, 1], power: 0.75, reach: 140, soft: 10 },
  { at: [238, -118, 20], colour: [1, 0.7, 0.4], power: 2.6, reach: 100, soft: 10 },
  { at: [60, -230, 300], colour: [1, 0.82, 0.6], power: 0.8, reach: 90, soft: 10 },
  { at: [-40, -90, -240], colour: [0.5, 0.66, 1], power: 0.5, reach: 160, soft: 14 },
  { at: [0, -120, 430], colour: [0.7, 0.8, 1], power: 0.1, reach: 300, shadow: false },
];

const STEEL: Paint = { colour: '#4c565c' };
const DARK: Paint = { colour: '#2b3238' };

function walls(): Thing[] {
  const wall: Piece[] = [
    block([-372, 0, 80], [12, 290, 640], 0),
    block([372, 0, 80], [12, 290, 640], 0),
    block([-318, 0, -184], [110, 290, 12], 0),
    block([318, 0, -184], [110, 290, 12], 0),
    block([0, -222, -184], [740, 68, 12], 0),
  ];
  return [
    ...put('room', { colour: '#6e7778', mirror: 0.45, grain: 0.04 }, [
      block([0, 8, 80], [1000, 8, 640], 0),
    ]),
    ...put('room', { colour: '#6d7678' }, [block([0, -286, 80], [1000, 10, 640], 0)]),
    ...put('room', { colour: '#8c9490', grain: 0.05 }, wall),
    ...put('room', { colour: '#5b6669' }, [
      block([-300, 0, 20], [30, 286, 30], 3),
      block([292, 0, -96], [26, 286, 26], 3),
    ]),
  ];
}

/** The glass wall with its sliding door; `gap` is how far each leaf is drawn aside. */
function frames(gap: number): Thing[] {
  const leaves = gap === 0 ? [0] : [-gap, gap];
  const posts = [-262, -132, ...leaves, 132, 262].map((x) =>
    block([x, 0, GLASS_Z], [7, 224, 9], 1),
  );
  return [
    ...put('room', STEEL, [
      ...posts,
      block([0, -219, GLASS_Z], [530, 7, 9], 1),
      block([0, 0, GLASS_Z], [530, 9, 9], 1),
      block([-197, -110, GLASS_Z], [130, 4, 6], 1),
      block([197, -110, GLASS_Z], [130, 4, 6], 1),
      ...(gap === 0
        ? [block([0, -96, -178], [118, 3, 4], 1)]
        : [-1, 1].map((s) => block([(s * (gap + 66)) / 2, -96, -178], [66 - gap, 3, 4], 1))),
    ]),
    ...put('room', { colour: '#b9c0c0', mirror: 0.3 }, [
      rod([-9 - gap, -128, -174], [-9 - gap, -78, -174], 1.7),
      rod([9 + gap, -128, -174], [9 + gap, -78, -174], 1.7),
    ]),
  ];
}

function tubes(): Thing[] {
  const tube = (x: number, z: number, depth: number): Piece =>
    block([x, -270, z], [150, 5, depth], 2);
  const housing = (x: number, z: number, depth: number): Piece =>
    block([x, -274, z], [156, 7, depth], 2);
  return [
    ...put(
      'room',
      { colour: '#eef6ff', emit: 1.15, flat: true },
      TUBES.at.flatMap((x) => [tube(x, TUBES.front, 16), tube(x, TUBES.back, 12)]),
    ),
    ...put(
      'room',
      STEEL,
      TUBES.at.flatMap((x) => [housing(x, TUBES.front, 24), housing(x, TUBES.back, 20)]),
    ),
  ];
}

function bench(): Thing[] {
  const seats = [0, 1, 2, 3].flatMap((i) => [
    block([-234 + i * 46, -42, -96], [42, 5, 40], 2.4),
    block([-234 + i * 46, -52, -116], [42, 34, 5], 2.4),
  ]);
  const legs = [-240, -165, -90].flatMap((x) => [
    block([x, 0, -96], [5, 38, 30], 1),
    block([x, -58, -96], [3, 3, 36], 1),
    block([x, -42, -80], [3, 16, 3], 1),
  ]);
  return [
    ...put('things', { colour: '#4f6f78' }, seats),
    ...put('things', STEEL, [block([-165, -36, -96], [200, 4, 6], 1), ...legs]),
  ];
}

const WARES: readonly (readonly [number, number, string, number])[] = [
  [238, -70, '#b3503f', 12],
  [250, -70, '#e5d7b8', 9],
  [262, -70, '#5b8a78', 14],
  [275, -70, '#d7a648', 10],
  [240, -99, '#d7a648', 12],
  [254, -99, '#7a5aa0', 14],
  [270, -99, '#5b8a78', 11],
  [284, -99, '#b3503f', 13],
  [246, -129, '#e5d7b8', 13],
  [262, -129, '#5f7f95', 10],
  [278, -129, '#b3503f', 12],
];

function kiosk(): Thing[] {
  const body = minus(block([262, -2, 0], [92, 186, 74], 4), block([240, -66, 10], [60, 92, 70], 2));
  return [
    ...put('things', { colour: '#7a4a3c', grain: 0.05 }, [
      body,
      block([262, -186, 0], [98, 22, 80], 4),
    ]),
    ...put('things', { colour: '#ffd79a', emit: 0.9 }, [
      block([262, -66, -20], [88, 92, 4], 0),
      block([298, -66, 8], [4, 92, 56], 0),
    ]),
    ...put('things', { colour: '#c99a5c' }, [
      block([250, -66, 14], [62, 4, 50], 1),
      block([262, -96, -12], [70, 3, 14], 0.5),
      block([262, -126, -12], [70, 3, 14], 0.5),
    ]),
    ...WARES.flatMap(([x, y, colour, height]) =>
      put('things', { colour }, [block([x, y, -8], [9, height, 8], 1.5)]),
    ),
  ];
}

function furniture(): Thing[] {
  const lockers = Array.from({ length: 12 }, (_, i) =>
    block([-352, -6 - (i % 3) * 62, -150 + Math.floor(i / 3) * 46], [26, 60, 44], 1.5),
  );
  return [
    ...put('things', DARK, [
      block([10, -184, -150], [176, 48, 12], 3),
      rod([-50, -232, -150], [-50, -290, -150], 1.6),
      rod([70, -232, -150], [70, -290, -150], 1.6),
    ]),
    ...put('things', { colour: '#6b7f88' }, lockers),
    ...put('things', { colour: '#59646a' }, [
      minus(drum([128, -34, -112], 17, 68, 3), drum([128, -66, -112], 13, 14, 1)),
    ]),
    ...put('things', { colour: '#a0826a' }, [drum([-72, -18, -140], 18, 36, 4)]),
    ...put('things', { colour: '#4c6b53' }, [
      bush([-72, -58, -140], [20, 26, 18]),
      bush([-86, -74, -138], [12, 20, 11]),
      bush([-58, -78, -140], [12, 22, 11]),
      bush([-70, -92, -142], [10, 20, 10]),
    ]),
  ];
}

/** Lights that only the wet floor shows: the bus, street lamps, the dark outside. */
function ghosts(): Thing[] {
  const windows = [0, 1, 2, 3, 4].map((i) => block([-236 + i * 38, -96, -214], [30, 34, 3], 0));
  return [
    ...put('ghost', { colour: '#ffd99a', emit: 0.9 }, windows),
    ...put('ghost', { colour: '#ffe6b4', emit: 1.4 }, [
      block([150, -60, -214], [16, 10, 3], 0),
      block([18, -150, -214], [8, 26, 3], 0),
      block([238, -150, -214], [8, 26, 3], 0),
    ]),
    ...put('ghost', { colour: '#22344c', emit: 0.9 }, [block([0, 0, -230], [600, 240, 3], 0)]),
  ];
}

/** Two seats of the next bench, close to the viewer and low in the frame. */
function nearBench(): Thing[] {
  return [
    ...put('fore', { colour: '#4d6d76' }, [
      block([-101, -58, 318], [47, 28, 4.4], 2.2),
      block([-51.5, -58, 318], [47, 28, 4.4], 2.2),
    ]),
    ...put('fore', { colour: '#4a545a' }, [
      block([-76, -58, 313], [104, 4, 4], 1),
      block([-26.5, -66, 322], [3.2, 20, 18], 1.4),
    ]),
  ];
}

/** The hall of a bus station: tubes above, one warm kiosk, the forecourt behind glass. */
export const stationSet = (gap = 0): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.09, 0.115, 0.165],
  lamps: LAMPS,
  things: [
    ...walls(),
    ...frames(gap),
    ...tubes(),
    ...bench(),
    ...furniture(),
    ...kiosk(),
    ...ghosts(),
    ...nearBench(),
  ],
});
