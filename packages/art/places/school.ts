import type { Vec } from '../rig/form/vector.ts';
import { bookRow } from './kit/books.ts';
import { board, clock, clockAt, joints, line, spot, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { crown, outlook, sky } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, bush, drum, minus, pebble, rod } from './kit/solid-form.ts';

const CLOCK: Vec = [100, -241, -149];

const WINDOW: Opening = { left: -288, right: -112, top: -222, bottom: -90 };
const DOORWAY: Opening = { left: 62, right: 138, top: -208, bottom: 0 };

function bookcase(): Thing[] {
  return [
    ...put('things', { colour: '#8a6b4a', grain: 0.04 }, [
      block([240, -2, -142], [124, 6, 30], 1),
      ...[44, 84, 124].map((up) => block([240, -up, -142], [120, 4, 30], 1)),
      block([180, -2, -142], [5, 166, 30], 1),
      block([300, -2, -142], [5, 166, 30], 1),
      block([240, -164, -142], [130, 5, 32], 1),
    ]),
    ...put('room', { colour: '#6f563c' }, [block([240, -2, -149], [120, 164, 2], 0)]),
    ...bookRow(186, -8, 74, 3),
    ...bookRow(186, -48, 96, 11),
    ...bookRow(186, -88, 58, 19),
    ...bookRow(220, -128, 68, 29),
    ...put('things', { colour: '#b9a27c' }, [block([278, -8, -134], [30, 24, 22], 2)]),
    ...put('things', { colour: '#6e8f97' }, [drum([270, -98, -134], 8, 18, 3)]),
    ...put('things', { colour: '#a86a50' }, [drum([200, -137, -134], 8, 13, 2)]),
    ...put('things', { colour: '#5d8259' }, [
      bush([200, -152, -134], [12, 12, 10]),
      bush([192, -144, -128], [8, 12, 7]),
    ]),
    ...put('things', { colour: '#c2b79e' }, [
      pebble([266, -180, -140], [15, 13, 15]),
      drum([266, -168, -140], 6, 4, 1),
    ]),
  ];
}

function corner(): Thing[] {
  return [
    ...put('things', { colour: '#b1744f', grain: 0.06 }, [
      block([-228, -12, -90], [86, 26, 64], 9),
      block([-228, -26, -116], [86, 56, 18], 9),
      block([-270, -16, -90], [16, 42, 60], 7),
      block([-186, -16, -90], [16, 42, 60], 7),
    ]),
    ...put('things', { colour: '#d9c9a0' }, [block([-222, -38, -100], [36, 30, 12], 6)]),
    ...put('things', { colour: '#9a7a54' }, [
      drum([-144, -40, -92], 22, 4, 1.4),
      rod([-144, -40, -92], [-144, -2, -92], 2.6),
      drum([-144, -2, -92], 14, 3, 1),
    ]),
    ...put('things', { colour: '#6c8f7c' }, [block([-148, -42, -92], [20, 3, 15], 0.6)]),
  ];
}

/** A pad of sticky notes on the table, and two of them beside it. */
const stickyNotes = (): Thing[] => [
  ...put('fore', { colour: '#e0c45c' }, [block([-27, -82, 315], [10, 2.4, 10], 0.3)]),
  ...put('fore', { colour: '#ecd678' }, [block([-27, -84.4, 315], [10, 0.4, 10], 0.1)]),
  ...put('fore', { colour: '#d99a76' }, [block([-14, -82, 311], [9, 0.5, 9], 0.1)]),
  ...put('fore', { colour: '#9cbf9c' }, [block([-16, -82, 323], [9, 0.5, 9], 0.1)]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.27, 0.28, 0.31],
  lamps: [
    { at: [-196, -170, -110], colour: [1, 0.95, 0.86], power: 2.3, reach: 190, soft: 10 },
    { at: [-60, -60, 60], colour: [1, 0.9, 0.74], power: 0.4, reach: 160, shadow: false },
    { at: [60, -248, 60], colour: [1, 0.97, 0.92], power: 0.9, reach: 200, soft: 6 },
    { at: [100, -198, -230], colour: [1, 0.9, 0.72], power: 1.5, reach: 120, soft: 12 },
    { at: [0, -150, 420], colour: [1, 0.96, 0.9], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b3b199', grain: 0.015 },
        floor: { colour: '#9a8a72', mirror: 0.14, grain: 0.04 },
        ceiling: { colour: '#c4c1b4' },
        trim: { colour: '#8b7a5e' },
      },
      [WINDOW, DOORWAY],
    ),
    ...frame(WINDOW, { colour: '#ddd5c3' }, { up: [0.33, 0.67], across: [0.4] }),
    ...put('room', { colour: '#8a6b4a' }, [
      block([57, 0, -146], [8, 212, 10], 1),
      block([143, 0, -146], [8, 212, 10], 1),
      block([100, -208, -146], [98, 8, 10], 1),
      block([150, 0, -106], [5, 204, 76], 1),
    ]),
    ...put('room', { colour: '#c9c0a4' }, [
      block([150, 0, -330], [560, 270, 6], 0),
      block([150, 6, -240], [560, 6, 180], 0),
    ]),
    ...put('room', { colour: '#6d8791' }, [
      ...[0, 1, 2, 3, 4].map((i) => block([56 + i * 32, -4, -318], [30, 170, 20], 1.5)),
    ]),
    ...bookcase(),
    ...corner(),
    ...counter({ colour: '#95764f', grain: 0.05 }),
    ...mug([57, -82, 312], { colour: '#5f7f95' }, { colour: '#39424a', flat: true }, 'fore'),
    ...put('fore', { colour: '#c2a05a' }, [rod([56, -88, 312], [54, -99, 311], 0.6)]),
    ...put('fore', { colour: '#a8543f' }, [rod([58, -88, 312], [60.5, -100, 312], 0.6)]),
    ...put('fore', { colour: '#4f7452' }, [rod([57, -88, 313], [57.6, -97, 314], 0.6)]),
    ...put('fore', { colour: '#8fa9a2' }, [
      minus(block([-54, -82, 314], [24, 10, 13], 2), block([-54, -90, 314], [12, 6, 2.4], 1)),
    ]),
    ...put('fore', { colour: '#eeeae0' }, [pebble([-54, -93, 314], [5.4, 4.2, 2.2])]),
    ...stickyNotes(),
  ],
});

/** Pictures made in the comics club, pinned in a row; frames without words. */
function comics(): string {
  const z = -149.4;
  const page = (x: number, y: number, colours: readonly string[]): string =>
    board([x, y, z], 26, 34, '#e4ddcb') +
    colours
      .map((colour, index) => {
        const [u, v] = [x + 2.5 + (index % 2) * 11, y + 3 + Math.floor(index / 2) * 14.5];
        return board([u, v, z], 9.6, 12.5, colour, 0.8);
      })
      .join('');
  return [
    page(-84, -206, ['#a9c0c4', '#d8b57c', '#c98f76', '#8fa587']),
    page(-50, -208, ['#d8b57c', '#8fa9b8', '#b7a1bb', '#d6c69a']),
    page(-16, -205, ['#8fa587', '#c98f76', '#d6c69a', '#a9c0c4']),
    line(
      [
        [-88, -164, z],
        [14, -164, z],
      ],
      '#7d6a4e',
      3,
      0.7,
    ),
  ].join('');
}

/** The hills and the trunk behind the window; the leaves move while it is played. */
function outside(): string {
  const view = outlook(WINDOW);
  const pen = (u: number, v: number): string =>
    view
      .on(u, v)
      .map((n) => n.toFixed(1))
      .join(' ');
  return [
    sky('noon', ['#a9c6d6', '#cfdcdc', '#e6e2d0']),
    `<path d="M${pen(-0.1, 0.7)}Q${pen(0.25, 0.5)} ${pen(0.55, 0.66)}T${pen(1.1, 0.6)}L${pen(1.1, 1.1)}L${pen(-0.1, 1.1)}Z" fill="#93ad97"/>`,
    `<path d="M${pen(-0.1, 0.86)}Q${pen(0.4, 0.74)} ${pen(1.1, 0.86)}L${pen(1.1, 1.1)}L${pen(-0.1, 1.1)}Z" fill="#7d9a72"/>`,
    `<path d="M${pen(0.8, 1)}Q${pen(0.83, 0.6)} ${pen(0.78, 0.3)}L${pen(0.84, 0.3)}Q${pen(0.87, 0.6)} ${pen(0.88, 1)}Z" fill="#6b5742"/>`,
    crown(view, 61, [0.24, 0.62], 0.1, ['#86a283', '#93ad8c']),
    crown(view, 67, [0.4, 0.64], 0.07, ['#8ba687', '#98b18f']),
    crown(view, 71, [0.83, 0.2], 0.34, ['#55774c', '#678a58', '#7d9e66', '#93b074']),
  ].join('');
}

/** An office at school by day: a tree at the window, books, the door open to the hall. */
export const school: PaintPlace = (step) => {
  const place = set();
  const view = outlook(WINDOW);
  const [x, y] = view.on(0.4, 0).map(Math.round) as [number, number];
  const sun: Vec = [-196, -150, -120];
  return {
    far: outside(),
    room: [
      paintPlane(place, 'room', step),
      joints(6, 12, '#6f6048', 0.16),
      comics(),
      clock(CLOCK, 11),
      paintPlane(place, 'things', step),
      glow('sun', CAMERA.project(sun), [420, 320], '#fff0cc', 0.26),
      vignette('edge', '#2a2418', 0.3),
    ].join(''),
    fore: paintPlane(place, 'fore', step),
    lamp: spot(sun),
    clock: clockAt(CLOCK, 11, '10:35'),
    life: [
      {
        kind: 'leaves',
        pane: {
          x,
          y,
          width: Math.round(view.wide * 0.6),
          height: Math.round(view.high * 0.8),
        },
      },
    ],
  };
};
