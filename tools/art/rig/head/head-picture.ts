import { makeBody } from '../body/body.ts';
import type { Person } from '../body/person.ts';
import { inkEarwear, inkEyewear } from '../cloth/worn.ts';
import { measure } from '../form/measure.ts';
import type { View } from '../form/measured.ts';
import { makeScene } from '../form/scene.ts';
import type { Solid } from '../form/solid.ts';
import type { Spot, Vec } from '../form/vector.ts';
import { bristles } from '../hair/bristles.ts';
import { reachOf, wispsOf } from '../hair/cover.ts';
import { wisps } from '../hair/wisps.ts';
import type { Canvas } from '../ink/canvas.ts';
import { tone } from '../ink/colour.ts';
import type { Light } from '../ink/light.ts';
import { type Look, type PaintOptions, paintMaterial, softEdge } from '../ink/paint.ts';
import { inkBrows } from './brows.ts';
import { inkEyes } from './eyes.ts';
import type { FaceInk } from './face-ink.ts';
import { inkAge, inkFolds, inkNose, inkSkin } from './features.ts';
import { skewed } from './head.ts';
import { type Expression, withManner } from './moods.ts';
import { inkMouth } from './mouth.ts';
import { complexionOf, type HeadSculpture, sculptHead } from './sculpt.ts';

/** The named parts of a head. */
export const HEAD_PARTS = ['skin', 'eyes', 'nose', 'brows', 'mouth', 'cover'] as const;
export type HeadPart = (typeof HEAD_PARTS)[number];

const ROOTS = 0.26; // cm over which hair thins out into the skin

/** A head that has been lit once and can be drawn with different eyes. */
export interface HeadPicture {
  readonly eyes: Spot; // the point between them, on the canvas
  readonly roll: number; // degrees the head is tilted

  /** What it is made of, from the lowest to the uppermost, each as SVG. */
  readonly parts: { readonly [part in HeadPart]: string };

  /** The head as SVG; `eyes` changes what its eyes do. */
  draw(eyes?: Partial<Expression>): string;
}

/** The part of the world that holds a head, with or without cloth on the shoulders. */
export const headView = ({ cover }: Person): View => ({
  x0: -17,
  x1: 17,
  y0: -18,
  y1: reachOf(cover),
});

/** The body as something that hides and shades the head's lower parts. */
function blockers(person: Person, head: HeadSculpture): Solid[] {
  const body = makeBody(head.bodyShape, head.frame, person.pose, person.turn.torso);
  const block = { material: 'block', blocker: true };
  return [
    {
      ...block,
      form: body.frame.place((x, y, z) => body.torso(x, y, z, 1)),
      at: body.frame.toWorld([0, 36, -2]),
      reach: 44,
    },
    { ...block, form: body.neck, at: [0, 13, -2], reach: 14 },
  ];
}

/** Depth of the face at a place seen from the front. */
function faceDepth({ form }: HeadSculpture, x: number, y: number): number {
  let z = 14;
  for (let k = 0; k < 90 && z > -5; k += 1) {
    const d = form(x, y, z);
    if (d < 0.01) break;
    z -= Math.max(0.01, d * 0.85);
  }
  return z;
}

/** Sculpts and lights a head; `step` is the distance of samples in centimetres. */
export function pictureHead(
  person: Person,
  feeling: Expression,
  light: Light,
  canvas: Canvas,
  step: number,
  id: string,
): HeadPicture {
  const mood = withManner(feeling, person.manner);
  const head = sculptHead(person, mood);
  const scene = makeScene([head.face, ...head.cover, ...blockers(person, head)]);
  const measured = measure(scene, headView(person), step, light);
  const look = complexionOf(person);
  const spot = (v: Vec): Spot => {
    const [x, y] = head.frame.toWorld(skewed(head.shape, v));
    return canvas.xy(x, y);
  };
  const at: FaceInk['at'] = (x, y, lift = 0) => {
    const [u, v] = skewed(head.shape, [x, y, 0]);
    const q = head.frame.toWorld([u, v, faceDepth(head, u, v) + lift]);
    return canvas.xy(q[0], q[1]);
  };
  const looks: { readonly [material: string]: Look } = {
    skin: { ...look.skin, rim: 0.4, edge: 0.12 },
    ...head.covering.looks,
  };
  const inkWith = (eyes: Partial<Expression>): FaceInk => ({
    shape: head.shape,
    mood: { ...mood, ...eyes },
    look,
    light,
    id,
    px: canvas.px * head.shape.size,
    facing: head.yaw,
    spot,
    at,
  });
  const still = inkWith({});
  const paint = (material: string, options: PaintOptions = {}): string => {
    const found = looks[material];
    if (found === undefined) return '';
    return paintMaterial(measured, canvas, material, found, light, `${id}${material}`, options);
  };
  const roots = softEdge(
    measured,
    canvas,
    'hair',
    tone(person.hair, 0.42, light),
    canvas.px * ROOTS,
    `${id}roots`,
  );
  const grown = head.beard === undefined ? '' : bristles(measured, canvas, head.beard, light);
  const skin = paint('skin', {
    stains: head.stains,
    under: [inkSkin(still), inkAge(still), roots, grown].join(''),
  });
  const thin = wispsOf(person.cover);
  const hairColour = looks.hair?.base ?? person.hair;
  const parts = {
    skin,
    eyes: inkEyes(still),
    nose: inkFolds(still) + inkNose(still),
    brows: inkBrows(still),
    mouth: inkMouth(still),
    cover: [
      inkEarwear(still, person),
      paint('wearIn'),
      paint('hair'),
      thin === undefined ? '' : wisps(measured, canvas, hairColour, light, thin),
      paint('wear'),
      inkEyewear(still, person),
    ].join(''),
  };
  return {
    eyes: spot([0, head.shape.eyeY, 7.5]),
    roll: mood.roll,
    parts,
    draw: (eyes = {}) => {
      const drawn = { ...parts, eyes: inkEyes(inkWith(eyes)) };
      return HEAD_PARTS.map((part) => drawn[part]).join('');
    },
  };
}
