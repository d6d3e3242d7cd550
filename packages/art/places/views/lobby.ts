import type { Vec } from '../../rig/form/vector.ts';
import { board, joints } from '../kit/fixtures.ts';
import { desk, panelLamp, pottedPlant, seatRow } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, frame, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put } from '../kit/set.ts';
import { block, rod } from '../kit/solid-form.ts';

const ENTRANCE: Opening = { left: -96, right: 66, top: -216, bottom: 0 };
const CLOCK: Vec = [111, -248, -149];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.28, 0.285, 0.3],
  lamps: [
    { at: [-160, -246, 40], colour: [0.97, 0.98, 1], power: 1.7, reach: 200, soft: 4, clear: 80 },
    { at: [150, -246, 40], colour: [0.97, 0.98, 1], power: 1.7, reach: 200, soft: 4, clear: 80 },
    { at: [220, -150, -70], colour: [1, 0.84, 0.6], power: 0.9, reach: 110, shadow: false },
    { at: [0, -150, 420], colour: [0.96, 0.97, 1], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#a9aca3', grain: 0.02 },
        floor: { colour: '#7f837d', mirror: 0.26, grain: 0.04 },
        ceiling: { colour: '#c2c3bb' },
        trim: { colour: '#5d6866' },
      },
      [ENTRANCE],
    ),
    ...frame(ENTRANCE, { colour: '#5a666a' }, { up: [0.5], across: [0.2] }),
    ...put('room', { colour: '#b9c0c0', mirror: 0.3 }, [
      rod([-24, -128, -146], [-24, -78, -146], 1.7),
      rod([-6, -128, -146], [-6, -78, -146], 1.7),
    ]),
    ...panelLamp(-160, 40),
    ...panelLamp(150, 40),
    ...seatRow(-318, 4, -104, '#5f7480'),
    ...desk(226, -112, 150, '#7c6a52'),
    ...pottedPlant(112, -120),
    ...put('things', { colour: '#3f474c' }, [block([250, -101, -118], [34, 24, 8], 1.5)]),
    ...put('fore', { colour: '#5a6e79' }, [block([-52, -64, 316], [56, 30, 5], 2.4)]),
  ],
});

/** Papers on a board, without words. */
const notices = (): string =>
  board([-304, -200, -149.6], 128, 56, '#8a7454') +
  [
    [-296, '#e6e1d2'],
    [-264, '#d2dcd8'],
    [-232, '#e6d5b6'],
    [-204, '#dfe0dc'],
  ]
    .map(([x, colour]) => board([Number(x), -193, -149.3], 24, 32, String(colour)))
    .join('');

/** The lobby of a police station at night, all its lights on: chairs, a desk, a glass door. */
export const lobby = painted(() => {
  const view = outlook(ENTRANCE);
  return {
    set: set(),
    far:
      sky('night', ['#0b1220', '#131c2c', '#1b2634']) +
      roofs(view, 89, '#0d1522', 0.4, 0.6) +
      bokeh(view, 97, 20, ['#ffcf87', '#9ec9ff', '#ffe7b8'], 0.34),
    walls: joints(8, 14, '#4b504d', 0.2) + notices(),
    lights: [-160, 150]
      .map((at, index) =>
        glow(`panel${index}`, CAMERA.project([at, -238, 20]), [430, 200], '#eef4f8', 0.2),
      )
      .join(''),
    dark: 0.36,
    lamp: [150, -210, 20],
    clock: { at: CLOCK, radius: 11, time: '03:40' },
  };
});
