import { span } from '../rig/form/number.ts';
import type { Vec } from '../rig/form/vector.ts';
import { board, clock, clockAt, joints, line, spot, unitsAt, vignette } from './kit/fixtures.ts';
import { type DoorLeaf, door, narrowBeyond } from './kit/furnish.ts';
import { glow } from './kit/ink.ts';
import { bokeh, outlook, roofs, sky } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, drum, minus, pebble, wheel } from './kit/solid-form.ts';

const CLOCK: Vec = [100, -249, -149];

const WINDOW: Opening = { left: -322, right: -226, top: -196, bottom: -100 };
const DOORWAY: Opening = { left: -196, right: -106, top: -208, bottom: 0 };
const LAMP: Vec = [146, -196, 10];
const MACHINES = [122, 196] as const;
const DOOR: Vec = [0, -44, -74]; // of a machine, from its middle

function machines(): Thing[] {
  const each = MACHINES.flatMap((x) => [
    ...put('things', { colour: '#d9d6cc' }, [
      minus(block([x, -3, -108], [70, 90, 66], 3), wheel([x, -44, -76], 22, 20)),
      block([x, -92, -108], [70, 3, 64], 1),
    ]),
    ...put('things', { colour: '#a3a9ab', mirror: 0.25 }, [
      minus(wheel([x, -44, -75], 26, 5), wheel([x, -44, -74], 21, 12)),
      wheel([x + 19, -83, -74], 4.6, 4),
    ]),
    ...put('things', { colour: '#2d3439' }, [
      wheel([x, -44, -84], 21, 3),
      block([x - 14, -79, -74.6], [26, 8, 2], 0.6),
    ]),
  ]);
  return [
    ...each,
    ...put('things', { colour: '#b58f5c' }, [
      minus(block([128, -95, -104], [48, 22, 36], 5), block([128, -99, -104], [42, 22, 30], 4)),
    ]),
    ...put('things', { colour: '#8fa5b8' }, [pebble([118, -116, -104], [16, 9, 12])]),
    ...put('things', { colour: '#c79a6a' }, [pebble([140, -116, -100], [14, 8, 11])]),
    ...put('things', { colour: '#5e7da0' }, [block([200, -95, -104], [32, 8, 24], 3)]),
    ...put('things', { colour: '#ddd5c4' }, [block([200, -103, -104], [31, 7, 23], 3)]),
    ...put('things', { colour: '#a45b57' }, [block([200, -110, -104], [30, 7, 22], 3)]),
  ];
}

function shelves(): Thing[] {
  return [
    ...put('things', { colour: '#8a6f52' }, [
      block([166, -150, -134], [160, 4, 30], 0.8),
      block([166, -194, -134], [160, 4, 30], 0.8),
    ]),
    ...put('things', { colour: '#6d8a86' }, [block([112, -154, -132], [28, 20, 22], 2)]),
    ...put('things', { colour: '#b0664e' }, [block([146, -154, -130], [18, 24, 16], 3)]),
    ...put('things', { colour: '#d0bf9a' }, [
      block([176, -154, -132], [24, 15, 20], 5),
      block([118, -198, -132], [32, 22, 22], 2),
    ]),
    ...put('things', { colour: '#7b86a0' }, [block([214, -154, -132], [36, 14, 22], 3)]),
    ...put('things', { colour: '#a7757a' }, [block([206, -198, -132], [28, 9, 20], 2)]),
    ...put('things', { colour: '#55736a' }, [
      block([162, -198, -130], [16, 14, 16], 5),
      pebble([162, -222, -130], [13, 14, 11]),
      pebble([150, -214, -128], [9, 9, 8]),
    ]),
  ];
}

/** A line with small everyday washing. */
function washing(): Thing[] {
  const cloth = (x: number, wide: number, high: number, colour: string): Thing[] =>
    put('things', { colour }, [block([x, -206 + high, -96], [wide, high, 3], 1.4)]);
  const shirt = (x: number, colour: string): Thing[] =>
    put('things', { colour }, [
      block([x, -168, -96], [27, 38, 3.4], 2),
      block([x - 16, -193, -96], [12, 12, 3], 2),
      block([x + 16, -193, -96], [12, 12, 3], 2),
    ]);
  return [
    ...shirt(-292, '#b9766d'),
    ...cloth(-252, 5, 19, '#6f87a0'),
    ...cloth(-241, 5, 19, '#6f87a0'),
    ...shirt(-72, '#d6cbb2'),
    ...cloth(-38, 26, 48, '#5f7f95'),
  ];
}

function basket(): Thing[] {
  return [
    ...put('things', { colour: '#a98350' }, [
      minus(block([-246, 0, -88], [64, 46, 46], 8), block([-246, -8, -88], [56, 46, 38], 6)),
    ]),
    ...put('things', { colour: '#9aa9ac' }, [pebble([-256, -46, -88], [21, 11, 16])]),
    ...put('things', { colour: '#bd857c' }, [pebble([-230, -47, -84], [18, 9, 14])]),
    ...put('things', { colour: '#ddd5c4' }, [pebble([-244, -52, -96], [16, 8, 12])]),
  ];
}

const towels = (): Thing[] =>
  (
    [
      [0, '#a9b3ad'],
      [4.6, '#cfc6af'],
      [9, '#7f96a3'],
      [13.2, '#b87a6e'],
    ] as const
  ).flatMap(([up, colour]) =>
    put('fore', { colour }, [block([58, -82 - up, 312], [25, 4.4, 17], 2)]),
  );

const set = (leaf: DoorLeaf = 'ajar'): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.1, 0.115, 0.17],
  lamps: [
    { at: [146, -186, 10], colour: [1, 0.8, 0.52], power: 3.3, reach: 160, soft: 9, clear: 64 },
    { at: [-60, -110, 420], colour: [0.7, 0.75, 1], power: 0.16, reach: 320, shadow: false },
    { at: [60, -190, 372], colour: [1, 0.8, 0.55], power: 1.3, reach: 90, soft: 12 },
    { at: [-150, -150, -240], colour: [1, 0.84, 0.58], power: 1.6, reach: 110, soft: 10 },
    { at: [-272, -150, -100], colour: [0.36, 0.52, 1], power: 0.8, reach: 110, soft: 12 },
    { at: [310, -130, 40], colour: [1, 0.72, 0.42], power: 0.9, reach: 90, soft: 14 },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b9ab96', grain: 0.02 },
        floor: { colour: '#84694f', mirror: 0.12, grain: 0.05 },
        ceiling: { colour: '#a59c8d' },
        trim: { colour: '#d2cab8' },
      },
      [WINDOW, DOORWAY],
    ),
    ...narrowBeyond(DOORWAY, '#c2ab84', '#7a6046'),
    ...door(DOORWAY, '#8d7552', leaf),
    ...frame(WINDOW, { colour: '#d8d0be' }, { up: [0.5], across: [0.5] }),
    ...machines(),
    ...shelves(),
    ...washing(),
    ...basket(),
    ...put('things', { colour: '#3f5a55' }, [
      minus(pebble(LAMP, [24, 20, 24]), drum([LAMP[0], -176, LAMP[2]], 30, 36, 0)),
    ]),
    ...put('things', { colour: '#fff1cf', emit: 1.4 }, [
      pebble([LAMP[0], LAMP[1] + 1, LAMP[2]], [8, 8, 8]),
    ]),
    ...counter({ colour: '#86643f', grain: 0.06 }),
    ...towels(),
    ...mug([-52, -82, 314], { colour: '#cfc8b8' }, { colour: '#4d3220', flat: true }, 'fore'),
  ],
});

/** Three drawings by children, pinned to the wall. */
function drawings(): string {
  const z = -149;
  const pencil = (points: readonly (readonly [number, number])[], colour: string, width: number) =>
    line(
      points.map(([x, y]): Vec => [x, y, z + 0.5]),
      colour,
      width,
      0.85,
    );
  const house = [
    [78, -106],
    [78, -116],
    [84, -121],
    [90, -115],
    [90, -106],
    [78, -106],
  ] as const;
  return [
    board([-94, -150, z], 26, 20, '#ddd3ba'),
    pencil(
      house.map(([x, y]) => [x - 168, y - 27] as const),
      '#a8513d',
      2,
    ),
    board([-62, -152, z], 19, 24, '#d3d8cf'),
    pencil(
      [
        [-58, -134],
        [-52, -146],
        [-46, -134],
      ],
      '#5f8a5e',
      2.4,
    ),
  ].join('');
}

function machineFaces(): string {
  const k = unitsAt(DOOR[2]);
  return MACHINES.map((x, index) => {
    const [u, v] = CAMERA.project([x, DOOR[1], DOOR[2]]);
    const arc = span(9, (t): Vec => {
      const a = 3.5 + t;
      return [x + Math.cos(a) * 16, DOOR[1] + Math.sin(a) * 16, -74];
    });
    return (
      line(arc, '#b9c8ce', 3.4, 0.3) +
      line(
        [
          [x - 22, -82.5, -73],
          [x - 8, -82.5, -73],
        ],
        index === 0 ? '#e9c48a' : '#7f8a8d',
        3,
        0.8,
      ) +
      (index === 0 ? glow('drum', [u, v], [22 * k, 22 * k], '#cfe0e6', 0.12) : '')
    );
  }).join('');
}

/** A laundry room off a living room, one warm pendant, night in the window; one machine turns. */
export const laundry: PaintPlace = (step) => {
  const place = set();
  const shut = set('shut');
  const view = outlook(WINDOW);
  const rope = span(15, (t): Vec => [-330 + t * 320, -206 + Math.sin(Math.PI * t) * 2.4, -96]);
  const room = (of: PlaceSet): string =>
    [
      paintPlane(of, 'room', step),
      joints(2, 26, '#2e2118', 0.28),
      clock(CLOCK, 11),
      drawings(),
      line(rope, '#3c3732', 2.4),
      paintPlane(of, 'things', step),
      machineFaces(),
      line(
        [
          [LAMP[0], -262, LAMP[2]],
          [LAMP[0], -214, LAMP[2]],
        ],
        '#262b2d',
        4,
      ),
      glow('pendant', spot(LAMP), [560, 470], '#ffc987', 0.3),
      glow('bulb', spot(LAMP), [130, 130], '#fff0cc', 0.6),
      vignette('edge', '#0d0a14', 0.55),
    ].join('');
  const [x, y] = spot([MACHINES[0], DOOR[1], DOOR[2]]);
  return {
    far:
      sky('night', ['#0c1526', '#16243a', '#1f2d40']) +
      roofs(view, 7, '#0a1120', 0.42, 0.66) +
      bokeh(view, 11, 30, ['#ffcf87', '#ff9d6b', '#9ec9ff', '#ffe7b8']),
    room: room(place),
    doors: { shut: room(shut) },
    fore: paintPlane(place, 'fore', step),
    lamp: spot(LAMP),
    clock: clockAt(CLOCK, 11, '00:45'),
    life: [{ kind: 'drum', x, y, radius: Math.round(20 * unitsAt(DOOR[2])) }],
  };
};
