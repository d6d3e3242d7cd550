import type { Vec } from '../../rig/form/vector.ts';
import { board, flat, joints } from '../kit/fixtures.ts';
import { beyond, door } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, counter, mug, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, drum, pebble, rod, shade } from '../kit/solid-form.ts';

const DOORWAY: Opening = { left: 96, right: 186, top: -210, bottom: 0 };
const LAMP: Vec = [-286, -98, -104];

/** A made cot along the wall, a blanket folded on it. */
const cot = (): Thing[] => [
  ...put('things', { colour: '#58646a' }, [
    rod([-258, -34, -126], [-40, -34, -126], 2.2),
    rod([-258, -34, -72], [-40, -34, -72], 2.2),
    ...[-250, -50].flatMap((x) => [
      rod([x, 0, -126], [x, -40, -126], 2.2),
      rod([x, 0, -72], [x, -40, -72], 2.2),
    ]),
  ]),
  ...put('things', { colour: '#cfc8b6' }, [block([-149, -34, -99], [214, 12, 56], 4)]),
  ...put('things', { colour: '#e8e2d3' }, [block([-224, -46, -99], [52, 11, 40], 5)]),
  ...put('things', { colour: '#7a5b52', grain: 0.04 }, [block([-104, -45, -99], [118, 5, 58], 2)]),
  ...put('things', { colour: '#93695c' }, [block([-66, -50, -99], [38, 8, 46], 3)]),
];

/** Two chairs beside each other, a small table with a lamp. */
const furniture = (): Thing[] => [
  ...[226, 286].flatMap((x) => [
    ...put('things', { colour: '#7c6a4e' }, [
      block([x, -42, -92], [44, 5, 42], 2),
      block([x, -50, -114], [44, 44, 5], 2),
    ]),
    ...put('things', { colour: '#51473a' }, [
      rod([x - 19, -42, -74], [x - 20, 0, -72], 1.8),
      rod([x + 19, -42, -74], [x + 20, 0, -72], 1.8),
    ]),
  ]),
  ...put('things', { colour: '#82694c' }, [block([LAMP[0], 0, -104], [42, 60, 40], 2)]),
  ...put('things', { colour: '#5f7f7a' }, [drum([LAMP[0], -72, -104], 6, 22, 2)]),
  ...put('things', { colour: '#f3dcae', emit: 0.9 }, [shade([LAMP[0], -98, -104], 12, 21, 27)]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.15, 0.16, 0.2],
  lamps: [
    { at: [LAMP[0], -96, -92], colour: [1, 0.76, 0.46], power: 2.2, reach: 120, clear: 50 },
    { at: [140, -200, -230], colour: [1, 0.9, 0.68], power: 3, reach: 150, soft: 10 },
    { at: [140, -120, -100], colour: [1, 0.9, 0.7], power: 0.9, reach: 130, shadow: false },
    { at: [0, -150, 400], colour: [0.9, 0.92, 1], power: 0.3, reach: 280, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#a59d8b', grain: 0.02 },
        floor: { colour: '#74695a', grain: 0.06 },
        ceiling: { colour: '#a8a397' },
        trim: { colour: '#c5bdab' },
      },
      [DOORWAY],
    ),
    ...beyond(DOORWAY, '#d8c8a2', '#a09274'),
    ...door(DOORWAY, '#7d6a52', 'open'),
    ...cot(),
    ...furniture(),
    ...counter({ colour: '#7d6244', grain: 0.05 }),
    ...mug([56, -82, 314], { colour: '#8aa0a0' }, { colour: '#4d3220', flat: true }, 'fore'),
    ...put('fore', { colour: '#e9e3d3' }, [block([-56, -82, 314], [24, 1, 20], 0.3)]),
    ...put('fore', { colour: '#3b4f66' }, [rod([-62, -83.6, 318], [-48, -83.6, 310], 0.55)]),
    ...put('fore', { colour: '#b9a06a' }, [pebble([-30, -84, 318], [5, 1.6, 3])]),
  ],
});

const spill: readonly Vec[] = [
  [96, 0, -148],
  [186, 0, -148],
  [240, 0, 60],
  [60, 0, 60],
];

/** A back room at night: a made cot, two chairs, the door open on a lit hall. */
export const backRoom = painted(() => ({
  set: set(),
  walls:
    joints(2, 10, '#40372d', 0.16) +
    board([-196, -196, -149.4], 66, 50, '#6b5138') +
    board([-191, -191, -149], 56, 40, '#b9c9c4') +
    board([-191, -168, -148.8], 56, 17, '#7f9a86'),
  lights: [
    `<filter id="spill"><feGaussianBlur stdDeviation="14"/></filter><g filter="url(#spill)">${flat(spill, '#ffe2ae', 0.22)}</g>`,
    glow('hall', CAMERA.project([140, -110, -200]), [260, 380], '#ffe2ae', 0.3),
    glow('lamp', CAMERA.project(LAMP), [280, 270], '#ffbe72', 0.34),
  ].join(''),
  dark: 0.5,
  lamp: [140, -120, -180],
}));
