import type { Vec } from '../../rig/form/vector.ts';
import { board, joints } from '../kit/fixtures.ts';
import { beyond, desk, door, panelLamp, seatRow } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put } from '../kit/set.ts';
import { block, drum, rod } from '../kit/solid-form.ts';

const ROOM_DOOR: Opening = { left: -58, right: 40, top: -212, bottom: 0 };
const CLOCK: Vec = [124, -245, -149];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.28, 0.29, 0.3],
  lamps: [
    { at: [-170, -246, 40], colour: [0.95, 0.99, 1], power: 1.7, reach: 200, soft: 4, clear: 80 },
    { at: [160, -246, 40], colour: [0.95, 0.99, 1], power: 1.6, reach: 200, soft: 4, clear: 80 },
    { at: [-10, -180, -230], colour: [1, 0.95, 0.84], power: 1.8, reach: 130, soft: 10 },
    { at: [0, -150, 420], colour: [0.96, 0.98, 1], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#a9b5ad', grain: 0.015 },
        floor: { colour: '#87918b', mirror: 0.28, grain: 0.03 },
        ceiling: { colour: '#c3c9c3' },
        trim: { colour: '#5f7a76' },
      },
      [ROOM_DOOR],
    ),
    ...beyond(ROOM_DOOR, '#c9d4cb', '#8f9c95'),
    ...door(ROOM_DOOR, '#8a7350', 'open'),
    ...panelLamp(-170, 40),
    ...panelLamp(160, 40),
    ...seatRow(-322, 5, -104, '#4f7f7c'),
    ...desk(216, -112, 160, '#7f8f86'),
    ...put('things', { colour: '#3f474c' }, [block([238, -101, -120], [36, 26, 8], 1.5)]),
    ...put('room', { colour: '#8a7350' }, [
      block([-210, -92, -147], [290, 8, 8], 2),
      block([230, -116, -147], [200, 8, 8], 2),
    ]),
    // a mop in its bucket
    ...put('things', { colour: '#b98c3f' }, [drum([118, -14, -70], 17, 28, 3)]),
    ...put('things', { colour: '#8f7a54' }, [rod([118, -20, -70], [96, -150, -124], 1.8)]),
  ],
});

/** A hall of a hospital in the evening: chairs, a desk, an exam room whose door stands open. */
export const wardHall = painted(() => ({
  set: set(),
  walls:
    joints(8, 14, '#4f5b57', 0.16) +
    board([-300, -196, -149.5], 70, 48, '#d9dfd6') +
    board([-293, -189, -149.2], 56, 16, '#7fa39c') +
    board([58, -168, -149.5], 22, 28, '#5f7a76') +
    board([64, -162, -149.2], 10, 16, '#dfe6df'),
  lights: [-170, 160]
    .map((at, index) =>
      glow(`panel${index}`, CAMERA.project([at, -238, 20]), [430, 200], '#eef8f8', 0.2),
    )
    .join(''),
  dark: 0.36,
  lamp: [-10, -120, -200],
  clock: { at: CLOCK, radius: 11, time: '21:15' },
}));
