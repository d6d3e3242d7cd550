import { board, joints } from '../kit/fixtures.ts';
import { beyond, type DoorLeaf, door, pottedPlant } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, frame, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, pebble } from '../kit/solid-form.ts';

const OFFICE: Opening = { left: -40, right: 56, top: -214, bottom: 0 };
const WINDOW: Opening = { left: -290, right: -150, top: -226, bottom: -96 };

/** A wooden bench outside the door. */
const seat = (): Thing[] => [
  ...put('things', { colour: '#7a5c3e', grain: 0.05 }, [
    block([206, -44, -110], [190, 7, 48], 2),
    block([206, -62, -136], [190, 50, 6], 2),
    ...[122, 290].map((x) => block([x, 0, -112], [10, 66, 46], 2)),
  ]),
];

const set = (leaf: DoorLeaf = 'shut'): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.27, 0.28, 0.3],
  lamps: [
    { at: [-220, -170, -112], colour: [1, 0.95, 0.84], power: 2.2, reach: 190, soft: 10 },
    { at: [8, -190, -230], colour: [1, 0.97, 0.9], power: 1.8, reach: 120, soft: 10 },
    { at: [110, -246, 60], colour: [1, 0.94, 0.82], power: 1.3, reach: 200, soft: 6 },
    { at: [0, -150, 420], colour: [1, 0.96, 0.9], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b8b09c', grain: 0.015 },
        floor: { colour: '#8d8776', mirror: 0.24, grain: 0.04 },
        ceiling: { colour: '#c8c3b6' },
        trim: { colour: '#77634a' },
      },
      [OFFICE, WINDOW],
    ),
    ...frame(WINDOW, { colour: '#d9d2c2' }, { up: [0.5], across: [0.4] }),
    ...beyond(OFFICE, '#ddd5c0', '#9a9683'),
    ...door(OFFICE, '#77593a', leaf),
    ...put(
      'room',
      { colour: '#8c9a98' },
      leaf === 'open' ? [] : [block([8, -116, -149.6], [58, 72, 2], 1)],
    ),
    ...seat(),
    ...pottedPlant(-108, -120),
    ...put('things', { colour: '#fff1cf', emit: 1.1 }, [pebble([110, -236, -60], [16, 10, 16])]),
  ],
});

/** The second floor of a courthouse by day: a shut office door with a pane, a bench. */
export const courthouse = painted(() => {
  const view = outlook(WINDOW);
  return {
    set: set(),
    doors: { open: set('open') },
    far:
      sky('day', ['#a7c1d2', '#cbd8d8', '#e4ddcb']) +
      roofs(view, 157, '#a3a79f', 0.5, 0.7) +
      roofs(view, 163, '#8b8f87', 0.66, 0.84),
    walls:
      joints(8, 14, '#5d5746', 0.14) +
      board([80, -196, -149.5], 34, 46, '#e6e1d2') +
      board([74, -132, -149.5], 22, 12, '#5d4f3a'),
    lights: glow('day', view.on(0.5, 0.6), [420, 340], '#fff2d6', 0.26),
    dark: 0.34,
    lamp: [-220, -160, -120],
  };
});
