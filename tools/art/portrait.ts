import type { Quality } from './quality.ts';
import { pictureBody } from './rig/body/body-picture.ts';
import type { Person } from './rig/body/person.ts';
import type { View } from './rig/form/measured.ts';
import type { Spot } from './rig/form/vector.ts';
import { type HeadPicture, headView, pictureHead } from './rig/head/head-picture.ts';
import { type Expression, MOODS, type MoodName } from './rig/head/moods.ts';
import { type Canvas, makeCanvas } from './rig/ink/canvas.ts';
import type { Light } from './rig/ink/light.ts';

/** What of the world a person's canvas shows, in centimetres from a point between the eyes. */
export const CANVAS_VIEW: View = { x0: -33, y0: -24, x1: 33, y1: 62 };

/** Frame units to the centimetre. */
const UNITS = 11.8;

/** A person drawn once: a body and a head for every mood, as insides of SVGs of the canvas' size. */
export interface Portrait {
  readonly person: Person;
  readonly canvas: Canvas;
  readonly body: string;
  readonly heads: ReadonlyMap<MoodName, HeadPicture>;
}

const SHUT: Partial<Expression> = { lid: -0.02, lidAsym: 0 };
const ASIDE: Partial<Expression> = { gazeX: -0.42, gazeY: 0.3 };
const EYES = { wide: 5.3, high: 1.75, soft: 0.32, margin: 1.1 }; // cm

/** Sculpts, lights and paints a person. */
export function portray(
  person: Person,
  moods: readonly MoodName[],
  light: Light,
  quality: Quality,
): Portrait {
  const canvas = makeCanvas(CANVAS_VIEW, UNITS);
  const body = pictureBody(person, light, canvas, quality.bodyStep, `${person.id}-body-`);
  const heads = new Map(
    moods.map((mood) => {
      const id = `${person.id}-${mood}-`;
      return [mood, pictureHead(person, MOODS[mood], light, canvas, quality.headStep, id)] as const;
    }),
  );
  return { person, canvas, body, heads };
}

/** Where a head lies on the canvas, in frame units. */
export function headBox({ person, canvas }: Portrait) {
  const { x0, y0, x1, y1 } = headView(person);
  const [x, y] = canvas.xy(x0, y0).map(Math.floor) as [number, number];
  const [u, v] = canvas.xy(x1, y1).map(Math.ceil) as [number, number];
  return { x, y, width: u - x, height: v - y };
}

/** Where the eyes of a head lie on the canvas. */
export function eyesBox({ canvas }: Portrait, [x, y]: Spot) {
  const wide = (EYES.wide + EYES.margin) * canvas.px;
  const high = (EYES.high + EYES.margin) * canvas.px;
  return {
    x: Math.floor(x - wide),
    y: Math.floor(y - high),
    width: Math.ceil(2 * wide),
    height: Math.ceil(2 * high),
  };
}

/** The eyes of a head in another state, with soft edges, to be laid over it. */
export function eyesOver({ canvas }: Portrait, head: HeadPicture, state: 'shut' | 'aside'): string {
  const [x, y] = head.eyes;
  const { px } = canvas;
  const oval = `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${(EYES.wide * px).toFixed(1)}" ry="${(EYES.high * px).toFixed(1)}" transform="rotate(${head.roll.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})" fill="#fff" filter="url(#eyes-soft)"/>`;
  const soft = `<filter id="eyes-soft" x="-20%" y="-50%" width="140%" height="200%"><feGaussianBlur stdDeviation="${(EYES.soft * px).toFixed(1)}"/></filter>`;
  const drawn = head.draw(state === 'shut' ? SHUT : ASIDE);
  return `${soft}<mask id="eyes-mask" maskUnits="userSpaceOnUse" x="0" y="0" width="${canvas.width}" height="${canvas.height}">${oval}</mask><g mask="url(#eyes-mask)">${drawn}</g>`;
}
