import type { Vec } from '../rig/form/vector.ts';
import { board, joints, line, spot, vignette } from './kit/fixtures.ts';
import { glow } from './kit/ink.ts';
import { bokeh, crown, lit, outlook, roofs, sky } from './kit/outlook.ts';
import type { PaintPlace } from './kit/place.ts';
import { paintPlane } from './kit/plane.ts';
import { CAMERA, counter, frame, mug, type Opening, shell } from './kit/room.ts';
import { type Lamp, type PlaceSet, put, type Thing } from './kit/set.ts';
import { block, bush, drum, pebble, rod } from './kit/solid-form.ts';

const WINDOW: Opening = { left: -276, right: -116, top: -216, bottom: -98 };
const SUN: Vec = [-196, -160, -112];

/** The other desk, under the window: a screen, a telephone, files, a chair pushed in. */
function otherDesk(): Thing[] {
  return [
    ...put('things', { colour: '#94754f', grain: 0.05 }, [
      block([-196, -66, -104], [176, 5, 66], 1),
    ]),
    ...put('things', { colour: '#67717a' }, [
      block([-262, -2, -104], [38, 62, 56], 1.5),
      rod([-116, -64, -80], [-116, -2, -80], 2),
      rod([-116, -64, -128], [-116, -2, -128], 2),
    ]),
    ...put('things', { colour: '#aeb4b0' }, [
      block([-262, -18, -75], [16, 2.4, 2.4], 0.8),
      block([-262, -44, -75], [16, 2.4, 2.4], 0.8),
    ]),
    ...put('things', { colour: '#2f383e' }, [
      block([-202, -82, -122], [56, 36, 5], 2),
      rod([-202, -84, -124], [-202, -70, -124], 2.4),
      block([-202, -70, -120], [26, 2, 16], 0.8),
    ]),
    ...put('things', { colour: '#8fa7b0', emit: 0.36 }, [
      block([-202, -85, -119], [50, 30, 1.4], 0.6),
    ]),
    ...put('things', { colour: '#d8d3c6' }, [
      block([-202, -71, -90], [44, 1.8, 15], 0.6),
      block([-146, -71, -104], [24, 6, 30], 0.8),
    ]),
    ...put('things', { colour: '#b1684a' }, [block([-147, -77, -104], [23, 4, 29], 0.8)]),
    ...put('things', { colour: '#5d7f86' }, [block([-145, -81, -103], [22, 4, 28], 0.8)]),
    ...put('things', { colour: '#434d55' }, [
      block([-250, -71, -98], [22, 4.5, 20], 1.4),
      block([-257, -75.5, -98], [5, 3, 19], 1.2),
    ]),
    // the chair
    ...put('things', { colour: '#5f6f78' }, [
      block([-186, -58, -52], [52, 44, 8], 6),
      block([-186, -42, -66], [50, 8, 40], 4),
    ]),
    ...put('things', { colour: '#3d464c' }, [
      rod([-186, -42, -62], [-186, -8, -62], 2.6),
      rod([-208, -4, -62], [-164, -4, -62], 2),
      rod([-186, -4, -84], [-186, -4, -40], 2),
    ]),
  ];
}

/** A copier: cabinet with two paper drawers, a lid, a panel, a tray with sheets. */
function copier(): Thing[] {
  return [
    ...put('things', { colour: '#cbcbc2' }, [
      block([176, -4, -112], [84, 64, 62], 3),
      block([176, -72, -112], [88, 22, 64], 3),
    ]),
    ...put('things', { colour: '#e0dfd6' }, [block([172, -96, -114], [76, 7, 58], 2.5)]),
    ...put('things', { colour: '#9ba09d' }, [
      block([176, -8, -80], [76, 25, 2], 1),
      block([176, -37, -80], [76, 25, 2], 1),
      block([176, -69, -104], [86, 2.4, 66], 0.6),
    ]),
    ...put('things', { colour: '#5f686b' }, [
      block([176, -24, -78], [24, 3.6, 3], 1),
      block([176, -53, -78], [24, 3.6, 3], 1),
    ]),
    ...put('things', { colour: '#2f3a40' }, [block([205, -95, -84], [26, 3, 12], 1)]),
    ...put('things', { colour: '#9fd0b4', emit: 0.8 }, [
      block([199, -97.8, -84], [9, 0.8, 6], 0.3),
    ]),
    ...put('things', { colour: '#a9ada6' }, [block([124, -78, -110], [26, 2.4, 40], 1)]),
    ...put('things', { colour: '#f0eee4' }, [
      block([125, -81, -110], [22, 1.8, 30], 0.4),
      block([172, -103, -116], [24, 1.4, 32], 0.3),
    ]),
  ];
}

/** The plant beside it, as high as a person who sits. */
function plant(): Thing[] {
  const leaf = (x: number, y: number, z: number, r: Vec) => bush([x, y, z], r);
  return [
    ...put('things', { colour: '#a5633f' }, [drum([278, -20, -104], 24, 40, 5)]),
    ...put('things', { colour: '#4b3a2d' }, [drum([278, -40.4, -104], 20, 2, 0.8)]),
    ...put('things', { colour: '#6a5440' }, [
      rod([278, -40, -104], [272, -96, -106], 2.2),
      rod([278, -40, -104], [290, -86, -102], 1.8),
    ]),
    ...put('things', { colour: '#547a55' }, [
      leaf(262, -104, -104, [20, 20, 16]),
      leaf(288, -96, -100, [20, 18, 16]),
      leaf(274, -128, -108, [22, 22, 17]),
      leaf(296, -122, -108, [15, 20, 13]),
      leaf(256, -132, -108, [13, 19, 12]),
      leaf(278, -154, -110, [14, 18, 12]),
    ]),
  ];
}

/** How much day there is: at two the sun is in the window, at six the lamp under the ceiling does the work. */
interface Hour {
  readonly sun: Lamp['colour'];
  readonly strength: number;
  readonly lamp: number;
  readonly ambient: PlaceSet['ambient'];
}

const AT_TWO: Hour = { sun: [1, 0.94, 0.82], strength: 2.3, lamp: 1.2, ambient: [0.27, 0.28, 0.3] };
const AT_SIX: Hour = { sun: [0.5, 0.58, 0.9], strength: 0.7, lamp: 2, ambient: [0.15, 0.16, 0.2] };

const set = ({ sun, strength, lamp, ambient }: Hour): PlaceSet => ({
  camera: CAMERA,
  ambient,
  lamps: [
    { at: SUN, colour: sun, power: strength, reach: 190, soft: 10 },
    { at: [-80, -60, 60], colour: [1, 0.9, 0.76], power: 0.4, reach: 160, shadow: false },
    { at: [90, -248, 50], colour: [1, 0.94, 0.84], power: lamp, reach: 200, soft: 6 },
    { at: [0, -150, 420], colour: [1, 0.96, 0.9], power: 0.28, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b7ac93', grain: 0.015 },
        floor: { colour: '#7f8780', mirror: 0.12, grain: 0.04 },
        ceiling: { colour: '#c5c2b6' },
        trim: { colour: '#7c6f5a' },
      },
      [WINDOW],
    ),
    ...frame(WINDOW, { colour: '#d9d2c2' }, { up: [0.5], across: [0.34] }),
    ...put('room', { colour: '#fbfaf2', emit: 0.95, flat: true }, [
      block([90, -256.4, 50], [140, 3, 56], 0),
    ]),
    ...otherDesk(),
    ...copier(),
    ...plant(),
    ...counter({ colour: '#8f7450', grain: 0.05 }),
    ...mug([58, -82, 312], { colour: '#6f8a7a' }, { colour: '#6b4a2c', flat: true }, 'fore'),
    ...put('fore', { colour: '#dcd7ca' }, [
      block([-56, -82.2, 315], [24, 0.6, 20], 0.2),
      block([-51, -82.9, 312], [24, 0.6, 20], 0.2),
    ]),
    ...put('fore', { colour: '#3b4f66' }, [rod([-64, -84.2, 319], [-50, -84.2, 309], 0.55)]),
    ...put('fore', { colour: '#39424a' }, [pebble([-50, -84.3, 309], [0.8, 0.8, 0.8])]),
  ],
});

/** Papers on a board, without words, and a calendar of plain squares. */
function notices(): string {
  const z = -149.4;
  const paper = (x: number, y: number, colour: string, rows: number): string =>
    board([x, y, z], 20, 27, colour) +
    Array.from({ length: rows }, (_, row) =>
      line(
        [
          [x + 3, y + 6 + row * 4.4, z + 0.4],
          [x + 16 - (row % 2) * 5, y + 6 + row * 4.4, z + 0.4],
        ],
        '#858b86',
        1.4,
        0.55,
      ),
    ).join('');
  const days = Array.from({ length: 20 }, (_, day) =>
    board([18 + (day % 5) * 6.6, -184 + Math.floor(day / 5) * 6.6, z], 5.2, 5.2, '#a9b3ae', 0.7),
  );
  return [
    board([-78, -198, -149.6], 82, 60, '#9a7a55'),
    paper(-72, -192, '#e2dccb', 4),
    paper(-46, -190, '#cfdad6', 3),
    paper(-20, -192, '#e6d5b6', 4),
    board([-58, -158, z], 40, 14, '#d6d0bf'),
    board([14, -200, z], 41, 44, '#e4dfd1'),
    board([14, -200, z], 41, 12, '#8a9f9a'),
    ...days,
  ].join('');
}

/** Roofs and the crown of a tree behind the window; the leaves move while it is played. */
function outside(): string {
  const view = outlook(WINDOW);
  return [
    sky('day', ['#a7c1d2', '#cbd8d8', '#e4ddcb']),
    roofs(view, 47, '#a3a79f', 0.56, 0.76),
    roofs(view, 53, '#8b8f87', 0.7, 0.88),
    crown(view, 59, [0.2, 0.74], 0.12, ['#7d9c78', '#8aa883']),
    crown(view, 73, [0.8, 0.3], 0.3, ['#587a4f', '#6a8c5c', '#80a06a', '#95b277']),
  ].join('');
}

/** The same window at six: dusk, and other people's lamps. */
function dusk(): string {
  const view = outlook(WINDOW);
  return [
    sky('dusk', ['#26324a', '#4c536c', '#96796f']),
    roofs(view, 47, '#3c4258', 0.56, 0.76),
    lit(view, 27, 12, '#ffd79a', 0.6, 0.84),
    roofs(view, 53, '#2a3044', 0.7, 0.88),
    lit(view, 31, 12, '#ffcf87', 0.74, 0.96),
    crown(view, 73, [0.8, 0.3], 0.3, ['#1e2a30', '#26343a', '#2e3d40']),
    bokeh(view, 79, 8, ['#ffcf87', '#ffe7b8'], 0.3),
  ].join('');
}

const paintedAt =
  (hour: Hour): PaintPlace =>
  (step) => {
    const place = set(hour);
    const view = outlook(WINDOW);
    const [x, y] = view.on(0.42, 0).map(Math.round) as [number, number];
    const isDay = hour === AT_TWO;
    const lamp: Vec = isDay ? SUN : [90, -240, 50];
    return {
      far: isDay ? outside() : dusk(),
      room: [
        paintPlane(place, 'room', step),
        joints(6, 12, '#5d645f', 0.14),
        notices(),
        paintPlane(place, 'things', step),
        isDay
          ? glow('sun', CAMERA.project(SUN), [420, 320], '#fff0cc', 0.24)
          : glow('ceiling', CAMERA.project(lamp), [440, 260], '#ffecc4', 0.24),
        vignette('edge', '#2a2620', isDay ? 0.32 : 0.5),
      ].join(''),
      fore: paintPlane(place, 'fore', step),
      lamp: spot(lamp),
      seats: true,
      life: isDay
        ? [
            {
              kind: 'leaves',
              pane: {
                x,
                y,
                width: Math.round(view.wide * 0.58),
                height: Math.round(view.high * 0.8),
              },
            },
          ]
        : [],
    };
  };

/** An office in a community center by day: another desk under a window, a copier, a plant. */
export const office: PaintPlace = paintedAt(AT_TWO);

/** The same office at six. */
export const officeAtSix: PaintPlace = paintedAt(AT_SIX);
