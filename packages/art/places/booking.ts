import type { Vec } from '../rig/form/vector.ts';
import { board, clock, clockAt, joints, line, spot, unitsAt, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { bokeh, outlook, roofs, sky, slats } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, bush, drum, minus, pebble, rod, shade } from './kit/solid-form.ts';

const WINDOW: Opening = { left: -236, right: -120, top: -204, bottom: -104 };
const DOORWAY: Opening = { left: 112, right: 192, top: -210, bottom: 0 };
const LAMP: Vec = [-176, -106, -112];
const CLOCK: Vec = [161, -244, -149];

function cabinets(): Thing[] {
  const drawers = [0, 1].flatMap((column) =>
    [0, 1].map((row) => block([-214 + column * 60, -4 - row * 40, -118], [56, 38, 54], 1.5)),
  );
  const handles = [0, 1].flatMap((column) =>
    [0, 1].map((row) => block([-214 + column * 60, -26 - row * 40, -89], [18, 3, 3], 1)),
  );
  return [
    ...put('things', { colour: '#6b7a7c' }, drawers),
    ...put('things', { colour: '#aeb4b2' }, handles),
    ...put('things', { colour: '#7a6248' }, [block([-184, -84, -118], [126, 4, 58], 1)]),
    ...put('things', { colour: '#4d5a57' }, [
      rod([LAMP[0], -88, -112], [LAMP[0], -104, -112], 1.6),
      drum([LAMP[0], -89.5, -112], 9, 3, 1),
      shade([LAMP[0], -109, -112], 6, 17, 13),
    ]),
    ...put('things', { colour: '#ffedc6', emit: 1.25 }, [pebble([LAMP[0], -103, -110], [9, 5, 9])]),
    ...put('things', { colour: '#c8bfa8' }, [
      block([-224, -88, -112], [34, 5, 26], 1),
      block([-224, -93, -112], [32, 4, 25], 1),
    ]),
    ...put('things', { colour: '#9c6b4e' }, [drum([-140, -94, -116], 9, 13, 2)]),
    ...put('things', { colour: '#56755d' }, [
      bush([-140, -112, -116], [14, 16, 13]),
      bush([-148, -122, -114], [9, 12, 8]),
      bush([-131, -122, -118], [9, 13, 8]),
    ]),
  ];
}

function wallThings(): Thing[] {
  return [
    ...put('things', { colour: '#7c5a42' }, [
      block([274, -84, -140], [104, 5, 22], 1),
      block([232, -60, -142], [4, 24, 16], 0.6),
      block([316, -60, -142], [4, 24, 16], 0.6),
    ]),
    ...put('things', { colour: '#93a6a8' }, [block([250, -89, -138], [30, 9, 18], 1.5)]),
    ...put('things', { colour: '#b3875a' }, [block([290, -89, -138], [24, 14, 16], 1.5)]),
    ...put('things', { colour: '#cfc6b2' }, [drum([312, -97, -138], 6, 16, 1.5)]),
    // a water cooler
    ...put('things', { colour: '#c9cdc9' }, [block([80, -2, -122], [32, 78, 34], 3)]),
    ...put('things', { colour: '#8fb2c2', mirror: 0.2 }, [drum([80, -102, -122], 13, 38, 7)]),
    ...put('things', { colour: '#51626a' }, [block([80, -58, -104], [16, 10, 6], 1.5)]),
  ];
}

const set = (leaf: 'open' | 'shut' = 'open'): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.16, 0.175, 0.22],
  lamps: [
    { at: [-70, -238, 60], colour: [0.94, 0.97, 1], power: 1.4, reach: 190, soft: 3, clear: 90 },
    { at: [LAMP[0], -100, -96], colour: [1, 0.74, 0.42], power: 2.1, reach: 90, clear: 46 },
    { at: [154, -198, -226], colour: [1, 0.86, 0.62], power: 2.2, reach: 120, soft: 12 },
    { at: [20, -150, 400], colour: [0.9, 0.94, 1], power: 0.34, reach: 260, shadow: false },
    { at: [-178, -150, -120], colour: [0.4, 0.56, 1], power: 0.5, reach: 90, soft: 14 },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#8f9a94', grain: 0.03 },
        floor: { colour: '#6f7470', mirror: 0.22, grain: 0.04 },
        ceiling: { colour: '#a3a8a3' },
        trim: { colour: '#5d6866' },
      },
      [WINDOW, DOORWAY],
    ),
    ...frame(WINDOW, { colour: '#67726f' }, { up: [0.5] }),
    ...put('room', { colour: '#6a5340' }, [
      block([107, 0, -146], [8, 214, 10], 1),
      block([197, 0, -146], [8, 214, 10], 1),
      block([152, -210, -146], [98, 8, 10], 1),
      // the door itself
      leaf === 'open'
        ? block([204, 0, -104], [5, 206, 78], 1)
        : block([152, 0, -152], [80, 208, 5], 0.6),
    ]),
    ...put('room', { colour: '#cdbb96' }, [
      block([186, 0, -330], [520, 270, 6], 0),
      block([186, 6, -240], [520, 6, 180], 0),
    ]),
    ...put('room', { colour: '#f4fbff', emit: 1.05, flat: true }, [
      block([-70, -256.5, 60], [150, 3, 56], 0),
    ]),
    ...put(
      'room',
      { colour: '#c2b58f' },
      leaf === 'open' ? [] : [pebble([122, -96, -148], [4, 2.4, 2.4])],
    ),
    ...cabinets(),
    ...wallThings(),
    ...counter({ colour: '#6f5a45', grain: 0.05 }),
    ...put('fore', { colour: '#d9d3c4' }, [block([51, -82, 314], [20, 1.2, 24], 0.3)]),
    ...put('fore', { colour: '#e6e2d6' }, [block([56, -83.2, 312], [20, 0.9, 24], 0.3)]),
    ...put('fore', { colour: '#3b4a5a' }, [rod([52, -84.6, 318], [62, -84.6, 308], 0.55)]),
    ...put('fore', { colour: '#c3cfd2', mirror: 0.1 }, [
      minus(drum([-56, -87, 314], 4.2, 10, 0.6), drum([-56, -91, 314], 3.7, 10, 0.4)),
    ]),
    ...put('fore', { colour: '#9fc0cc', flat: true }, [drum([-56, -89.2, 314], 3.6, 0.6, 0.2)]),
  ],
});

/** Papers on a board, without words. */
function notices(): string {
  const z = -149.4;
  const paper = (x: number, y: number, colour: string, lines: number): string => {
    const rows = Array.from({ length: lines }, (_, row) =>
      line(
        [
          [x + 3, y + 5 + row * 4, z + 0.4],
          [x + 14 - (row % 2) * 4, y + 5 + row * 4, z + 0.4],
        ],
        '#7d8684',
        1.4,
        0.6,
      ),
    );
    return board([x, y, z], 18, 24, colour) + rows.join('');
  };
  return (
    board([228, -180, -149.6], 78, 52, '#8a6d50') +
    paper(234, -174, '#ddd7c8', 4) +
    paper(257, -172, '#cfd8d4', 3) +
    paper(281, -174, '#e0d2ba', 4) +
    line(
      [
        [228, -180, z],
        [306, -180, z],
        [306, -128, z],
        [228, -128, z],
        [228, -180, z],
      ],
      '#5d4734',
      4,
    )
  );
}

/** The side room of a police station at night, its door ajar, a desk lamp on a cabinet. */
export const booking: PaintPlace = (step) => {
  const place = set();
  const shut = set('shut');
  const room = (of: PlaceSet): string =>
    [
      paintPlane(of, 'room', step),
      joints(7, 14, '#39403e', 0.22),
      notices(),
      clock(CLOCK, 11),
      paintPlane(of, 'things', step),
      glow('desk', spot(LAMP), [330, 300], '#ffb866', 0.34),
      of === shut
        ? ''
        : glow('hall', CAMERA.project([154, -110, -200]), [240, 380], '#ffe2ae', 0.22),
      vignette('edge', '#0a0f16', 0.5),
    ].join('');
  const view = outlook(WINDOW);
  const [x, y] = spot(CLOCK);
  return {
    far:
      sky('late', ['#0d1626', '#172439', '#22303f']) +
      roofs(view, 19, '#0b1320', 0.5, 0.74) +
      bokeh(view, 29, 24, ['#ffcf87', '#9ec9ff', '#ffe7b8', '#d8e6f2'], 0.36) +
      slats(view, 0.46, 7, '#aeb4ae'),
    room: room(place),
    doors: { shut: room(shut) },
    fore: paintPlane(place, 'fore', step),
    lamp: spot(LAMP),
    clock: clockAt(CLOCK, 11, '23:55'),
    life: [{ kind: 'hand', x, y, radius: Math.round(9 * unitsAt(CLOCK[2])) }],
  };
};
