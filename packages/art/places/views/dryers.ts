import { dice } from '../../rig/form/noise.ts';
import type { Vec } from '../../rig/form/vector.ts';
import { joints, spot, unitsAt } from '../kit/fixtures.ts';
import { dryer, panelLamp } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { bokeh, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, counter, frame, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, minus, pebble, rod } from '../kit/solid-form.ts';

const WINDOW: Opening = { left: -300, right: -120, top: -208, bottom: -62 };
const DRYERS = [-40, 36, 112, 188, 264] as const;
const FACE = -100;
const CLOCK: Vec = [113, -248, -149];

/** A folding table with a basket on it. */
const table = (): Thing[] => [
  ...put('things', { colour: '#bdb6a4' }, [block([-214, -70, -70], [160, 5, 60], 1.4)]),
  ...put('things', { colour: '#59636a' }, [
    rod([-284, -70, -50], [-284, 0, -50], 2),
    rod([-144, -70, -50], [-144, 0, -50], 2),
  ]),
  ...put('things', { colour: '#a98350' }, [
    minus(block([-236, -75, -70], [58, 28, 38], 6), block([-236, -83, -70], [50, 28, 30], 5)),
  ]),
  ...put('things', { colour: '#9aa9ac' }, [pebble([-244, -104, -70], [18, 8, 13])]),
  ...put('things', { colour: '#bd857c' }, [pebble([-224, -104, -66], [16, 7, 11])]),
];

const set = (): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.24, 0.24, 0.25],
  lamps: [
    { at: [-60, -244, 40], colour: [1, 0.95, 0.82], power: 1.8, reach: 200, soft: 4, clear: 80 },
    { at: [190, -244, 40], colour: [1, 0.95, 0.82], power: 1.5, reach: 190, soft: 4, clear: 80 },
    { at: [-210, -150, -110], colour: [0.4, 0.56, 1], power: 0.5, reach: 110, soft: 14 },
    { at: [0, -150, 420], colour: [1, 0.95, 0.86], power: 0.3, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#b7ad92', grain: 0.02 },
        floor: { colour: '#8b8776', mirror: 0.2, grain: 0.04 },
        ceiling: { colour: '#c5bfae' },
        trim: { colour: '#6d7468' },
      },
      [WINDOW],
    ),
    ...frame(WINDOW, { colour: '#4a5a5c' }, { up: [0.5] }),
    ...panelLamp(-60, 40, '#fff4d8'),
    ...panelLamp(170, 40, '#fff4d8'),
    ...DRYERS.flatMap((x) => dryer(x, FACE)),
    ...table(),
    ...counter({ colour: '#9a927f', grain: 0.04 }),
    ...put('fore', { colour: '#e3ddcc' }, [block([54, -82, 313], [24, 1, 19], 0.3)]),
    ...put('fore', { colour: '#4d6a88' }, [block([-56, -82, 314], [26, 8, 18], 4)]),
    ...put('fore', { colour: '#c7b08a' }, [block([-56, -90, 314], [25, 5, 17], 3)]),
  ],
});

/** The street behind the window: a lamp, a dark front. */
function street(): string {
  const view = outlook(WINDOW);
  const chance = dice(5);
  const [x, y] = view.on(0.2 + chance() * 0.1, 0.3);
  return [
    sky('night', ['#0b1220', '#131c2c', '#1b2634']),
    roofs(view, 79, '#0d1522', 0.24, 0.5),
    bokeh(view, 83, 16, ['#ffcf87', '#9ec9ff', '#ff9d6b'], 0.36),
    glow('streetlamp', [x, y], [90, 90], '#ffcf8c', 0.6),
  ].join('');
}

/** Inside the laundromat at night: a row of dryers, a table, the street behind glass. */
export const dryers = painted(() => {
  const [x, y] = spot([DRYERS[1], -100, FACE]);
  return {
    set: set(),
    far: street(),
    walls: joints(8, 14, '#5b5748', 0.2),
    lights: [-60, 170]
      .map((at, index) =>
        glow(`panel${index}`, CAMERA.project([at, -236, 20]), [430, 210], '#fff0cc', 0.2),
      )
      .join(''),
    dark: 0.4,
    lamp: [-60, -200, 20],
    life: [{ kind: 'drum', x, y, radius: Math.round(19 * unitsAt(FACE)) }],
    clock: { at: CLOCK, radius: 11, time: '01:40' },
  };
});
