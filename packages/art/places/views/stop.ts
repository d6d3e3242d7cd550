import type { Vec } from '../../rig/form/vector.ts';
import { board, line } from '../kit/fixtures.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, lit, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, type Opening } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, drum, rod } from '../kit/solid-form.ts';

const OUTSIDE: Opening = { left: -560, right: 560, top: -330, bottom: 0 };
const LAMP: Vec = [-30, -234, -120];

/** A shelter of a bus: a roof on posts, a bench, a board with a map. */
function shelter(): Thing[] {
  return [
    ...put('room', { colour: '#4d5960' }, [
      block([-30, -244, -110], [480, 10, 130], 3),
      ...[-262, 202].map((x) => block([x, 0, -166], [8, 244, 8], 1)),
      ...[-110, 46].map((x) => block([x, 0, -168], [5, 244, 5], 1)),
      block([-30, -40, -168], [470, 5, 5], 1),
    ]),
    ...put('things', { colour: '#7a6148', grain: 0.05 }, [
      block([-120, -44, -126], [230, 6, 42], 2),
      block([-120, -66, -148], [230, 30, 5], 2),
    ]),
    ...put('things', { colour: '#4d5960' }, [
      ...[-216, -24].map((x) => block([x, 0, -126], [6, 44, 34], 1)),
    ]),
    ...put('things', { colour: '#3d484e' }, [block([126, -82, -156], [96, 122, 8], 2)]),
    ...put('things', { colour: '#e9e4d2', emit: 0.86 }, [block([126, -88, -151], [84, 110, 2], 1)]),
    ...put('room', { colour: '#fff3d6', emit: 1.15, flat: true }, [
      block([-30, -235, -116], [220, 4, 20], 1),
    ]),
    ...put('things', { colour: '#4a5358' }, [drum([236, -34, -112], 17, 68, 3)]),
  ];
}

/** A sign of the stop on a post. */
const sign = (): Thing[] => [
  ...put('things', { colour: '#525e64' }, [rod([290, 0, -90], [290, -236, -90], 2.6)]),
  ...put('things', { colour: '#2f5d6b' }, [block([290, -190, -88], [44, 48, 3], 3)]),
];

const ground = (): Thing[] => [
  ...put('room', { colour: '#4a5156', mirror: 0.34, grain: 0.05 }, [
    block([0, 8, -60], [1400, 8, 240], 0),
  ]),
  ...put('room', { colour: '#7a7d7a', grain: 0.05 }, [block([0, 9, 70], [1400, 9, 14], 2)]),
  ...put('room', { colour: '#3a4046', mirror: 0.34, grain: 0.06 }, [
    block([0, 20, 250], [1400, 8, 360], 0),
  ]),
];

/** Lines and blocks of a map, without words. */
const map = (): string =>
  [
    ['#b0664e', -184, 6],
    ['#4f7f86', -158, 5],
    ['#c2a05a', -128, 5],
  ]
    .map(([colour, y, width]) =>
      line(
        [
          [90, Number(y), -149],
          [118, Number(y) + 12, -149],
          [162, Number(y) - 6, -149],
        ],
        String(colour),
        Number(width),
        0.8,
      ),
    )
    .join('') + board([94, -116, -149], 64, 12, '#8f9a94', 0.5);

const marks = (): string =>
  line(
    [
      [-480, 20, 190],
      [480, 20, 190],
    ],
    '#d8d2b8',
    5,
    0.28,
  );

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.09, 0.11, 0.16],
  lamps: [
    { at: LAMP, colour: [1, 0.9, 0.72], power: 2.6, reach: 150, soft: 8, clear: 30 },
    { at: [126, -140, -120], colour: [1, 0.94, 0.8], power: 0.9, reach: 80, shadow: false },
    { at: [60, -180, 420], colour: [0.6, 0.72, 1], power: 0.3, reach: 320, shadow: false },
  ],
  things: [...shelter(), ...sign(), ...ground()],
});

/** The second shelter around the corner from the station, at night; it rains. */
export const stop = painted(() => {
  const view = outlook(OUTSIDE);
  return {
    set: set(),
    far:
      sky('late', ['#0b1322', '#142036', '#1d2a3e']) +
      roofs(view, 113, '#17243a', 0.34, 0.6) +
      lit(view, 23, 46, '#ffd79a', 0.42, 0.8) +
      roofs(view, 127, '#0d1626', 0.56, 0.76) +
      bokeh(view, 131, 40, ['#ffcf87', '#9ec9ff', '#ffe7b8', '#ff9d6b'], 0.36),
    walls: marks(),
    lights:
      map() +
      glow('roof', CAMERA.project(LAMP), [460, 300], '#ffe6b8', 0.3) +
      glow('map', CAMERA.project([126, -140, -150]), [200, 200], '#fff0cc', 0.24) +
      glow('wet', CAMERA.project([-30, 8, -20]), [420, 90], '#ffdf9f', 0.24),
    dark: 0.52,
    lamp: LAMP,
    life: [
      {
        kind: 'rain',
        panes: [0, 400, 800, 1200].map((x) => ({ x, y: 0, width: 400, height: 560 })),
      },
    ],
  };
});
