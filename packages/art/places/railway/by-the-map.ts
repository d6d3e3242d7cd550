import type { Vec } from '../../rig/form/vector.ts';
import { joints, line } from '../kit/fixtures.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, lit, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, frame, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, pebble } from '../kit/solid-form.ts';

const GATE: Opening = { left: -318, right: -128, top: -226, bottom: 0 };
const WINDOW: Opening = { left: 262, right: 344, top: -300, bottom: -60 };
const MAP = { left: 84, right: 212, top: -214, bottom: -104, z: -139 } as const;
const CLOCK: Vec = [103, -264, -149];
const LANTERN: Vec = [-80, -236, -128];

/** The gate to the platforms, let down: bars before the dark. */
function bars(): Thing[] {
  const [middle, wide] = [(GATE.left + GATE.right) / 2, GATE.right - GATE.left];
  return [
    ...put('room', { colour: '#20262a' }, [
      block([middle * 1.2, 0, -330], [wide + 260, 330, 6], 0),
      block([middle * 1.2, 6, -240], [wide + 200, 6, 180], 0),
    ]),
    ...put('room', { colour: '#7c827c' }, [
      ...Array.from({ length: 14 }, (_, i) =>
        block([middle, -6 - i * 16, -152], [wide, 4, 4], 0.6),
      ),
      ...[0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((share) =>
        block([GATE.left + wide * share, 0, -155], [3.4, -GATE.top, 3.4], 0.5),
      ),
    ]),
    ...put('room', { colour: '#5d5a52' }, [
      block([GATE.left - 5, 0, -145], [10, 236, 12], 1),
      block([GATE.right + 5, 0, -145], [10, 236, 12], 1),
      block([middle, GATE.top + 6, -142], [wide + 24, 26, 20], 2),
    ]),
  ];
}

/** A lit map in its case. */
function mapCase(): Thing[] {
  const [middle, wide] = [(MAP.left + MAP.right) / 2, MAP.right - MAP.left];
  const high = MAP.bottom - MAP.top;
  return [
    ...put('things', { colour: '#3f4644' }, [
      block([middle, MAP.bottom + 6, -145], [wide + 14, high + 12, 9], 2),
    ]),
    ...put('things', { colour: '#efe8d2', emit: 0.9 }, [
      block([middle, MAP.bottom, MAP.z - 1], [wide, high, 2], 0.5),
    ]),
  ];
}

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.15, 0.15, 0.18],
  lamps: [
    { at: [LANTERN[0], -240, -90], colour: [1, 0.82, 0.56], power: 2.2, reach: 170, clear: 40 },
    { at: [148, -150, -96], colour: [1, 0.94, 0.8], power: 1.0, reach: 90, shadow: false },
    { at: [-40, -300, 120], colour: [0.9, 0.94, 1], power: 1.0, reach: 220, soft: 8 },
    { at: [0, -150, 420], colour: [0.86, 0.9, 1], power: 0.24, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#9b9486', grain: 0.04 },
        side: { colour: '#8f8a7e', grain: 0.04 },
        floor: { colour: '#77756d', mirror: 0.34, grain: 0.03 },
        ceiling: { colour: '#6d6b64' },
        trim: { colour: '#7b7567' },
      },
      [GATE, WINDOW],
      420,
    ),
    ...frame(WINDOW, { colour: '#49504f' }, { up: [0.5], across: [0.3] }),
    ...bars(),
    ...mapCase(),
    ...put('room', { colour: '#a39c8c', grain: 0.03 }, [
      block([LANTERN[0], 0, -146], [44, 420, 14], 3),
      block([LANTERN[0], 0, -144], [56, 28, 20], 3),
    ]),
    ...put('room', { colour: '#ffe6b8', emit: 1.2 }, [pebble(LANTERN, [12, 15, 9])]),
    ...put('room', { colour: '#3f4444' }, [block([LANTERN[0], -216, -130], [15, 5, 14], 1)]),
  ],
});

/** Lines of a town on the map, without words. */
const lines = (): string =>
  (
    [
      ['#b0664e', [-196, -180, -186, -166], 5],
      ['#4f7f86', [-164, -160, -138, -142], 4.4],
      ['#c2a05a', [-122, -150, -168, -204], 4.4],
    ] as const
  )
    .map(([colour, heights, width]) =>
      line(
        heights.map((y, i): Vec => [MAP.left + 12 + i * 35, y, MAP.z + 1]),
        colour,
        width,
        0.85,
      ),
    )
    .join('');

/** The corner of the hall by the closed gate, ten steps from the benches, where the map hangs. */
export const byTheMap = painted(() => {
  const view = outlook(WINDOW);
  return {
    set: set(),
    far:
      sky('late', ['#0b1322', '#142036', '#1d2a3e']) +
      roofs(view, 53, '#1b2a42', 0.4, 0.62) +
      lit(view, 7, 18, '#ffd79a', 0.5, 0.8) +
      roofs(view, 57, '#0d1626', 0.6, 0.8) +
      bokeh(view, 59, 18, ['#ffcf87', '#9ec9ff', '#ffe7b8', '#ff9d6b'], 0.4),
    walls: joints(6, 9, '#3c3b37', 0.24),
    lights: [
      lines(),
      glow('map', CAMERA.project([148, -160, MAP.z]), [260, 230], '#fff0cc', 0.26),
      glow('lantern', CAMERA.project(LANTERN), [300, 300], '#ffd08a', 0.36),
    ].join(''),
    dark: 0.5,
    lamp: [148, -160, MAP.z],
    clock: { at: CLOCK, radius: 13, time: '00:40' },
  };
});
