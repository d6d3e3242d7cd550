import type { Vec } from '../rig/vector.ts';
import { board, joints, line, spot, vignette } from './fixtures.ts';
import { glow } from './ink.ts';
import { outlook, roofs, sky, slats } from './outlook.ts';
import type { PaintPlace } from './place.ts';
import { paintPlane } from './plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './room.ts';
import { type PlaceSet, put, type Thing } from './set.ts';
import { block, bush, drum, pebble, rod } from './solid-form.ts';

const WINDOW: Opening = { left: 118, right: 268, top: -214, bottom: -92 };
const MUG: Vec = [54, -82, 314];

function seat(): Thing[] {
  return [
    ...put('things', { colour: '#5d7480', grain: 0.05 }, [
      block([-178, -14, -100], [150, 24, 62], 7),
      block([-178, -30, -124], [150, 46, 18], 8),
      block([-256, -16, -100], [20, 44, 62], 7),
      block([-100, -16, -100], [20, 44, 62], 7),
    ]),
    ...put('things', { colour: '#6d8591', grain: 0.05 }, [
      block([-214, -36, -96], [64, 12, 54], 5),
      block([-143, -36, -96], [64, 12, 54], 5),
    ]),
    ...put('things', { colour: '#c29a5b' }, [block([-214, -46, -104], [34, 32, 12], 6)]),
    ...put('things', { colour: '#4a3c30' }, [
      block([-246, 0, -80], [5, 14, 5], 1),
      block([-110, 0, -80], [5, 14, 5], 1),
    ]),
  ];
}

function lampAndPlant(): Thing[] {
  return [
    ...put('things', { colour: '#7a5f42' }, [block([-290, -2, -110], [44, 56, 40], 2)]),
    ...put('things', { colour: '#c9b48c' }, [drum([-290, -74, -110], 6, 30, 3)]),
    ...put('things', { colour: '#f3dcae', emit: 0.86 }, [drum([-290, -108, -110], 24, 32, 3)]),
    ...put('things', { colour: '#9b6a4c' }, [drum([292, -18, -116], 20, 36, 4)]),
    ...put('things', { colour: '#5d7f5e' }, [
      bush([292, -58, -116], [24, 26, 22]),
      bush([276, -84, -114], [15, 24, 13]),
      bush([308, -88, -118], [14, 24, 13]),
      bush([292, -104, -118], [12, 22, 12]),
    ]),
    ...put('things', { colour: '#6b5138' }, [
      block([96, -178, -146], [5, 6, 4], 1),
      block([60, -172, -147], [64, 6, 3], 1),
      rod([40, -168, -142], [40, -160, -138], 1),
      rod([80, -168, -142], [80, -160, -138], 1),
    ]),
    ...put('things', { colour: '#52605f', grain: 0.06 }, [block([40, -96, -136], [30, 66, 10], 6)]),
  ];
}

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.2, 0.21, 0.25],
  lamps: [
    { at: [194, -160, -120], colour: [1, 0.84, 0.68], power: 2.1, reach: 170, soft: 10 },
    { at: [-290, -112, -96], colour: [1, 0.76, 0.46], power: 2.0, reach: 110, clear: 40 },
    { at: [10, -250, 80], colour: [0.96, 0.96, 1], power: 0.8, reach: 200, soft: 6 },
    { at: [40, -150, 400], colour: [1, 0.94, 0.86], power: 0.42, reach: 260, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#a89c88', grain: 0.02 },
        floor: { colour: '#75695c', grain: 0.07 },
        ceiling: { colour: '#b3ada0' },
        trim: { colour: '#c9c0ae' },
      },
      [WINDOW],
    ),
    ...frame(WINDOW, { colour: '#d3cab8' }, { up: [0.5] }),
    ...seat(),
    ...lampAndPlant(),
    ...counter({ colour: '#7d6244', grain: 0.05 }),
    ...mug(MUG, { colour: '#b9604a' }, { colour: '#4d3220', flat: true }, 'fore'),
    ...put('fore', { colour: '#d8cdb6' }, [
      block([-54, -82.2, 314], [34, 1, 22], 0.4),
      pebble([-55, -86.4, 314], [12, 4.6, 7.6]),
    ]),
    ...put('fore', { colour: '#e4dfd2' }, [block([-32, -82.2, 320], [10, 0.8, 10], 0.2)]),
  ],
});

/** A framed landscape and a light switch. */
function pictures(): string {
  const z = -149.4;
  const hills: readonly Vec[] = [
    [-222, -162, z],
    [-196, -178, z],
    [-170, -166, z],
    [-148, -174, z],
    [-134, -164, z],
    [-134, -150, z],
    [-222, -150, z],
  ];
  const hill = hills.map((point) => point);
  return [
    board([-228, -206, z], 100, 62, '#6b5138'),
    board([-223, -201, z], 90, 52, '#c9d3d3'),
    board([-223, -201, z], 90, 20, '#dcd6c4', 0.7),
    line(hill.slice(0, 5), '#7e9a86', 5, 0.9),
    board([-223, -164, z], 90, 15, '#7e9a86', 0.8),
    board([-223, -156, z], 90, 7, '#8a7f5e', 0.7),
    board([6, -128, z], 8, 12, '#d5cdbc'),
  ].join('');
}

/** A quiet room with a couch, first light behind a blind; a mug steams. */
export const quietRoom: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const [x, y] = spot([MUG[0], MUG[1] - 10, MUG[2]]);
  return {
    far:
      sky('dawn', ['#4c5f7d', '#8c8fa0', '#d9ab8c', '#e8c79c']) +
      roofs(view, 31, '#55607a', 0.52, 0.7) +
      roofs(view, 37, '#3f4a60', 0.66, 0.82) +
      slats(view, 0.3, 6, '#d6cdb9'),
    room: [
      paintPlane(place, 'room', step),
      joints(2, 10, '#4a3f36', 0.14),
      pictures(),
      paintPlane(place, 'things', step),
      glow('standing', spot([-290, -112, -110]), [330, 330], '#ffbe72', 0.36),
      glow('first', view.on(0.5, 0.6), [420, 330], '#ffcfa0', 0.24),
      vignette('edge', '#120e14', 0.46),
    ].join(''),
    fore: paintPlane(place, 'fore', step),
    lamp: spot([-290, -112, -110]),
    life: [{ kind: 'steam', x, y, height: 150 }],
  };
};
