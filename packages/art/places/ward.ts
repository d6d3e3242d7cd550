import type { Vec } from '../rig/form/vector.ts';
import { board, clock, clockAt, joints, line, spot, unitsAt, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { bokeh, outlook, roofs, sky, slats } from './kit/outlook.ts';
import type { PaintPlace, Pane } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, curtainPiece, drum, minus, pebble, rod, wheel } from './kit/solid-form.ts';

const CLOCK: Vec = [100, -248, -149];

const WINDOW: Opening = { left: 214, right: 316, top: -204, bottom: -104 };
const SCREEN: Vec = [-112, -196, -138]; // its upper left corner
const LAMP: Vec = [140, -178, -120];
const PHONE: Vec = [-118, -146, -145]; // the middle of its upper edge

function bed(): Thing[] {
  return [
    ...put('things', { colour: '#8b9598' }, [
      block([150, -26, -66], [92, 10, 150], 2),
      rod([110, -26, 2], [110, -6, 2], 2.6),
      rod([190, -26, 2], [190, -6, 2], 2.6),
      rod([106, -62, -30], [106, -62, 4], 1.6),
      rod([106, -62, 4], [106, -40, 4], 1.6),
      rod([194, -62, -30], [194, -62, 4], 1.6),
      rod([194, -62, 4], [194, -40, 4], 1.6),
    ]),
    ...put('things', { colour: '#cfd2cb' }, [
      block([150, -36, -60], [86, 13, 138], 5),
      block([150, -46, -128], [84, 40, 14], 6),
    ]),
    ...put('things', { colour: '#dfe0d8' }, [pebble([150, -74, -116], [34, 14, 12])]),
    ...put('things', { colour: '#5e9a9c' }, [block([150, -46, -36], [88, 8, 84], 4)]),
  ];
}

function wallUnit(): Thing[] {
  const outlets = (
    [
      [88, '#4d8a5c'],
      [106, '#c0c4bf'],
      [170, '#5b7f9a'],
      [188, '#c0a24a'],
    ] as const
  ).flatMap(([x, colour]) => put('things', { colour }, [wheel([x, -142, -139], 4.6, 4)]));
  return [
    ...put('things', { colour: '#c5ccc4' }, [block([140, -130, -146], [150, 26, 8], 2)]),
    ...outlets,
    ...put('things', { colour: '#d9dbd2' }, [
      rod([140, -158, -144], [140, -178, -130], 1.3),
      block([140, -174, -122], [48, 6, 13], 2),
    ]),
    ...put('things', { colour: '#fff0cf', emit: 1.1 }, [
      block([140, -172.4, -119], [42, 2, 8], 0.6),
    ]),
    ...put('things', { colour: '#2c343a' }, [
      block([-84, -152, -142], [64, 48, 8], 3),
      rod([-84, -150, -144], [-84, -140, -148], 3),
    ]),
  ];
}

function basin(): Thing[] {
  return [
    ...put('things', { colour: '#d7d5ca' }, [
      minus(block([-196, -78, -128], [64, 24, 44], 8), block([-196, -86, -124], [52, 24, 34], 8)),
      block([-196, -102, -146], [64, 26, 8], 2),
    ]),
    ...put('things', { colour: '#a9b0b2', mirror: 0.3 }, [
      rod([-196, -108, -142], [-196, -116, -138], 1.8),
      rod([-196, -116, -138], [-196, -114, -126], 1.8),
    ]),
    ...put('things', { colour: '#d9dbd2' }, [block([-150, -122, -144], [16, 26, 12], 3)]),
    ...put('things', { colour: '#b88a44' }, [block([-236, -134, -144], [34, 15, 10], 2)]),
    ...put('things', { colour: '#3e5f7a' }, [drum([-128, -46, -90], 20, 8, 4)]),
    ...put('things', { colour: '#7b8588' }, [
      rod([-128, -42, -90], [-128, -8, -90], 2.4),
      rod([-146, -6, -90], [-110, -6, -90], 1.8),
      rod([-128, -6, -106], [-128, -6, -74], 1.8),
    ]),
  ];
}

/** A telephone on the wall: a handset on its hooks, and the cord below it. */
function telephone(): Thing[] {
  const [x, y, z] = PHONE;
  const handset = x - 9;
  const cord: readonly Vec[] = [
    [handset, y + 44, z + 6],
    [handset + 2, y + 58, z + 5],
    [handset + 12, y + 62, z + 4],
    [x + 8, y + 54, z + 3],
    [x + 8, y + 42, z + 2],
  ];
  return [
    ...put('things', { colour: '#7d888c' }, [block([x, y + 44, z], [36, 48, 8], 2.4)]),
    ...put('things', { colour: '#2b343a' }, [
      block([handset, y + 36, z + 7], [7, 32, 5], 2),
      block([handset, y + 8, z + 7], [11, 11, 8], 3),
      block([handset, y + 44, z + 7], [11, 11, 8], 3),
      ...cord.slice(1).map((to, i) => rod(cord[i] as Vec, to, 1.3)),
    ]),
  ];
}

/** The keys of the telephone, and its small light. */
function phoneKeys(): string {
  const [x, y, z] = PHONE;
  const keys = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2].map((column) =>
      board([x + column * 5.2, y + 12 + row * 6.6, z + 5], 3.8, 4.4, '#e4e7e2'),
    ),
  );
  return board([x, y + 3, z + 5], 14.2, 5, '#9fd6b2') + keys.join('');
}

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.27, 0.28, 0.31],
  lamps: [
    { at: [110, -244, 60], colour: [1, 0.96, 0.88], power: 1.6, reach: 200, soft: 5 },
    { at: [-150, -244, -20], colour: [1, 0.98, 0.92], power: 1.2, reach: 180, soft: 5 },
    { at: [140, -172, -112], colour: [1, 0.8, 0.54], power: 1.5, reach: 80, clear: 20 },
    { at: [262, -150, -110], colour: [0.42, 0.58, 1], power: 0.6, reach: 110, soft: 12 },
    { at: [0, -150, 420], colour: [1, 0.97, 0.92], power: 0.24, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#aebcae', grain: 0.015 },
        floor: { colour: '#8b9a95', mirror: 0.2, grain: 0.03 },
        ceiling: { colour: '#bcc1bb' },
        trim: { colour: '#8d7a5c' },
      },
      [WINDOW],
    ),
    ...frame(WINDOW, { colour: '#d3d2c8' }),
    ...put('room', { colour: '#f5fbff', emit: 1.0, flat: true }, [
      block([110, -256.4, 60], [130, 3, 66], 0),
      block([-150, -256.4, -20], [130, 3, 56], 0),
    ]),
    ...put('room', { colour: '#9c8260' }, [block([-40, -92, -147], [480, 11, 5], 2)]),
    ...put('things', { colour: '#2f6f74' }, [curtainPiece([-292, -226, -60], 128, 206)]),
    ...put('things', { colour: '#9aa3a5' }, [rod([-350, -230, -60], [-206, -230, -60], 1.8)]),
    ...bed(),
    ...wallUnit(),
    ...basin(),
    ...counter({ colour: '#a3937a', grain: 0.03 }),
    ...telephone(),
    ...put('fore', { colour: '#d6d3c7' }, [
      block([-56, -82.2, 316], [24, 0.6, 20], 0.2),
      block([-52, -82.9, 312], [24, 0.6, 20], 0.2),
    ]),
    ...put('fore', { colour: '#44596b' }, [rod([-66, -84, 320], [-52, -84, 310], 0.55)]),
  ],
});

const screen = (): Pane => {
  const k = unitsAt(SCREEN[2]);
  const [x, y] = spot(SCREEN);
  return { x: x + 6, y: y + 6, width: Math.round(56 * k) - 12, height: Math.round(38 * k) - 12 };
};

/** What hangs on the walls: a landscape and the dark glass of the monitor. */
function inked(): string {
  const z = -149.4;
  return [
    board([-30, -196, z], 38, 46, '#8a6d4e'),
    board([-27, -193, z], 32, 40, '#d8d2bf'),
    board([-27, -170, z], 32, 17, '#8fae94'),
    board([-27, -161, z], 32, 8, '#6d9691'),
    line(
      [
        [-27, -170, z],
        [-14, -180, z],
        [-4, -172, z],
        [5, -176, z],
      ],
      '#8fae94',
      5,
    ),
  ].join('');
}

/** A bay of an emergency department at dusk: a curtain, a bed, a screen with a calm line. */
export const ward: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const rings = [0, 1, 2, 3, 4].map((i) => {
    const [x, y] = CAMERA.project([-346 + i * 28, -229, -58]);
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="4.6" fill="none" stroke="#c3c9c8" stroke-width="2"/>`;
  });
  return {
    far:
      sky('dusk', ['#3f5b86', '#6f87ab', '#b4a6a0', '#d3b49a']) +
      roofs(view, 41, '#46587a', 0.5, 0.72) +
      bokeh(view, 43, 14, ['#ffd18a', '#ffe7bd'], 0.5) +
      slats(view, 0.36, 7, '#c9cec6'),
    room: [
      paintPlane(place, 'room', step),
      joints(5, 8, '#5f6a66', 0.16),
      clock(CLOCK, 11),
      inked(),
      paintPlane(place, 'things', step),
      board(SCREEN, 56, 38, '#14252b'),
      phoneKeys(),
      rings.join(''),
      glow('reading', spot(LAMP), [240, 210], '#ffe2ae', 0.36),
      vignette('edge', '#1c2430', 0.36),
    ].join(''),
    fore: paintPlane(place, 'fore', step),
    lamp: spot(LAMP),
    clock: clockAt(CLOCK, 11, '20:20'),
    life: [{ kind: 'trace', pane: screen() }],
  };
};
