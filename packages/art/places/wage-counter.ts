import type { Vec } from '../rig/form/vector.ts';
import { board, clock, clockAt, flat, joints, line, spot, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { outlook, roofs, sky, slats } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, type Opening, shell } from './kit/room.ts';
import { type Lamp, type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, drum, minus, pebble, rod } from './kit/solid-form.ts';

const CLOCK: Vec = [135, -247, -149];

const WINDOW: Opening = { left: -306, right: -176, top: -220, bottom: -92 };
const DOORWAY: Opening = { left: 21, right: 107, top: -205, bottom: 0 };
const LIGHT: Vec = [-60, -250, 40];
const STREET_LIGHT: Lamp = {
  at: [64, -190, -260],
  colour: [0.97, 0.98, 1],
  power: 2.4,
  reach: 190,
  soft: 10,
};
const POT: Vec = [196, -98, -112];

/** A row of chairs along the wall, each a seat and a back on one bar. */
function chairs(): Thing[] {
  const each = [-268, -216, -164, -112].map((x, at) => ({
    x,
    colour: at === 2 ? '#8a6f4b' : '#4f6f78',
  }));
  return [
    ...each.flatMap(({ x, colour }) =>
      put('things', { colour }, [
        block([x, -38, -112], [44, 6, 42], 3),
        block([x, -46, -132], [44, 40, 6], 4),
      ]),
    ),
    ...put('things', { colour: '#3f484d' }, [
      rod([-292, -35, -112], [-88, -35, -112], 2.4),
      rod([-270, -35, -112], [-270, -2, -112], 2.2),
      rod([-110, -35, -112], [-110, -2, -112], 2.2),
      rod([-270, -2, -128], [-270, -2, -96], 2),
      rod([-110, -2, -128], [-110, -2, -96], 2),
    ]),
  ];
}

/** A table with a coffee machine, cups and a bin. */
function coffee(): Thing[] {
  return [
    ...put('things', { colour: '#8d7350', grain: 0.04 }, [
      block([206, -62, -112], [130, 5, 52], 1),
    ]),
    ...put('things', { colour: '#5a636a' }, [
      rod([150, -62, -94], [150, -2, -94], 2),
      rod([262, -62, -94], [262, -2, -94], 2),
      rod([150, -62, -132], [150, -2, -132], 2),
      rod([262, -62, -132], [262, -2, -132], 2),
    ]),
    ...put('things', { colour: '#343d43' }, [
      minus(block([196, -67, -116], [44, 56, 36], 3), block([196, -72, -100], [34, 30, 26], 2)),
    ]),
    ...put('things', { colour: '#6b4a33', mirror: 0.1 }, [drum([196, -82, -106], 11, 18, 2)]),
    ...put('things', { colour: '#e2a35c', emit: 0.9 }, [
      block([210, -106, -97.6], [4, 3, 1.2], 0.4),
    ]),
    ...put('things', { colour: '#e4ddcc' }, [
      drum([238, -74, -104], 6, 15, 1),
      drum([252, -71, -110], 6, 9, 1),
    ]),
    ...put('things', { colour: '#7d8a86' }, [drum([300, -22, -104], 20, 44, 2)]),
  ];
}

/** The leaf of the door to the street, shut, with a pane in it. */
const shutLeaf = (): Thing[] => [
  ...put('room', { colour: '#7b664c', grain: 0.04 }, [
    minus(block([64, 0, -149], [88, 206, 6], 1), block([64, -112, -146], [56, 72, 12], 1)),
  ]),
  ...put('room', { colour: '#c7d3d2', emit: 0.25 }, [block([64, -112, -150], [56, 72, 2], 0.4)]),
  ...put('room', { colour: '#3f4649' }, [rod([96, -96, -141], [96, -78, -141], 1.8)]),
];

/** The same leaf pushed into the room, and the street behind it. */
const openLeaf = (): Thing[] => [
  ...put('room', { colour: '#7b664c', grain: 0.04 }, [block([116, 0, -108], [5, 204, 76], 1)]),
  ...put('room', { colour: '#c9c3b2' }, [block([64, 0, -420], [620, 128, 6], 0)]),
  ...put('room', { colour: '#a8a596' }, [block([64, 6, -280], [620, 6, 280], 0)]),
];

/** The way to the street, and a stand for slips beside it. */
function door(isOpen: boolean): Thing[] {
  return [
    ...(isOpen ? openLeaf() : shutLeaf()),
    ...put('room', { colour: '#b5aa90' }, [
      block([18, 0, -147], [6, 212, 9], 1),
      block([110, 0, -147], [6, 212, 9], 1),
      block([64, -206, -147], [98, 6, 9], 1),
    ]),
    ...put('things', { colour: '#5f6d70' }, [
      rod([-40, -4, -118], [-40, -88, -118], 2),
      block([-40, -88, -116], [40, 4, 28], 1),
      drum([-40, -3, -118], 17, 4, 1),
    ]),
    ...put('things', { colour: '#ece6d6' }, [block([-40, -92.4, -114], [26, 1.6, 18], 0.3)]),
  ];
}

/** The frame of the pane of glass on the counter, and a tray under it. */
const pane = (): Thing[] => [
  ...put('fore', { colour: '#878f8c' }, [
    block([-90, -82, 300], [4, 200, 6], 1),
    block([90, -82, 300], [4, 200, 6], 1),
  ]),
  ...put('fore', { colour: '#6a7375' }, [block([0, -81.6, 300], [184, 2.6, 9], 0.6)]),
];

/** A handset on a hook: this side of the glass, on the right. */
function handset(): Thing[] {
  return [
    ...put('fore', { colour: '#4d575d' }, [block([64, -82.2, 316], [26, 4, 22], 1.4)]),
    ...put('fore', { colour: '#20272d' }, [
      block([60, -87.2, 316], [5, 2.2, 15], 1),
      pebble([60, -88, 307], [3.8, 2.3, 3.6]),
      pebble([60, -88, 325], [3.8, 2.3, 3.6]),
    ]),
    ...put('fore', { colour: '#9fd6b2', emit: 0.9 }, [
      block([71, -86.4, 309], [2.4, 0.8, 1.4], 0.3),
    ]),
  ];
}

const set = (isOpen = false): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.28, 0.28, 0.3],
  lamps: [
    { at: [-60, -244, 40], colour: [1, 0.97, 0.9], power: 1.7, reach: 210, soft: 6 },
    { at: [170, -244, -10], colour: [1, 0.97, 0.92], power: 1.1, reach: 180, soft: 6 },
    { at: [-230, -160, -110], colour: [0.94, 0.96, 1], power: 1.5, reach: 150, soft: 10 },
    { at: [0, -150, 420], colour: [1, 0.97, 0.92], power: 0.26, reach: 300, shadow: false },
    ...(isOpen ? [STREET_LIGHT] : []),
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#c0b79e', grain: 0.015 },
        floor: { colour: '#8a8577', mirror: 0.16, grain: 0.03 },
        ceiling: { colour: '#c6c3b8' },
        trim: { colour: '#7a6a52' },
      },
      isOpen ? [WINDOW, DOORWAY] : [WINDOW],
    ),
    ...frame(WINDOW, { colour: '#d6cfbe' }, { up: [0.5] }),
    ...put('room', { colour: '#fbfaf2', emit: 0.95, flat: true }, [
      block([-60, -256.4, 40], [140, 3, 56], 0),
      block([170, -256.4, -10], [120, 3, 50], 0),
    ]),
    ...door(isOpen),
    ...chairs(),
    ...coffee(),
    ...counter({ colour: '#8b7a5c', grain: 0.04 }),
    ...pane(),
    ...handset(),
    ...put('fore', { colour: '#dcd7ca' }, [
      block([-54, -82.2, 316], [26, 0.6, 20], 0.2),
      block([-49, -82.9, 313], [26, 0.6, 20], 0.2),
      block([-52, -83.6, 315], [25, 0.6, 19], 0.2),
    ]),
    ...put('fore', { colour: '#44596b' }, [rod([-66, -84.6, 321], [-52, -84.6, 311], 0.55)]),
  ],
});

/** Papers on a board without words, and a sign that shows a number by bars. */
function notices(): string {
  const z = -149.4;
  const paper = (x: number, y: number, colour: string, rows: number): string =>
    board([x, y, z], 20, 27, colour) +
    Array.from({ length: rows }, (_, row) =>
      line(
        [
          [x + 3, y + 6 + row * 4.4, z + 0.4],
          [x + 16 - (row % 2) * 5, y + 6 + row * 4.4, z + 0.4],
        ],
        '#858b86',
        1.4,
        0.55,
      ),
    ).join('');
  return [
    board([-142, -202, -149.6], 84, 62, '#94764f'),
    paper(-136, -196, '#e2dccb', 4),
    paper(-110, -194, '#cfdad6', 3),
    paper(-84, -196, '#e6d5b6', 4),
    board([-122, -162, z], 42, 14, '#d6d0bf'),
    board([150, -204, z], 74, 46, '#e4dfd1'),
    board([156, -198, z], 28, 34, '#9fb2ac'),
    board([190, -198, z], 28, 5, '#a9a491'),
    board([190, -188, z], 22, 5, '#a9a491'),
    board([190, -178, z], 26, 5, '#a9a491'),
  ].join('');
}

/** Light on the pane: two broad bands, hardly there. */
function sheen(): string {
  const z = 301;
  const band = (from: number, wide: number, opacity: number): string =>
    flat(
      [
        [from + 34, -215, z],
        [from + 34 + wide, -215, z],
        [from + wide, -84, z],
        [from, -84, z],
      ],
      '#eef6f6',
      opacity,
    );
  return band(-84, 17, 0.12) + band(-62, 5, 0.1) + band(36, 13, 0.1);
}

/** The public side of a wage counter by day, through the glass: chairs, a door, a coffee machine. */
export const wageCounter: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const [x, y] = CAMERA.project([POT[0] + 42, -84, -104]).map(Math.round) as [number, number];
  const room = (of: PlaceSet): string =>
    [
      paintPlane(of, 'room', step),
      joints(6, 10, '#5d5a50', 0.14),
      clock(CLOCK, 11),
      notices(),
      paintPlane(of, 'things', step),
      glow('ceiling', CAMERA.project(LIGHT), [420, 240], '#fff4d8', 0.2),
      vignette('edge', '#2a2620', 0.32),
    ].join('');
  return {
    far:
      sky('day', ['#b3c2cb', '#ccd3d2', '#dcd9cd']) +
      roofs(view, 61, '#a1a49d', 0.42, 0.66) +
      roofs(view, 67, '#83867e', 0.62, 0.82) +
      slats(view, 0.3, 6, '#d3cdbd'),
    room: room(place),
    doors: { open: room(set(true)) },
    fore: sheen() + paintPlane(place, 'fore', step),
    lamp: spot(LIGHT),
    clock: clockAt(CLOCK, 11, '11:40'),
    life: [{ kind: 'steam', x, y, height: 70 }],
  };
};
