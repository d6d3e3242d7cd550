import type { Vec } from '../../rig/form/vector.ts';
import { board, flat, joints } from '../kit/fixtures.ts';
import { beyond, door, panelLamp } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { painted } from '../kit/painted.ts';
import type { PaintPlace } from '../kit/place.ts';
import { CAMERA, counter, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, drum, type Piece, rod } from '../kit/solid-form.ts';

const HATCH: Opening = { left: 42, right: 166, top: -196, bottom: -106 };
const LOBBY_DOOR: Opening = { left: 188, right: 262, top: -208, bottom: 0 };
const CLOCK: Vec = [108, -248, -149];
const CRACK = 13; // cm of light under the flap of the hatch

/** How the hatch and the door to the lobby stand, and whether his things lie in the tray. */
interface BookingState {
  readonly hatch: 'open' | 'crack' | 'shut';
  readonly door: 'open' | 'shut';
  readonly tray?: 'empty';
}

/** A long bench fixed to the wall, under a rail for coats. */
const longBench = (): Thing[] => [
  ...put('things', { colour: '#7a6148', grain: 0.05 }, [
    block([-176, -44, -112], [278, 6, 50], 2),
    block([-176, -62, -138], [278, 40, 6], 2),
  ]),
  ...put('things', { colour: '#4f585c' }, [
    ...[-296, -176, -56].map((x) => block([x, 0, -112], [6, 44, 40], 1)),
  ]),
];

/** The desk where forms are filled in: a printer, trays. */
const things = (): Thing[] => [
  ...put('things', { colour: '#6b7a7c' }, [block([104, -2, -124], [150, 92, 44], 2)]),
  ...put('things', { colour: '#857458' }, [block([104, -94, -122], [158, 5, 54], 1)]),
  ...put('things', { colour: '#a9b0ae' }, [block([62, -99, -118], [52, 22, 38], 3)]),
  ...put('things', { colour: '#e6e2d6' }, [block([62, -110, -98], [34, 1.6, 16], 0.3)]),
  ...put('things', { colour: '#8c6f4a' }, [
    block([140, -99, -116], [38, 5, 28], 1),
    block([140, -106, -116], [38, 5, 28], 1),
  ]),
];

/** The flap of the hatch, let down to a crack or the whole way. */
function flap(hatch: BookingState['hatch']): Thing[] {
  if (hatch === 'open') return [];
  const gap = hatch === 'crack' ? CRACK : 0;
  return put('room', { colour: '#8f8069', grain: 0.03 }, [
    block([104, HATCH.bottom - gap, -151], [126, HATCH.bottom - HATCH.top - gap, 4], 0.6),
    block([104, HATCH.bottom - gap - 5, -147], [30, 4, 4], 1),
  ]);
}

/** A tray that is filled to its rim, and the same with nothing in it. */
const fullTray = (): Piece => block([-58, -82, 314], [34, 4, 22], 1);
const emptyTray = (): Piece[] => [
  block([-58, -82, 314], [34, 1, 22], 0.4),
  ...[304, 324].map((z) => block([-58, -82, z], [34, 4.4, 2], 0.8)),
  ...[-74, -42].map((x) => block([x, -82, 314], [2, 4.4, 22], 0.8)),
];

/** What was taken from him, in a tray: two phones, a tape measure. */
const hisThings = (): Thing[] => [
  ...put('fore', { colour: '#2f383d' }, [
    block([-64, -86, 314], [7, 1.4, 14], 0.6),
    block([-52, -86, 315], [7, 1.4, 14], 0.6),
  ]),
  ...put('fore', { colour: '#c3a25a' }, [drum([-40, -86, 316], 3, 1.4, 0.5)]),
];

const set = ({ hatch, door: leaf, tray }: BookingState): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.16, 0.175, 0.21],
  lamps: [
    { at: [-120, -244, 30], colour: [0.94, 0.97, 1], power: 1.7, reach: 190, soft: 4, clear: 90 },
    { at: [104, -190, -230], colour: [1, 0.86, 0.62], power: 2.4, reach: 130, soft: 12 },
    { at: [60, -200, 100], colour: [0.96, 0.97, 1], power: 0.8, reach: 190, shadow: false },
    { at: [20, -150, 400], colour: [0.9, 0.94, 1], power: 0.3, reach: 260, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#8f9a94', grain: 0.03 },
        floor: { colour: '#6f7470', mirror: 0.24, grain: 0.04 },
        ceiling: { colour: '#a3a8a3' },
        trim: { colour: '#5d6866' },
      },
      [HATCH, LOBBY_DOOR],
    ),
    ...beyond(HATCH, '#cdbb96', '#9a8a6c'),
    ...door(LOBBY_DOOR, '#6f5b46', leaf),
    ...flap(hatch),
    ...put('room', { colour: '#6a5340' }, [
      block([104, HATCH.top, -147], [134, 7, 12], 1),
      block([104, HATCH.bottom + 6, -142], [142, 6, 24], 1),
      block([HATCH.left - 3, HATCH.bottom, -147], [7, 90, 12], 1),
      block([HATCH.right + 3, HATCH.bottom, -147], [7, 90, 12], 1),
    ]),
    ...panelLamp(-120, 40),
    ...longBench(),
    ...things(),
    ...counter({ colour: '#6f5a45', grain: 0.05 }),
    ...put('fore', { colour: '#e6e2d6' }, [block([52, -83, 313], [21, 1, 25], 0.3)]),
    ...put('fore', { colour: '#3b4a5a' }, [rod([46, -84.6, 318], [57, -84.6, 308], 0.55)]),
    ...put('fore', { colour: '#9a8a6c' }, tray === 'empty' ? emptyTray() : [fullTray()]),
    ...(tray === 'empty' ? [] : hisThings()),
  ],
});

/** Light from the hatch on the floor. */
const spill: readonly Vec[] = [
  [36, 0, -148],
  [172, 0, -148],
  [216, 0, 40],
  [6, 0, 40],
];

/** Booking at night: a long bench, a desk for forms, a hatch to the lit lobby. */
const booking = (
  first: BookingState,
  doors: { readonly [state: string]: BookingState },
): PaintPlace =>
  painted(() => ({
    set: set(first),
    doors: Object.fromEntries(Object.entries(doors).map(([state, of]) => [state, set(of)])),
    walls:
      joints(7, 14, '#39403e', 0.22) +
      board([-300, -196, -149.6], 92, 56, '#8a6d50') +
      board([-292, -190, -149.4], 22, 28, '#ddd7c8') +
      board([-264, -188, -149.4], 22, 28, '#cfd8d4') +
      board([-236, -190, -149.4], 20, 26, '#e0d2ba'),
    lights: [
      flat(spill, '#ffe2ae', 0.06),
      glow('hatch', CAMERA.project([104, -150, -190]), [330, 260], '#ffe2ae', 0.26),
      glow('panel', CAMERA.project([-120, -230, 20]), [420, 200], '#dcecff', 0.18),
    ].join(''),
    dark: 0.5,
    lamp: [104, -150, -180],
    clock: { at: CLOCK, radius: 11, time: '23:55' },
  }));

export const bench = booking(
  { hatch: 'open', door: 'shut' },
  {
    crack: { hatch: 'crack', door: 'shut' },
    shut: { hatch: 'shut', door: 'shut' },
    lobby: { hatch: 'open', door: 'open' },
  },
);

/** The same after he has gone with his things: the tray is empty. */
export const benchAfter = booking(
  { hatch: 'open', door: 'shut', tray: 'empty' },
  { lobby: { hatch: 'open', door: 'open', tray: 'empty' } },
);
