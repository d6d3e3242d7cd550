import { dice } from '../../rig/form/noise.ts';
import { span } from '../../rig/form/number.ts';
import type { Vec } from '../../rig/form/vector.ts';
import { board, flat, line, spot, unitsAt, vignette } from '../kit/fixtures.ts';
import { glow } from '../kit/ink.ts';
import { sky } from '../kit/outlook.ts';
import type { PaintPlace } from '../kit/place.ts';
import { paintPlane } from '../kit/plane.ts';
import { CAMERA } from '../kit/room.ts';
import { type PlaceSet, put, type Thing } from '../kit/set.ts';
import { block, drum, minus, pebble, rod, wheel } from '../kit/solid-form.ts';
import { BEAM, HEADLIGHT, van } from './crew-van.ts';

const FACE = -170; // the fronts of the houses
const GLASS = { left: -318, right: -84, top: -176, bottom: -34 } as const;
const LAMP: Vec = [236, -262, -40];
const DRYERS = [-286, -226, -166, -106] as const;
const DOOR_Y = -92;

/** The laundromat: a lit room behind a wide window, a row of dryers. */
function laundromat(): Thing[] {
  const opening = block(
    [(GLASS.left + GLASS.right) / 2, GLASS.bottom, FACE],
    [GLASS.right - GLASS.left, GLASS.bottom - GLASS.top, 60],
    0,
  );
  const door = block([-42, -2, FACE], [54, 176, 60], 0);
  return [
    ...put('room', { colour: '#7a5a4c', grain: 0.08 }, [
      minus(minus(block([-180, 0, FACE], [372, 330, 14], 0), opening), door),
    ]),
    ...put('room', { colour: '#d8cfb6' }, [
      block([-180, 0, -300], [352, 230, 6], 0),
      block([-180, -222, -236], [352, 6, 130], 0),
    ]),
    ...put('room', { colour: '#b7ac94' }, [block([-180, 4, -236], [352, 6, 130], 0)]),
    ...put('room', { colour: '#fff2d2', emit: 1.15, flat: true }, [
      block([-250, -212, -232], [120, 4, 14], 0),
      block([-110, -212, -232], [120, 4, 14], 0),
    ]),
    ...put('room', { colour: '#c4c3bb' }, [
      ...DRYERS.map((x) => block([x, -2, -276], [56, 150, 40], 2)),
    ]),
    ...put('room', { colour: '#8e9598', mirror: 0.2 }, [
      ...DRYERS.map((x) =>
        minus(wheel([x, DOOR_Y, -254], 21, 5), wheel([x, DOOR_Y, -253], 17, 12)),
      ),
    ]),
    ...put('room', { colour: '#30383d' }, [
      ...DRYERS.map((x) => wheel([x, DOOR_Y, -255.6], 17.6, 2)),
    ]),
    ...put('room', { colour: '#9aa3a5' }, [
      ...DRYERS.map((x) => block([x, -132, -255.4], [44, 12, 2], 0.6)),
    ]),
    ...put('room', { colour: '#49606a' }, [
      block([-190, -28, -226], [150, 5, 24], 2),
      block([-190, -8, -226], [130, 20, 16], 1),
    ]),
    ...put('room', { colour: '#3b4a4c' }, [
      block([-201, GLASS.top + 2, FACE + 6], [248, 7, 10], 1),
      block([-201, GLASS.bottom + 8, FACE + 6], [248, 9, 12], 1),
      block([GLASS.left, GLASS.bottom, FACE + 4], [6, 144, 8], 1),
      block([GLASS.right, GLASS.bottom, FACE + 4], [6, 144, 8], 1),
      block([-201, GLASS.bottom, FACE + 4], [5, 144, 6], 1),
      block([-72, 0, FACE + 4], [6, 184, 10], 1),
      block([-14, 0, FACE + 4], [6, 184, 10], 1),
      block([-43, -178, FACE + 4], [64, 7, 10], 1),
    ]),
    ...put('things', { colour: '#3f6a70' }, [block([-170, -192, -142], [350, 26, 44], 5)]),
  ];
}

/** The house next door, shut for the night. */
function neighbour(): Thing[] {
  return [
    ...put('room', { colour: '#5c6468', grain: 0.06 }, [block([240, 0, FACE], [468, 330, 14], 0)]),
    ...put('room', { colour: '#465056' }, [
      ...Array.from({ length: 11 }, (_, i) => block([158, -14 - i * 15, -160], [190, 13, 6], 2)),
    ]),
    ...put('room', { colour: '#394247' }, [
      block([58, 0, -158], [9, 190, 12], 1),
      block([258, 0, -158], [9, 190, 12], 1),
      block([158, -184, -156], [212, 20, 16], 2),
    ]),
    ...put('room', { colour: '#2a333b' }, [block([330, -20, -160], [70, 170, 4], 0)]),
  ];
}

function kerb(): Thing[] {
  return [
    ...put('room', { colour: '#565c5f', grain: 0.08, mirror: 0.1 }, [
      block([0, 8, -40], [1200, 8, 250], 0),
    ]),
    ...put('room', { colour: '#757a78', grain: 0.05 }, [block([0, 9, 92], [1200, 9, 14], 2)]),
    ...put('room', { colour: '#353b41', mirror: 0.26, grain: 0.06 }, [
      block([0, 22, 260], [1200, 8, 330], 0),
    ]),
    ...put('things', { colour: '#3a4347' }, [
      rod([LAMP[0] + 44, 0, -70], [LAMP[0] + 44, -258, -70], 4.2),
      rod([LAMP[0] + 44, -258, -70], [LAMP[0] + 8, -270, -44], 2.8),
      drum([LAMP[0] + 44, -6, -70], 9, 14, 3),
      block([LAMP[0], -266, -40], [34, 6, 16], 2.5),
    ]),
    ...put('things', { colour: '#ffe9bd', emit: 1.35 }, [pebble([LAMP[0], -264, -40], [14, 4, 7])]),
    ...put('things', { colour: '#43606d' }, [
      block([-128, -40, -128], [120, 5, 36], 2),
      block([-128, -56, -146], [120, 26, 5], 2),
      block([-178, -2, -128], [6, 38, 32], 1),
      block([-78, -2, -128], [6, 38, 32], 1),
    ]),
    ...put('things', { colour: '#3f5f86' }, [
      block([318, -16, -112], [52, 84, 46], 6),
      pebble([318, -100, -112], [26, 22, 23]),
    ]),
    ...put('things', { colour: '#2d3a48' }, [
      block([300, 0, -130], [5, 18, 5], 1),
      block([336, 0, -94], [5, 18, 5], 1),
      block([318, -82, -88], [30, 4, 4], 1),
    ]),
    ...put('fore', { colour: '#474f55' }, [
      rod([-68, 24, 306], [-68, -88, 306], 2.2),
      block([-68, -86, 306], [9, 18, 6], 3),
      pebble([-68, -104, 306], [4.5, 4, 3]),
    ]),
    ...put('fore', { colour: '#8fa7a8' }, [block([-68, -92, 309.4], [5.6, 5, 0.8], 0.3)]),
  ];
}

const set = (hasVan = false): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.09, 0.11, 0.17],
  lamps: [
    { at: [-250, -196, -226], colour: [1, 0.9, 0.7], power: 1.6, reach: 130, clear: 24 },
    { at: [-110, -196, -226], colour: [1, 0.9, 0.7], power: 1.6, reach: 130, clear: 24 },
    { at: [-190, -120, -130], colour: [1, 0.86, 0.62], power: 1.3, reach: 110, shadow: false },
    {
      at: [LAMP[0], -254, -36],
      colour: [1, 0.78, 0.48],
      power: 2.8,
      reach: 150,
      soft: 4,
      clear: 70,
    },
    { at: [40, -180, 420], colour: [0.6, 0.72, 1], power: 0.22, reach: 320, shadow: false },
    ...(hasVan ? [BEAM] : []),
  ],
  things: [...laundromat(), ...neighbour(), ...kerb(), ...(hasVan ? van() : [])],
});

/** Bricks, paving and the marks on the road. */
function inked(): string {
  const rows = span(15, (t): string => {
    const y = -310 + t * 130;
    return line(
      [
        [-360, y, -162],
        [4, y, -162],
      ],
      '#4b362e',
      1.1,
      0.4,
    );
  });
  const slabs = span(13, (t): string => {
    const x = -420 + t * 840;
    return line(
      [
        [x, 0, -150],
        [x, 0, 84],
      ],
      '#33393c',
      1.2,
      0.34,
    );
  });
  const across = [-70, 10].map((z) =>
    line(
      [
        [-440, 0, z],
        [440, 0, z],
      ],
      '#33393c',
      1.2,
      0.3,
    ),
  );
  return [...rows, ...slabs, ...across].join('');
}

/** Windows over the shops, two of them lit. */
function upstairs(): string {
  const chance = dice(17);
  return [-300, -200, -100, 90, 190, 290]
    .map((x) => {
      const isLit = chance() > 0.62;
      return (
        board([x - 26, -316, -161], 52, 62, '#2b3137', 0.9) +
        board([x - 22, -312, -160.6], 44, 54, isLit ? '#d9ae6e' : '#1d2833', isLit ? 0.75 : 0.95) +
        board([x - 1.4, -312, -160.4], 2.8, 54, '#2b3137', 0.9)
      );
    })
    .join('');
}

/** Stripes of the awning, and its scalloped hem. */
function awning(): string {
  const z = -119.4;
  return span(14, (t): string => {
    const x = -344 + t * 325;
    const stripe = Math.round(t * 13) % 2 === 0;
    const [cx, cy] = CAMERA.project([x + 12.5, -192, z]);
    const r = 12.5 * unitsAt(z);
    const hem = `<path d="M${(cx - r).toFixed(1)} ${cy.toFixed(1)}a${r.toFixed(1)} ${(r * 0.62).toFixed(1)} 0 0 0 ${(2 * r).toFixed(1)} 0Z" fill="${stripe ? '#8f9c8c' : '#35595f'}"/>`;
    return hem + (stripe ? board([x, -216, z], 25, 24, '#a9b39c', 0.55) : '');
  }).join('');
}

/** Light on the ground: from the window, from the lamp. */
function pools(): string {
  const [x, y] = CAMERA.project([LAMP[0], 0, -10]);
  const spill: readonly Vec[] = [
    [-310, 0, -150],
    [-90, 0, -150],
    [-30, 0, 84],
    [-370, 0, 84],
  ];
  return (
    `<filter id="spill"><feGaussianBlur stdDeviation="16"/></filter><g filter="url(#spill)">${flat(spill, '#ffdf9f', 0.2)}</g>` +
    glow('pool', [x, y], [330, 96], '#ffc178', 0.34)
  );
}

/** A quiet kerb at ten past one at night: a laundromat is still lit, a dryer turns. */
export const street: PaintPlace = (step) => {
  const place = set();
  const [x, y] = spot([DRYERS[1], DOOR_Y, -256]);
  const room = (of: PlaceSet, beam = ''): string =>
    [
      paintPlane(of, 'room', step),
      inked(),
      upstairs(),
      paintPlane(of, 'things', step),
      awning(),
      pools(),
      glow('shop', CAMERA.project([-200, -110, FACE]), [420, 300], '#ffdca0', 0.22),
      glow('lamp', spot(LAMP), [260, 240], '#ffcf8c', 0.42),
      beam,
      vignette('edge', '#070b14', 0.58),
    ].join('');
  return {
    far: sky('night', ['#0b1220', '#131c2c', '#1b2634']),
    room: room(place),
    doors: { van: room(set(true), glow('beam', spot(HEADLIGHT), [170, 130], '#fff2cc', 0.7)) },
    fore: paintPlane(place, 'fore', step),
    lamp: spot([-200, -130, FACE]),
    life: [{ kind: 'drum', x, y, radius: Math.round(16 * unitsAt(-256)) }],
  };
};
