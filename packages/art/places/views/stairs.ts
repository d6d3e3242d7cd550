import { board } from '../kit/fixtures.ts';
import { glow } from '../kit/ink.ts';
import { crown, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, frame, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, rod } from '../kit/solid-form.ts';

const STREET_DOOR: Opening = { left: 70, right: 190, top: -262, bottom: -96 };
const STEPS = 6;

/** Steps up to the landing before the street door, with a rail. */
const flight = (): Thing[] => [
  ...put(
    'room',
    { colour: '#8d8a80', grain: 0.04 },
    Array.from({ length: STEPS }, (_, step) =>
      block([130, 0, -20 - step * 26], [200, 16 * (step + 1), 27], 0.8),
    ),
  ),
  ...put('room', { colour: '#a7a394' }, [
    ...Array.from({ length: STEPS }, (_, step) =>
      block([130, -16 * (step + 1) + 1.6, -7 - step * 26], [200, 2, 3], 0.4),
    ),
  ]),
  ...put('things', { colour: '#5b4a38' }, [
    rod([26, -84, -10], [26, -180, -146], 2.6),
    rod([26, 0, -10], [26, -84, -10], 2),
    rod([26, -50, -80], [26, -134, -80], 2),
  ]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.24, 0.25, 0.28],
  lamps: [
    { at: [130, -190, -124], colour: [0.98, 0.98, 1], power: 2.2, reach: 170, soft: 10 },
    { at: [-140, -240, 40], colour: [1, 0.95, 0.86], power: 1.3, reach: 200, soft: 6 },
    { at: [0, -150, 420], colour: [1, 0.96, 0.9], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b5b39c', grain: 0.02 },
        floor: { colour: '#80847a', mirror: 0.1, grain: 0.05 },
        ceiling: { colour: '#c6c4b8' },
        trim: { colour: '#7b7460' },
      },
      [STREET_DOOR],
      310,
    ),
    ...frame(STREET_DOOR, { colour: '#5f6d6a' }, { up: [0.5] }),
    ...flight(),
    ...put('things', { colour: '#8f7350', grain: 0.04 }, [
      block([-210, 0, -124], [150, 92, 40], 2),
    ]),
    ...put('things', { colour: '#cdc6b4' }, [
      block([-248, -92, -120], [44, 12, 28], 1),
      block([-176, -92, -120], [30, 20, 24], 1),
    ]),
    ...put('things', { colour: '#a65a47' }, [block([-246, -104, -120], [38, 5, 24], 1)]),
  ],
});

/** The stair from the basement to the street by day: six steps, a landing, a glass door. */
export const stairs = painted(() => {
  const view = outlook(STREET_DOOR);
  return {
    set: set(),
    far:
      sky('street', ['#b9c9d2', '#cfd5d0', '#c9c4b4']) +
      roofs(view, 149, '#a59f93', 0.3, 0.6) +
      crown(view, 151, [0.8, 0.4], 0.24, ['#6d8a62', '#7f9c70', '#93ad7d']),
    walls:
      board([-264, -226, -149.5], 84, 60, '#9a7a55') +
      board([-256, -218, -149.2], 30, 40, '#e2dccb') +
      board([-220, -216, -149.2], 32, 34, '#cfdad6'),
    lights: glow('day', view.on(0.5, 0.6), [360, 330], '#f4f6f4', 0.28),
    dark: 0.36,
    lamp: [130, -190, -130],
  };
});
