import { board, joints } from '../kit/fixtures.ts';
import { couch, floorLamp } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, curtainPiece, drum, pebble, rod } from '../kit/solid-form.ts';

const WINDOW: Opening = { left: -84, right: 44, top: -206, bottom: -100 };
const HALL: Opening = { left: 226, right: 306, top: -208, bottom: 0 };

/** A low table, and small shoes set side by side on a mat. */
const small = (): Thing[] => [
  ...put('things', { colour: '#7d6044', grain: 0.04 }, [
    block([-176, -36, -20], [120, 5, 46], 2),
    ...[-228, -124].map((x) => block([x, 0, -20], [6, 36, 30], 1)),
  ]),
  ...put('things', { colour: '#b7a37a' }, [block([-190, -41, -22], [34, 3, 24], 1)]),
  ...put('things', { colour: '#5f6f5a' }, [block([176, 0, -118], [56, 2, 30], 0.6)]),
  ...put('things', { colour: '#a1574c' }, [
    pebble([162, -5, -116], [7, 5, 11]),
    pebble([176, -5, -116], [7, 5, 11]),
  ]),
  ...put('things', { colour: '#52708c' }, [
    pebble([190, -4, -116], [5, 4, 8]),
    pebble([200, -4, -116], [5, 4, 8]),
  ]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.13, 0.135, 0.18],
  lamps: [
    { at: [-296, -146, -96], colour: [1, 0.78, 0.48], power: 2.8, reach: 150, soft: 8, clear: 60 },
    { at: [266, -190, -230], colour: [1, 0.84, 0.58], power: 1.3, reach: 110, soft: 12 },
    { at: [60, -190, 372], colour: [1, 0.82, 0.58], power: 1.1, reach: 110, soft: 12 },
    { at: [-20, -150, -110], colour: [0.4, 0.54, 1], power: 0.5, reach: 110, soft: 14 },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b3a48d', grain: 0.02 },
        floor: { colour: '#84694f', mirror: 0.1, grain: 0.05 },
        ceiling: { colour: '#a59c8d' },
        trim: { colour: '#d2cab8' },
      },
      [WINDOW, HALL],
    ),
    ...frame(WINDOW, { colour: '#d8d0be' }, { up: [0.5] }),
    ...put('things', { colour: '#7f6a5a', grain: 0.04 }, [
      curtainPiece([-102, -224, -136], 26, 140),
      curtainPiece([62, -224, -136], 26, 140),
    ]),
    ...put('things', { colour: '#5b4a38' }, [rod([-120, -226, -136], [80, -226, -136], 1.6)]),
    ...put('room', { colour: '#8f8068' }, [block([280, 0, -420], [420, 300, 6], 0)]),
    ...put('room', { colour: '#6f5a45' }, [block([280, 6, -280], [420, 6, 260], 0)]),
    ...put('room', { colour: '#d2cab8' }, [
      block([221, 0, -146], [8, 212, 10], 1),
      block([311, 0, -146], [8, 212, 10], 1),
      block([266, -208, -146], [98, 8, 10], 1),
    ]),
    ...couch(-176, -98, '#6d5f66', '#c29a5b'),
    ...floorLamp(-296, -100),
    ...small(),
    ...put('things', { colour: '#8a6f52' }, [block([134, -2, -132], [78, 84, 28], 2)]),
    ...put('things', { colour: '#3f5f6a' }, [drum([116, -96, -130], 9, 22, 3)]),
    ...put('things', { colour: '#cbb990' }, [block([150, -86, -128], [26, 34, 4], 1)]),
    ...counter({ colour: '#86643f', grain: 0.06 }),
    ...mug([54, -82, 314], { colour: '#4f6f93' }, { colour: '#4d3220', flat: true }, 'fore'),
    ...mug([-60, -82, 314], { colour: '#cfc8b8' }, { colour: '#4d3220', flat: true }, 'fore'),
  ],
});

/** Frames on the wall, without faces. */
const frames = (): string =>
  [
    [-292, -206, 40, 30, '#9fb1a4'],
    [-238, -200, 30, 38, '#c3b795'],
    [-196, -206, 44, 32, '#a6b4bd'],
    [112, -178, 36, 30, '#b9a98c'],
  ]
    .map(
      ([x, y, wide, high, colour]) =>
        board([Number(x), Number(y), -149.5], Number(wide), Number(high), '#5d4935') +
        board(
          [Number(x) + 4, Number(y) + 4, -149.2],
          Number(wide) - 8,
          Number(high) - 8,
          String(colour),
        ),
    )
    .join('');

/** A living room at night: a couch, one warm lamp, the hall with the bedrooms beyond. */
export const livingRoom = painted(() => {
  const view = outlook(WINDOW);
  return {
    set: set(),
    far:
      sky('night', ['#0c1526', '#16243a', '#1f2d40']) +
      roofs(view, 101, '#0a1120', 0.42, 0.66) +
      bokeh(view, 103, 14, ['#ffcf87', '#9ec9ff', '#ffe7b8']),
    walls: joints(2, 26, '#2e2118', 0.28) + frames(),
    lights: glow('lamp', CAMERA.project([-296, -146, -100]), [420, 400], '#ffc987', 0.34),
    dark: 0.55,
    lamp: [-296, -146, -100],
  };
});
