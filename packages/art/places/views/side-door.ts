import type { Vec } from '../../rig/form/vector.ts';
import { flat, joints } from '../kit/fixtures.ts';
import { door } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, drum, pebble, rod } from '../kit/solid-form.ts';

const DOORWAY: Opening = { left: -150, right: -30, top: -222, bottom: 0 };

/** The bakery across the street, still dark: an awning, a window, trays behind it. */
const across = (): Thing[] => [
  ...put('room', { colour: '#6d5a4c', grain: 0.06 }, [block([-90, 0, -420], [420, 330, 10], 0)]),
  ...put('room', { colour: '#2f3a44', mirror: 0.2 }, [block([-78, -52, -413], [104, 86, 3], 0)]),
  ...put('room', { colour: '#8a5f3a' }, [
    block([-78, -50, -409], [112, 4, 5], 0.5),
    block([-78, -96, -410], [96, 3, 4], 0.5),
  ]),
  ...put('room', { colour: '#a8703c' }, [
    ...[-112, -94, -76, -58, -42].map((x) => pebble([x, -103, -408], [8, 5, 5])),
  ]),
  ...put('room', { colour: '#9a4f3f' }, [block([-78, -146, -396], [136, 18, 34], 4)]),
  ...put('room', { colour: '#3f474b', mirror: 0.3, grain: 0.05 }, [
    block([-90, 6, -290], [600, 6, 260], 0),
  ]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.13, 0.145, 0.19],
  lamps: [
    { at: [80, -240, 60], colour: [1, 0.95, 0.84], power: 1.6, reach: 190, soft: 4, clear: 60 },
    { at: [-180, -240, -330], colour: [1, 0.82, 0.56], power: 2.4, reach: 130, soft: 10 },
    { at: [-200, -260, -300], colour: [1, 0.8, 0.55], power: 0.8, reach: 150, shadow: false },
    { at: [20, -150, 400], colour: [0.9, 0.94, 1], power: 0.32, reach: 260, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#8f9a94', grain: 0.03 },
        floor: { colour: '#6f7470', mirror: 0.2, grain: 0.04 },
        ceiling: { colour: '#a3a8a3' },
        trim: { colour: '#5d6866' },
      },
      [DOORWAY],
    ),
    ...across(),
    ...door(DOORWAY, '#5f6d70', 'open'),
    ...put('room', { colour: '#f8f2e2', emit: 1, flat: true }, [
      block([80, -256.5, 60], [110, 3, 44], 0),
    ]),
    ...put('things', { colour: '#7c6a4e' }, [
      block([196, -44, -112], [150, 6, 44], 2),
      block([134, 0, -112], [6, 44, 34], 1),
      block([258, 0, -112], [6, 44, 34], 1),
    ]),
    ...put('things', { colour: '#4d5658' }, [
      rod([112, -176, -142], [292, -176, -142], 2),
      ...[140, 180, 220, 260].map((x) => rod([x, -176, -142], [x, -168, -132], 1.6)),
    ]),
    ...put('things', { colour: '#59646a' }, [drum([-252, -28, -116], 20, 56, 3)]),
  ],
});

const spill: readonly Vec[] = [
  [-150, 0, -148],
  [-30, 0, -148],
  [10, 0, 20],
  [-200, 0, 20],
];

/** The side door of the station at night, open on a street with a bakery across it. */
export const sideDoor = painted(() => {
  const view = outlook({ left: -300, right: 160, top: -330, bottom: 0 });
  return {
    set: set(),
    far:
      sky('late', ['#0d1626', '#172439', '#22303f']) +
      roofs(view, 71, '#0b1320', 0.3, 0.5) +
      bokeh(view, 73, 14, ['#ffcf87', '#9ec9ff'], 0.3),
    walls: joints(7, 14, '#39403e', 0.2),
    lights: [
      `<filter id="spill"><feGaussianBlur stdDeviation="14"/></filter><g filter="url(#spill)">${flat(spill, '#ffcf8a', 0.2)}</g>`,
      glow('street', CAMERA.project([-120, -150, -400]), [220, 240], '#ffc57a', 0.26),
    ].join(''),
    dark: 0.5,
    lamp: [-80, -110, -200],
  };
});
