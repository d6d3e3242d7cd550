import type { Vec } from '../../rig/form/vector.ts';
import { board, joints } from '../kit/fixtures.ts';
import { beyond, type DoorLeaf, desk, door, panelLamp, pottedPlant } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, pebble } from '../kit/solid-form.ts';

const OFFICE: Opening = { left: -60, right: 30, top: -210, bottom: 0 };
const LIFT: Opening = { left: -276, right: -160, top: -206, bottom: 0 };
const CLOCK: Vec = [103, -245, -149];

/** An elevator with both leaves shut, or drawn aside. */
const elevator = (isOpen: boolean): Thing[] => [
  ...put('room', { colour: '#70797c' }, [
    block([LIFT.left - 6, 0, -147], [12, 214, 12], 1),
    block([LIFT.right + 6, 0, -147], [12, 214, 12], 1),
    block([(LIFT.left + LIFT.right) / 2, -206, -147], [140, 14, 12], 1),
  ]),
  ...put('room', { colour: '#9aa3a5', mirror: 0.16 }, [
    ...(isOpen
      ? [block([-270, 0, -153], [11, 205, 4], 0.6), block([-166, 0, -153], [11, 205, 4], 0.6)]
      : [block([-248, 0, -153], [56, 205, 4], 0.6), block([-188, 0, -153], [56, 205, 4], 0.6)]),
  ]),
  ...(isOpen
    ? put('room', { colour: '#c9c2b0' }, [
        block([-218, 0, -262], [150, 220, 5], 0),
        block([-286, 0, -208], [5, 220, 104], 0),
        block([-150, 0, -208], [5, 220, 104], 0),
      ])
    : []),
  // the seam between the leaves
  ...put('room', { colour: '#2f3638' }, isOpen ? [] : [block([-218, 0, -155], [6, 205, 2], 0)]),
  ...put('things', { colour: '#d9cf9a', emit: 0.7 }, [pebble([-136, -104, -148], [3, 3, 2])]),
];

const set = (leaf: DoorLeaf = 'open', isLiftOpen = false): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.28, 0.285, 0.3],
  lamps: [
    { at: [-150, -246, 40], colour: [1, 0.98, 0.93], power: 1.5, reach: 200, soft: 4, clear: 80 },
    { at: [170, -246, 40], colour: [1, 0.98, 0.93], power: 1.5, reach: 200, soft: 4, clear: 80 },
    ...(isLiftOpen
      ? [
          {
            at: [-218, -190, -206],
            colour: [1, 0.96, 0.86],
            power: 1.7,
            reach: 110,
            shadow: false,
          } as const,
        ]
      : []),
    { at: [-15, -180, -220], colour: [0.98, 0.99, 1], power: 1.9, reach: 130, soft: 10 },
    { at: [0, -150, 420], colour: [1, 0.97, 0.92], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b7ab97', grain: 0.015 },
        floor: { colour: '#80806f', mirror: 0.2, grain: 0.05 },
        ceiling: { colour: '#c8c3b6' },
        trim: { colour: '#8b8069' },
      },
      [OFFICE, LIFT],
    ),
    ...beyond(OFFICE, '#ddd5c0', '#9a9683'),
    ...door(OFFICE, '#8a7350', leaf),
    ...elevator(isLiftOpen),
    ...panelLamp(-150, 40),
    ...panelLamp(170, 40),
    ...desk(210, -110, 170, '#8f7450'),
    ...pottedPlant(112, -122),
    ...put('things', { colour: '#3f474c' }, [block([236, -101, -118], [32, 22, 8], 1.5)]),
  ],
});

/** A hallway by day: an elevator, a front desk, an office whose door stands open. */
export const hallway = painted(() => ({
  set: set(),
  doors: { ajar: set('ajar'), shut: set('shut'), elevator: set('open', true) },
  walls:
    joints(8, 14, '#5d5c4e', 0.14) +
    board([78, -196, -149.5], 60, 44, '#8a7454') +
    board([85, -190, -149.2], 22, 30, '#e6e1d2') +
    board([111, -188, -149.2], 20, 26, '#d2dcd8'),
  lights: [-150, 170]
    .map((at, index) =>
      glow(`panel${index}`, CAMERA.project([at, -238, 20]), [430, 200], '#fff8ea', 0.18),
    )
    .join(''),
  dark: 0.32,
  lamp: [-15, -120, -200],
  clock: { at: CLOCK, radius: 11, time: '10:00' },
}));
