import type { Vec } from '../rig/form/vector.ts';
import { board, flat, joints, spot, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { crown, haze, lit, outlook, roofs, sky, slats } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import {
  block,
  bush,
  curtainPiece,
  drum,
  hoop,
  minus,
  pebble,
  rod,
  shade,
} from './kit/solid-form.ts';

const WINDOW: Opening = { left: 118, right: 268, top: -214, bottom: -92 };
const MUG: Vec = [54, -82, 314];
const PLATE: Vec = [-57, -82, 313];

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
    ...put('things', { colour: '#f3dcae', emit: 0.86 }, [shade([-290, -108, -110], 15, 25, 32)]),
    ...put('things', { colour: '#9b6a4c' }, [drum([292, -18, -116], 20, 36, 4)]),
    ...put('things', { colour: '#5d7f5e' }, [
      bush([292, -58, -116], [24, 26, 22]),
      bush([276, -84, -114], [15, 24, 13]),
      bush([308, -88, -118], [14, 24, 13]),
      bush([292, -104, -118], [12, 22, 12]),
    ]),
  ];
}

/** A sandwich on a plate, cut in half, and a napkin. */
function sandwich(): Thing[] {
  const [x, y, z] = PLATE;
  const halves = [-5.2, 5.6] as const;
  const slice = (dx: number, up: number, size: Vec, round: number) =>
    block([x + dx, y - up, z - dx * 0.12], size, round);
  return [
    ...put('fore', { colour: '#dfe3e0' }, [
      drum([x, y - 0.5, z], 12.5, 1, 0.45),
      drum([x, y - 0.9, z], 8.6, 1, 0.45),
    ]),
    ...put(
      'fore',
      { colour: '#b98a55', grain: 0.05 },
      halves.flatMap((dx) => [
        slice(dx, 1.4, [9.4, 2.2, 9], 0.9),
        slice(dx, 5.4, [9.4, 2.4, 9], 1.1),
      ]),
    ),
    ...put(
      'fore',
      { colour: '#7f9f58', grain: 0.1 },
      halves.map((dx) => slice(dx, 3.5, [10.2, 1, 9.6], 0.45)),
    ),
    ...put(
      'fore',
      { colour: '#e3b95c' },
      halves.map((dx) => slice(dx, 4.4, [9.8, 0.8, 9.2], 0.3)),
    ),
    ...put('fore', { colour: '#c9665a' }, [block([x + 25, y, z + 4], [13, 0.9, 11], 0.3)]),
  ];
}

/** A low cupboard under the window: a kettle, two cups, a tin. */
function kettle(): Thing[] {
  return [
    ...put('things', { colour: '#8a6a4a', grain: 0.04 }, [
      block([176, -4, -122], [128, 56, 46], 2),
      block([176, -60, -122], [134, 4, 50], 1),
    ]),
    ...put('things', { colour: '#6f5339' }, [
      block([145, -8, -98], [56, 46, 1.6], 0.6),
      block([207, -8, -98], [56, 46, 1.6], 0.6),
    ]),
    ...put('things', { colour: '#d8c7a2' }, [
      block([167, -32, -96.6], [3, 10, 2], 0.8),
      block([185, -32, -96.6], [3, 10, 2], 0.8),
    ]),
    ...put('things', { colour: '#4f7f86', mirror: 0.12 }, [
      shade([150, -72, -116], 8, 12, 16),
      rod([159, -76, -112], [164, -81, -111], 2),
      pebble([150, -82, -116], [2.2, 2, 2.2]),
    ]),
    ...put('things', { colour: '#2f3b42' }, [
      minus(hoop([150, -80, -116], 9.5, 1.1), block([150, -58, -116], [40, 24, 20], 0)),
    ]),
    ...put('things', { colour: '#d9cdb4' }, [
      drum([188, -69, -112], 5.4, 10, 1),
      drum([203, -69, -108], 5.4, 10, 1),
    ]),
    ...put('things', { colour: '#c98a52' }, [drum([222, -71, -118], 7, 15, 1)]),
  ];
}

/** Curtains beside the window. */
function curtains(): Thing[] {
  return [
    ...put('things', { colour: '#b07f52', grain: 0.04 }, [
      curtainPiece([102, -228, -136], 26, 150),
      curtainPiece([284, -228, -136], 26, 150),
    ]),
    ...put('things', { colour: '#6b5138' }, [rod([84, -230, -136], [302, -230, -136], 1.6)]),
  ];
}

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.2, 0.21, 0.25],
  lamps: [
    { at: [194, -160, -120], colour: [1, 0.84, 0.68], power: 2.1, reach: 170, soft: 10 },
    { at: [-290, -112, -96], colour: [1, 0.76, 0.46], power: 2.0, reach: 110, clear: 58 },
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
    ...kettle(),
    ...curtains(),
    ...counter({ colour: '#7d6244', grain: 0.05 }),
    ...mug(MUG, { colour: '#b9604a' }, { colour: '#4d3220', flat: true }, 'fore'),
    ...sandwich(),
  ],
});

/** A round rug, darker at its hem. */
function rug(): string {
  const round = (r: number): Vec[] =>
    Array.from({ length: 48 }, (_, k): Vec => {
      const turn = (k / 48) * 2 * Math.PI;
      return [-126 + Math.cos(turn) * r, 0, -10 + Math.sin(turn) * r];
    });
  return (
    flat(round(128), '#7d4f42', 0.7) +
    flat(round(112), '#b58f6c', 0.75) +
    flat(round(104), '#8d5f4d', 0.8) +
    flat(round(52), '#a4745a', 0.7)
  );
}

/** A framed landscape. */
function pictures(): string {
  const z = -149.4;
  const hills: readonly Vec[] = [
    [-223, -162, z],
    [-196, -178, z],
    [-170, -166, z],
    [-148, -174, z],
    [-134, -164, z],
    [-133, -150, z],
    [-223, -150, z],
  ];
  return [
    board([-228, -206, z], 100, 62, '#6b5138'),
    board([-223, -201, z], 90, 52, '#c4d2d6'),
    board([-223, -201, z], 90, 22, '#e2d6bf', 0.7),
    flat(hills, '#8fa89a'),
    board([-223, -163, z], 90, 14, '#7c9a84'),
    board([-223, -156, z], 90, 7, '#8a7f5e', 0.7),
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
      glow('rising', view.on(0.62, 0.6), [view.wide * 0.7, view.high * 0.42], '#ffe3b0', 0.6) +
      roofs(view, 31, '#77778f', 0.52, 0.7) +
      haze('far', view, '#e3b592', 0.5, 0.86) +
      roofs(view, 37, '#454d66', 0.68, 0.84) +
      lit(view, 5, 14, '#ffd79a', 0.74, 0.96) +
      crown(view, 23, [0.16, 0.74], 0.17, ['#343c50', '#3d465c', '#485168']) +
      slats(view, 0.3, 6, '#d6cdb9'),
    room: [
      paintPlane(place, 'room', step),
      joints(2, 10, '#4a3f36', 0.14),
      rug(),
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
