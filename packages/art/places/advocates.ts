import { dice } from '../rig/form/noise.ts';
import type { Vec } from '../rig/form/vector.ts';
import { board, clock, clockAt, joints, spot, vignette } from './kit/fixtures.ts';
import { type DoorLeaf, door, narrowBeyond } from './kit/furnish.ts';
import { glow } from './kit/ink.ts';
import { crown, haze, outlook, roofs, sky, slats } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, bush, drum, rod } from './kit/solid-form.ts';

const CLOCK: Vec = [112, -245, -149];
const DOORWAY: Opening = { left: 70, right: 154, top: -204, bottom: 0 };

const WINDOW: Opening = { left: -272, right: -96, top: -218, bottom: -96 };
const MUG: Vec = [62, -82, 312];
const FOLDERS = ['#a9745a', '#6d8791', '#c2a862', '#7f8f6a', '#8a7796', '#b9ad94'] as const;

/** A row of folders, back to back. */
function folders(x0: number, y: number, wide: number, seed: number): Thing[] {
  const chance = dice(seed);
  const things: Thing[] = [];
  for (let x = x0; x + 9 < x0 + wide; x += 9) {
    const colour = FOLDERS[Math.floor(chance() * FOLDERS.length)] ?? '#b9ad94';
    if (chance() < 0.12) continue; // one is out
    things.push(...put('things', { colour }, [block([x + 4.5, y, -134], [8.2, 29, 22], 0.8)]));
    things.push(
      ...put('things', { colour: '#e6dfcf' }, [block([x + 4.5, y - 14, -122.6], [5, 9, 0.8], 0.2)]),
    );
  }
  return things;
}

/** Shelves of folders with a plant on top. */
function shelves(): Thing[] {
  return [
    ...put('things', { colour: '#a08a6a', grain: 0.04 }, [
      block([240, -2, -142], [148, 6, 30], 1),
      ...[44, 88, 132].map((up) => block([240, -up, -142], [144, 4, 30], 1)),
      block([168, -2, -142], [5, 176, 30], 1),
      block([312, -2, -142], [5, 176, 30], 1),
      block([240, -174, -142], [154, 5, 32], 1),
    ]),
    ...put('room', { colour: '#7c6950' }, [block([240, -2, -149], [144, 174, 2], 0)]),
    ...folders(174, -8, 134, 5),
    ...folders(174, -48, 116, 13),
    ...folders(174, -92, 134, 27),
    ...folders(210, -136, 98, 41),
    ...put('things', { colour: '#b8694c' }, [drum([190, -186, -140], 12, 20, 3)]),
    ...put('things', { colour: '#62855e' }, [
      bush([190, -208, -140], [20, 16, 16]),
      bush([172, -200, -136], [10, 18, 9]),
      bush([208, -202, -136], [11, 16, 9]),
    ]),
  ];
}

/** A radiator under the window, and a chair beside it. */
function radiatorAndChair(): Thing[] {
  const ribs = Array.from({ length: 13 }, (_, k) =>
    block([-250 + k * 11, -10, -138], [7, 58, 12], 3),
  );
  return [
    ...put('things', { colour: '#d8d2c4' }, ribs),
    ...put('things', { colour: '#cbc4b4' }, [rod([-258, -16, -138], [-106, -16, -138], 2.4)]),
    ...put('things', { colour: '#6a7f72', grain: 0.05 }, [
      block([-30, -40, -96], [58, 10, 52], 4),
      block([-30, -52, -122], [56, 62, 9], 4),
    ]),
    ...put('things', { colour: '#5a4938' }, [
      rod([-54, -40, -76], [-56, 0, -74], 2),
      rod([-6, -40, -76], [-4, 0, -74], 2),
      rod([-54, -40, -118], [-56, 0, -120], 2),
      rod([-6, -40, -118], [-4, 0, -120], 2),
    ]),
  ];
}

/** On the table: a telephone, a pad and a pencil. */
function desk(): Thing[] {
  return [
    ...put('fore', { colour: '#3f474c' }, [block([-66, -82, 312], [25, 3.4, 17], 1.2)]),
    ...put('fore', { colour: '#565f64' }, [
      rod([-76, -86.4, 306], [-76, -86.4, 319], 1.9),
      block([-62, -85.2, 312], [13, 0.8, 11], 0.3),
    ]),
    ...put('fore', { colour: '#f0ead9' }, [block([-20, -82, 316], [20, 0.8, 15], 0.2)]),
    ...put('fore', { colour: '#c99b3f' }, [rod([-12, -83.4, 312], [-2, -83.4, 318], 0.45)]),
  ];
}

const set = (leaf: DoorLeaf = 'open'): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.28, 0.29, 0.31],
  lamps: [
    { at: [-184, -166, -112], colour: [0.96, 0.97, 1], power: 2.2, reach: 190, soft: 10 },
    { at: [112, -180, -220], colour: [0.98, 0.99, 1], power: 1.7, reach: 120, soft: 10 },
    { at: [40, -250, 60], colour: [1, 0.97, 0.9], power: 1.1, reach: 210, soft: 6 },
    { at: [240, -214, -70], colour: [1, 0.93, 0.8], power: 0.7, reach: 150, shadow: false },
    { at: [0, -150, 420], colour: [1, 0.96, 0.9], power: 0.34, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b7ab97', grain: 0.015 },
        floor: { colour: '#80806f', grain: 0.06 },
        ceiling: { colour: '#c8c3b6' },
        trim: { colour: '#d4ccbb' },
      },
      [WINDOW, DOORWAY],
    ),
    ...narrowBeyond(DOORWAY, '#d2c9b4', '#8f8b78'),
    ...door(DOORWAY, '#8a7350', leaf),
    ...frame(WINDOW, { colour: '#e0d9c9' }, { up: [0.5] }),
    ...shelves(),
    ...radiatorAndChair(),
    ...counter({ colour: '#a5875f', grain: 0.05 }),
    ...mug(MUG, { colour: '#c7b08a' }, { colour: '#4d3220', flat: true }, 'fore'),
    ...desk(),
  ],
});

/** A pinned month without figures, and two notes. */
function calendar(): string {
  const z = -149.4;
  const days = Array.from({ length: 28 }, (_, k) =>
    board(
      [-24 + (k % 7) * 8.4, -182 + Math.floor(k / 7) * 10, z],
      7,
      8.4,
      k === 10 || k === 17 ? '#d8a765' : '#cfc8b6',
      0.9,
    ),
  );
  return [
    board([-28, -204, z], 66, 64, '#eee8d9'),
    board([-28, -204, z], 66, 16, '#7f98a0', 0.8),
    ...days,
    board([-66, -196, z], 26, 24, '#e6d9a6'),
  ].join('');
}

/** An advocate’s office by day: a table with a telephone, folders, a chair by the radiator. */
export const advocates: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const [x, y] = spot([MUG[0], MUG[1] - 10, MUG[2]]);
  const day: Vec = [-184, -150, -120];
  const room = (of: PlaceSet): string =>
    [
      paintPlane(of, 'room', step),
      joints(6, 12, '#5d5c4e', 0.12),
      calendar(),
      clock(CLOCK, 11),
      paintPlane(of, 'things', step),
      glow('day', CAMERA.project(day), [420, 320], '#f2f2ea', 0.22),
      vignette('edge', '#201e1a', 0.32),
    ].join('');
  return {
    far:
      sky('forenoon', ['#aebfca', '#c9d2d3', '#e2ded0']) +
      roofs(view, 43, '#a3a8ac', 0.5, 0.66) +
      haze('mild', view, '#dcd9cd', 0.5, 0.84) +
      roofs(view, 47, '#7d848c', 0.64, 0.8) +
      crown(view, 53, [0.82, 0.82], 0.16, ['#8c8a62', '#a0955f', '#b39c62']) +
      slats(view, 0.34, 7, '#e0d9c8'),
    room: room(place),
    doors: { shut: room(set('shut')) },
    fore: paintPlane(place, 'fore', step),
    lamp: spot(day),
    clock: clockAt(CLOCK, 11, '10:00'),
    life: [{ kind: 'steam', x, y, height: 130 }],
  };
};
