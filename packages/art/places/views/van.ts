import { line } from '../kit/fixtures.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, lit, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, type Opening } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, drum, minus, pebble, rod, wheel } from '../kit/solid-form.ts';

const SIDE = 56; // depth of the van's side
const DOOR = { left: -112, right: 96, top: -214, bottom: -44 } as const;
const STEP = 150; // depth of what there is to sit on

/** The side of the van with its door pushed open, to the right. */
function body(): Thing[] {
  const wide = DOOR.right - DOOR.left;
  const middle = (DOOR.left + DOOR.right) / 2;
  const hole = block([middle, DOOR.bottom, SIDE], [wide, DOOR.bottom - DOOR.top, 60], 4);
  return [
    ...put('room', { colour: '#a9b1ad', grain: 0.02 }, [
      minus(block([70, -24, SIDE - 4], [520, 214, 12], 10), hole),
    ]),
    ...put('room', { colour: '#8f4a39' }, [block([70, -70, SIDE + 2.6], [510, 9, 2], 0.5)]),
    ...put('room', { colour: '#98a19e' }, [block([206, -46, SIDE + 9], [206, 166, 6], 3)]),
    ...put('room', { colour: '#39444a', mirror: 0.2 }, [
      block([206, -134, SIDE + 12.4], [150, 62, 2], 6),
      block([-150, -134, SIDE + 2.6], [52, 62, 2], 6),
    ]),
    ...put(
      'things',
      { colour: '#23292d' },
      [-128, 268].map((x) => wheel([x, -32, SIDE + 4], 32, 12)),
    ),
    ...put(
      'things',
      { colour: '#7c8587' },
      [-128, 268].map((x) => wheel([x, -32, SIDE + 11], 16, 3)),
    ),
    ...put('things', { colour: '#4a5356' }, [
      block([middle, -30, SIDE + STEP / 2], [wide + 10, 7, STEP], 2),
      block([206, -112, SIDE + 14], [18, 4, 4], 1.5),
    ]),
  ];
}

/** What is inside: a shelf of boxes, a thermos and cups, a bench, a small lamp. */
function inside(): Thing[] {
  const boxes = [
    [-84, '#a9814f', 34, 26],
    [-44, '#8f6f49', 30, 22],
    [40, '#a9814f', 40, 28],
    [78, '#7c6a55', 26, 20],
  ] as const;
  return [
    ...put('room', { colour: '#c8bfa9' }, [block([0, -30, SIDE - 142], [300, 200, 6], 0)]),
    ...put('room', { colour: '#8e887a' }, [block([0, -38, SIDE - 80], [290, 6, 130], 0)]),
    ...put('room', { colour: '#b7ae98' }, [block([0, -218, SIDE - 80], [290, 6, 130], 0)]),
    ...put('room', { colour: '#fff0cd', emit: 1.2 }, [
      block([-8, -210, SIDE - 70], [60, 4, 20], 1.5),
    ]),
    ...put('things', { colour: '#7d6a4f' }, [block([0, -132, SIDE - 126], [250, 5, 28], 1)]),
    ...boxes.flatMap(([x, colour, wide, high]) =>
      put('things', { colour }, [block([x, -138, SIDE - 126], [wide, high, 24], 1.5)]),
    ),
    ...put('things', { colour: '#5d7480' }, [block([0, -44, SIDE - 116], [240, 26, 44], 4)]),
    ...put('things', { colour: '#46756f' }, [drum([66, -86, SIDE - 94], 8, 32, 3)]),
    ...put('things', { colour: '#e2dccb' }, [
      drum([84, -76, SIDE - 90], 4.6, 11, 1),
      drum([96, -76, SIDE - 94], 4.6, 11, 1),
    ]),
    ...put('things', { colour: '#c9b48a' }, [block([-78, -70, SIDE - 102], [46, 9, 30], 4)]),
    ...put('things', { colour: '#8a4f4c' }, [block([-78, -79, SIDE - 102], [44, 8, 28], 4)]),
  ];
}

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.09, 0.11, 0.16],
  lamps: [
    {
      at: [-8, -206, SIDE - 50],
      colour: [1, 0.82, 0.56],
      power: 3.4,
      reach: 140,
      soft: 8,
      clear: 30,
    },
    { at: [0, -150, SIDE + 60], colour: [1, 0.8, 0.54], power: 1.2, reach: 120, shadow: false },
    { at: [-276, -240, 120], colour: [1, 0.84, 0.6], power: 1.4, reach: 190, soft: 8 },
    { at: [60, -180, 420], colour: [0.6, 0.72, 1], power: 0.3, reach: 320, shadow: false },
  ],
  things: [
    ...body(),
    ...inside(),
    ...put('room', { colour: '#3b4247', mirror: 0.4, grain: 0.05 }, [
      block([0, 8, 60], [1400, 8, 640], 0),
    ]),
    ...put('things', { colour: '#3a4347' }, [
      rod([-292, 0, 0], [-292, -250, 0], 3.4),
      block([-276, -252, 0], [40, 6, 14], 2.5),
    ]),
    ...put('things', { colour: '#ffe9bd', emit: 1.3 }, [pebble([-270, -250, 0], [13, 4, 7])]),
  ],
});

/** The station across the road: a dark town, a row of lit glass. */
function across(): string {
  const outside: Opening = { left: -560, right: 560, top: -330, bottom: 0 };
  const view = outlook(outside);
  const hall = Array.from({ length: 9 }, (_, pane) => {
    const [x, y] = view.on(0.02 + pane * 0.03, 0.56);
    return `<rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${(view.wide * 0.026).toFixed(0)}" height="${(view.high * 0.2).toFixed(0)}" fill="#b9cbd6" opacity="${pane === 6 ? 0.3 : 0.42}"/>`;
  }).join('');
  return [
    sky('night', ['#0a1220', '#121d2d', '#1a2736']),
    roofs(view, 61, '#0c1521', 0.4, 0.62),
    lit(view, 19, 30, '#ffcf87', 0.46, 0.7),
    bokeh(view, 67, 24, ['#ffcf87', '#9ec9ff', '#ffe7b8'], 0.3),
    hall,
  ].join('');
}

/** A van at the curb at night, its side door open: light, boxes, a step to sit on. It rains. */
export const van = painted(() => ({
  set: set(),
  far: across(),
  walls: line(
    [
      [-420, 0, -60],
      [420, 0, -60],
    ],
    '#20262a',
    2,
    0.5,
  ),
  lights: [
    glow('inside', CAMERA.project([-8, -130, SIDE - 40]), [430, 380], '#ffc987', 0.34),
    glow('street', CAMERA.project([-270, -246, 0]), [240, 220], '#ffcf8c', 0.4),
    glow('wet', CAMERA.project([-8, 0, SIDE + 150]), [330, 90], '#ffc178', 0.3),
  ].join(''),
  dark: 0.55,
  lamp: [-8, -150, SIDE - 30],
  life: [
    { kind: 'rain', panes: [0, 400, 800, 1200].map((x) => ({ x, y: 0, width: 400, height: 540 })) },
  ],
}));
