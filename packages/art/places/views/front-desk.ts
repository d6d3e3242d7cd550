import { board, joints } from '../kit/fixtures.ts';
import { desk, panelLamp, pottedPlant } from '../kit/furnish.ts';
import { glow } from '../kit/ink.ts';
import { haze, lit, outlook, roofs, sky } from '../kit/outlook.ts';
import { painted } from '../kit/painted.ts';
import { CAMERA, frame, type Opening, shell } from '../kit/room.ts';
import { type PlaceSet, put } from '../kit/set.ts';
import { block, rod } from '../kit/solid-form.ts';

const ENTRANCE: Opening = { left: -230, right: -40, top: -216, bottom: 0 };

/** A car at the curb with its lights on, seen through glass. */
function car(): string {
  const view = outlook(ENTRANCE);
  const at = (u: number, v: number): string =>
    view
      .on(u, v)
      .map((n) => n.toFixed(0))
      .join(' ');
  const body = `M${at(0.1, 0.88)}L${at(0.1, 0.75)}Q${at(0.14, 0.71)} ${at(0.28, 0.7)}L${at(0.36, 0.6)}L${at(0.66, 0.6)}L${at(0.78, 0.71)}Q${at(0.92, 0.72)} ${at(0.92, 0.8)}L${at(0.92, 0.88)}Z`;
  const glass = `M${at(0.33, 0.7)}L${at(0.39, 0.625)}L${at(0.63, 0.625)}L${at(0.72, 0.7)}Z`;
  const wheels = [0.26, 0.76].map((u) => {
    const [x, y] = view.on(u, 0.88);
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(view.high * 0.055).toFixed(0)}" fill="#1d2126"/>`;
  });
  return [
    `<path d="${body}" fill="#5b6472"/><path d="${glass}" fill="#2a323c"/>`,
    ...wheels,
    glow('headlight', view.on(0.92, 0.78), [90, 60], '#fff2cc', 0.85),
    glow('taillight', view.on(0.1, 0.78), [36, 26], '#ffb08a', 0.6),
  ].join('');
}

/** A leaf of the glass door, seen from its edge. */
const openLeaf = () => [
  block([-46, 0, -142], [6, 176, 6], 1),
  block([-46, 0, -60], [6, 176, 6], 1),
  block([-46, -170, -101], [6, 6, 88], 1),
  block([-46, 0, -101], [6, 12, 88], 1),
  block([-46, -92, -101], [4, 4, 82], 1),
];

const set = (isOpen = false): PlaceSet => ({
  camera: CAMERA,
  ambient: [0.2, 0.21, 0.25],
  lamps: [
    { at: [-136, -150, -120], colour: [1, 0.84, 0.7], power: 1.8, reach: 160, soft: 10 },
    { at: [150, -246, 40], colour: [0.98, 0.97, 0.95], power: 1.6, reach: 200, soft: 4, clear: 80 },
    { at: [0, -150, 420], colour: [1, 0.95, 0.9], power: 0.34, reach: 300, shadow: false },
  ],
  things: [
    ...shell(
      {
        wall: { colour: '#a39c8c', grain: 0.02 },
        floor: { colour: '#7b776c', mirror: 0.24, grain: 0.04 },
        ceiling: { colour: '#bab5a8' },
        trim: { colour: '#6d6656' },
      },
      [ENTRANCE],
    ),
    ...frame(ENTRANCE, { colour: '#59646a' }, { up: [0.5], across: [0.18] }),
    ...put('room', { colour: '#b9c0c0', mirror: 0.3 }, [
      rod([-145, -128, -146], [-145, -78, -146], 1.7),
      ...(isOpen ? [] : [rod([-125, -128, -146], [-125, -78, -146], 1.7)]),
    ]),
    // The right leaf, pushed into the room.
    ...put('room', { colour: '#59646a' }, isOpen ? openLeaf() : []),
    ...put(
      'room',
      { colour: '#b9c0c0', mirror: 0.3 },
      isOpen ? [rod([-54, -128, -72], [-54, -78, -72], 1.7)] : [],
    ),
    ...panelLamp(150, 40),
    ...desk(180, -110, 210, '#82694a'),
    ...put('things', { colour: '#3f474c' }, [block([214, -101, -120], [38, 27, 8], 1.5)]),
    ...put('things', { colour: '#8c6f4a' }, [block([120, -101, -112], [40, 20, 26], 2)]),
    ...put('things', { colour: '#5d5148' }, [
      block([126, -121, -112], [30, 16, 20], 5),
      rod([116, -136, -112], [136, -136, -112], 1.2),
    ]),
    ...pottedPlant(-290, -116, '#7f8a8c'),
  ],
});

/** The front of a station at first light: a desk, a glass door, a car at the curb with its lights on. */
export const frontDesk = painted(() => {
  const view = outlook(ENTRANCE);
  return {
    set: set(),
    doors: { open: set(true) },
    far:
      sky('dawn', ['#5f6f8c', '#a09aa6', '#dfb391', '#e8c79c']) +
      roofs(view, 107, '#6d6f86', 0.36, 0.56) +
      haze('far', view, '#e3b592', 0.4, 0.74) +
      roofs(view, 109, '#4c5468', 0.54, 0.68) +
      lit(view, 21, 8, '#ffd79a', 0.58, 0.7) +
      `<rect x="${view.on(0, 0.84)[0].toFixed(0)}" y="${view.on(0, 0.84)[1].toFixed(0)}" width="${view.wide.toFixed(0)}" height="${(view.high * 0.2).toFixed(0)}" fill="#545a64"/>` +
      car(),
    walls:
      joints(8, 14, '#4b463c', 0.18) +
      board([112, -200, -149.5], 76, 52, '#8a7454') +
      board([119, -194, -149.2], 24, 32, '#e6e1d2') +
      board([150, -192, -149.2], 28, 30, '#d2dcd8') +
      board([212, -192, -149.5], 46, 36, '#6b5138') +
      board([217, -187, -149.2], 36, 26, '#a9bcb8'),
    lights: [
      glow('first', view.on(0.5, 0.5), [380, 330], '#ffd0a4', 0.24),
      glow('panel', CAMERA.project([150, -238, 20]), [430, 200], '#fff6e6', 0.18),
    ].join(''),
    dark: 0.42,
    lamp: [-136, -140, -140],
  };
});
