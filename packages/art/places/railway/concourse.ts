import { span } from '../../rig/form/number.ts';
import type { Vec } from '../../rig/form/vector.ts';
import { board, clock, clockAt, line, spot, unitsAt, vignette } from '../kit/fixtures.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, lit, outlook, roofs, sky } from '../kit/outlook.ts';
import type { PaintPlace, Pane } from '../kit/place.ts';
import { paintPlane } from '../kit/plane.ts';
import { CAMERA, type Opening } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, bush, drum, minus, type Piece, pebble, rod } from '../kit/solid-form.ts';
import { BACK, gate, gateway, mapLines, STAFF_ARCH, staffRoom } from './gate.ts';

const ARCHES = [-310, STAFF_ARCH, 0, 310] as const;
const CLOCK: Vec = [183, -316, BACK + 10];
const BOARD = { left: -118, right: 118, top: -306, bottom: -226, z: -170 } as const;
const KIOSK: Vec = [262, -112, -150];

/** One tall arch of glass. */
function arch(x: number): Piece {
  const body = block([x, -20, BACK], [112, 220, 70], 0);
  const head = drum([x, -240, BACK], 56, 70, 0);
  return {
    form: (a, b, c) => {
      const round = Math.sqrt((a - x) ** 2 + (b + 240) ** 2) - 56;
      return Math.min(body.form(a, b, c), Math.max(round, Math.abs(c - BACK) - 35));
    },
    low: [x - 56, -296, BACK - 35],
    high: head.high,
  };
}

function hall(): Thing[] {
  const wall = ARCHES.reduce(
    (rest, x) => minus(rest, arch(x)),
    block([0, 0, BACK], [1000, 420, 16], 0),
  );
  const bars = ARCHES.flatMap((x) => [
    // Over the door of the staff room only the top of the arch is glass.
    ...[0, -30, 30].map((by) =>
      x === STAFF_ARCH
        ? block([x + by, -212, BACK - 6], [2.8, 76, 4], 0.5)
        : block([x + by, -20, BACK - 6], [2.8, 268, 4], 0.5),
    ),
    ...(x === STAFF_ARCH ? [] : [block([x, -120, BACK - 6], [112, 3.4, 4], 0.5)]),
    block([x, -236, BACK - 6], [112, 3.4, 4], 0.5),
  ]);
  return [
    ...put('room', { colour: '#9b9486', grain: 0.04 }, [minus(wall, gateway())]),
    ...put('room', { colour: '#49504f' }, bars),
    ...put('room', { colour: '#8f8a7e', grain: 0.04 }, [
      block([-452, 0, 0], [16, 420, 760], 0),
      block([452, 0, 0], [16, 420, 760], 0),
    ]),
    ...put('room', { colour: '#77756d', mirror: 0.38, grain: 0.03 }, [
      block([0, 8, 40], [1200, 8, 800], 0),
    ]),
    ...put('room', { colour: '#6d6b64' }, [block([0, -416, 40], [1200, 10, 800], 0)]),
    ...put('room', { colour: '#a39c8c', grain: 0.03 }, [
      ...[-232, 232].flatMap((x) => [
        block([x, 0, BACK + 20], [34, 400, 26], 3),
        block([x, 0, BACK + 22], [46, 26, 34], 3),
      ]),
    ]),
  ];
}

function furniture(): Thing[] {
  const seats = [0, 1, 2, 3].map((i) => block([-232 + i * 44, -42, -150], [42, 5, 40], 2));
  const backs = [0, 1, 2, 3].map((i) => block([-232 + i * 44, -50, -170], [42, 36, 5], 2));
  return [
    ...put('things', { colour: '#7a5c3e', grain: 0.05 }, [...seats, ...backs]),
    ...put('things', { colour: '#3f4647' }, [
      block([-246, 0, -150], [6, 40, 34], 1),
      block([-166, 0, -150], [6, 40, 34], 1),
      block([-86, 0, -150], [6, 40, 34], 1),
    ]),
    // two ticket machines
    ...put('things', { colour: '#3d5f74' }, [
      block([-366, -2, -120], [46, 150, 40], 4),
      block([-366, -2, -60], [46, 150, 40], 4),
    ]),
    ...put('things', { colour: '#a8c2c8', emit: 0.5 }, [
      block([-342, -98, -120], [2, 30, 26], 0.4),
      block([-342, -98, -60], [2, 30, 26], 0.4),
    ]),
    // the departures board and what it hangs on
    ...put('things', { colour: '#1d252b' }, [
      block([0, BOARD.bottom, BOARD.z - 8], [252, BOARD.bottom - BOARD.top + 16, 14], 3),
      rod([-90, BOARD.top - 8, BOARD.z - 8], [-90, -412, BOARD.z - 8], 2),
      rod([90, BOARD.top - 8, BOARD.z - 8], [90, -412, BOARD.z - 8], 2),
    ]),
    // a flower stall, half shut
    ...put('things', { colour: '#54473a', grain: 0.05 }, [
      block([KIOSK[0] + 10, -2, -176], [126, 196, 8], 2),
      block([KIOSK[0] + 76, -2, -150], [8, 196, 60], 2),
      block([KIOSK[0] - 56, -2, -150], [8, 196, 60], 2),
    ]),
    ...put('things', { colour: '#5b6a58' }, [
      block([KIOSK[0] + 10, -190, -138], [146, 16, 84], 4),
      ...Array.from({ length: 5 }, (_, i) =>
        block([KIOSK[0] + 10, -144 - i * 10, -124], [122, 9, 4], 1.6),
      ),
    ]),
    ...put('things', { colour: '#8a6a45' }, [
      block([KIOSK[0] + 10, -54, -134], [116, 5, 44], 1),
      block([KIOSK[0] + 10, -2, -124], [110, 50, 6], 1),
    ]),
    ...put('things', { colour: '#ffdca6', emit: 0.95 }, [
      block([KIOSK[0] + 10, -134, -168], [104, 5, 6], 1),
    ]),
    ...(
      [
        [-34, '#4f7452', '#b5624f'],
        [-6, '#5d7f58', '#d3b04f'],
        [24, '#4c6b4f', '#a785a8'],
        [52, '#5a7a52', '#d7cdb6'],
      ] as const
    ).flatMap(([dx, leaf, bloom]) => [
      ...put('things', { colour: '#8d958f' }, [drum([KIOSK[0] + dx, -66, -134], 9, 20, 2)]),
      ...put('things', { colour: leaf }, [bush([KIOSK[0] + dx, -84, -134], [13, 14, 11])]),
      ...put('things', { colour: bloom }, [
        pebble([KIOSK[0] + dx - 5, -95, -128], [4.4, 4, 4]),
        pebble([KIOSK[0] + dx + 5, -98, -130], [4.4, 4, 4]),
        pebble([KIOSK[0] + dx, -90, -124], [4, 3.6, 4]),
      ]),
    ]),
    ...put('things', { colour: '#59625f' }, [
      minus(drum([-34, -36, -126], 16, 70, 3), drum([-34, -68, -126], 12, 14, 1)),
    ]),
    ...put('fore', { colour: '#6d5238', grain: 0.05 }, [block([-84, -66, 318], [76, 22, 4.4], 2)]),
    ...put('fore', { colour: '#3f4647' }, [block([-48, -50, 320], [4, 44, 6], 1.4)]),
  ];
}

const LANTERNS = [-232, 232] as const;

const set = (isStaffDoorOpen = false): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.13, 0.135, 0.165],
  lamps: [
    ...LANTERNS.map((x) => ({
      at: [x, -210, BACK + 60] as const,
      colour: [1, 0.82, 0.56] as const,
      power: 2.0,
      reach: 150,
      clear: 40,
    })),
    { at: [KIOSK[0], -124, -140], colour: [1, 0.76, 0.46], power: 2.0, reach: 90, clear: 30 },
    { at: [-60, -300, 120], colour: [0.9, 0.94, 1], power: 1.1, reach: 220, soft: 8 },
    { at: [0, -150, 420], colour: [0.86, 0.9, 1], power: 0.22, reach: 300, shadow: false },
  ],
  things: [
    ...hall(),
    ...gate(),
    ...staffRoom(isStaffDoorOpen),
    ...furniture(),
    ...put('room', { colour: '#ffe6b8', emit: 1.2 }, [
      ...LANTERNS.map((x) => pebble([x, -206, BACK + 44], [11, 14, 9])),
    ]),
    ...put('room', { colour: '#3f4444' }, [
      ...LANTERNS.map((x) => block([x, -188, BACK + 42], [14, 5, 14], 1)),
    ]),
  ],
});

/** Big squares of stone. */
const floor = (): string =>
  [
    ...span(15, (t): Vec[] => [
      [-450 + t * 900, 0, BACK + 12],
      [-450 + t * 900, 0, 330],
    ]),
    ...span(9, (t): Vec[] => [
      [-450, 0, BACK + 20 + t * 600],
      [450, 0, BACK + 20 + t * 600],
    ]),
  ]
    .map((points) => line(points, '#3c3b37', 1, 0.24))
    .join('');

const departures = (): Pane => {
  const k = unitsAt(BOARD.z);
  const [x, y] = spot([BOARD.left, BOARD.top, BOARD.z]);
  return {
    x,
    y,
    width: Math.round((BOARD.right - BOARD.left) * k),
    height: Math.round((BOARD.bottom - BOARD.top) * k),
  };
};

/** The rows of the board with nothing in them; what is shown lies over it while it is played. */
const cells = (): string =>
  span(5, (t): string => {
    const high = (BOARD.bottom - BOARD.top) / 5;
    const y = BOARD.top + high * (t * 4 + 0.36);
    return [
      [0, 0.2],
      [0.27, 0.72],
      [0.82, 1],
    ]
      .map(([from = 0, to = 0]) => {
        const wide = BOARD.right - BOARD.left;
        return board(
          [BOARD.left + wide * from, y, BOARD.z],
          wide * (to - from),
          high * 0.28,
          '#9fb0b4',
          0.13,
        );
      })
      .join('');
  }).join('');

/** The hall of a railway station after the last train; a row of the board gives way now and then. */
export const concourse: PaintPlace = (step) => {
  const place = set();
  const outside: Opening = { left: -560, right: 560, top: -330, bottom: 0 };
  const view = outlook(outside);
  const room = (of: PlaceSet): string =>
    [
      paintPlane(of, 'room', step),
      floor(),
      mapLines(),
      clock(CLOCK, 14),
      paintPlane(of, 'things', step),
      cells(),
      ...LANTERNS.map((x, index) =>
        glow(`lantern${index}`, CAMERA.project([x, -206, BACK + 44]), [190, 200], '#ffd08a', 0.42),
      ),
      glow('map', CAMERA.project([182, -158, BACK + 20]), [110, 120], '#fff0cc', 0.3),
      glow('stall', CAMERA.project(KIOSK), [300, 270], '#ffbd74', 0.34),
      vignette('edge', '#0a0c14', 0.52),
    ].join('');
  return {
    far:
      sky('late', ['#0b1322', '#142036', '#1d2a3e']) +
      roofs(view, 53, '#1b2a42', 0.4, 0.62) +
      lit(view, 7, 60, '#ffd79a', 0.5, 0.8) +
      roofs(view, 57, '#0d1626', 0.56, 0.76) +
      lit(view, 11, 70, '#ffcf87', 0.62, 0.92) +
      bokeh(view, 59, 60, ['#ffcf87', '#9ec9ff', '#ffe7b8', '#ff9d6b'], 0.4),
    room: room(place),
    doors: { staff: room(set(true)) },
    fore: paintPlane(place, 'fore', step),
    lamp: spot(KIOSK),
    clock: clockAt(CLOCK, 14, '00:20'),
    life: [{ kind: 'board', pane: departures(), rows: 5 }],
  };
};
