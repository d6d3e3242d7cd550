import type { Body } from '../body/body.ts';
import { box, type Form, limb, melt } from '../form/form.ts';
import { hyp, smooth } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import { dot, scale, sub, unit, type Vec } from '../form/vector.ts';
import { mix } from '../ink/colour.ts';
import type { Look } from '../ink/paint.ts';

/** Things that are held or carried. */
export type Prop =
  | { readonly kind: 'phone' }
  | { readonly kind: 'cup' }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'headphones'; readonly colour: string }
  | { readonly kind: 'backpack'; readonly colour: string };

/** A thing as solids, with its own looks. */
export interface Held {
  readonly solids: readonly Solid[];
  readonly looks: { readonly [material: string]: Look };
}

const EDGE = 0.35; // cm, how round the edges of small things are

const piece = (body: Body, material: string, form: Form, at: Vec, reach: number): Solid => ({
  material,
  form: body.frame.place(form),
  at: body.frame.toWorld(at),
  reach,
  wrap: 0.1,
  bias: 0.2,
  gloss: 30,
  detail: 0.05,
});

function phone(body: Body): Held {
  const { hand } = body.arms[0];
  const at = hand.toTorso([9.2, 0.4, -2.6]);
  const [u, v, w] = hand.axes;
  const form: Form = (x, y, z) => {
    const q = sub([x, y, z], at);
    return box(dot(q, u), dot(q, v), dot(q, w), [7.4, 3.6, 0.42], 0.35);
  };
  return {
    solids: [piece(body, 'phone', form, at, 9)],
    looks: { phone: { base: '#262c34', sheen: 0.6, smoothing: 1 } },
  };
}

function cup(body: Body): Held {
  const c: Vec = [0, 45.5 * body.shape.k, 18];
  const top: Vec = [c[0], c[1] - 5.2, c[2]];
  const foot: Vec = [c[0], c[1] + 5, c[2]];
  const paper: Form = (x, y, z) =>
    limb(x, y, z, top, foot, 4.1, 3.1) + Math.max(0, Math.abs(y - c[1]) - 5.6) * 3;
  const sleeve: Form = (x, y, z) =>
    Math.max(limb(x, y, z, top, foot, 4.22, 3.22), Math.abs(y - c[1] - 0.4) - 3.1);
  const lid: Form = (x, y, z) =>
    Math.max(hyp(x - c[0], z - c[2]) - 4.35, Math.abs(y - c[1] + 5.6) - 0.55);
  return {
    solids: [
      piece(body, 'cup', paper, c, 9),
      piece(body, 'sleeve', sleeve, c, 7),
      piece(body, 'lid', lid, [c[0], c[1] - 5.6, c[2]], 5.5),
    ],
    looks: {
      cup: { base: '#d9cdb8' },
      sleeve: { base: '#8a6a4c' },
      lid: { base: '#e2dccf', smoothing: 1 },
    },
  };
}

/** The strap of a bag over the person's right shoulder. */
function backpack(body: Body, colour: string): Held {
  const { torso, shape } = body;
  const { k } = shape;
  const form: Form = (x, y, z) =>
    Math.max(
      torso(x, y, z, 2.3),
      -torso(x, y, z, 1.2) - 0.5,
      Math.abs(x + (9.6 + smooth(30, 44, y) * 7) * k) - 2.0,
      (y - 47) * 0.9,
      -(z + 6),
    );
  return {
    solids: [piece(body, 'strap', form, [-10.6 * k, 30 * k, 2], 21)],
    looks: { strap: { base: colour } },
  };
}

/** A board with paper, held against the body. */
function clipboard(body: Body): Held {
  const c: Vec = [0.4, 40 * body.shape.k, 11.4];
  const tilted =
    (half: Vec, dx: number, dy: number, dz: number): Form =>
    (x, y, z) => {
      const [u, v] = [x - c[0], y - c[1]];
      return box(u + v * 0.09 - dx, v - u * 0.09 - dy, z - c[2] + v * 0.1 - dz, half, 0.12);
    };
  return {
    solids: [
      piece(body, 'board', tilted([10.5, 13.5, 0.3], 0, 0, 0), c, 19),
      piece(body, 'paper', tilted([9.6, 12, 0.14], 0, 0.8, 0.4), c, 18),
      piece(body, 'clip', tilted([3.4, 1, 0.5], 0, -12.8, 0.8), [c[0], c[1] - 12, c[2]], 7),
    ],
    looks: {
      board: { base: '#8d6b48' },
      paper: { base: '#d8d3c4' },
      clip: { base: '#8b949c', sheen: 0.5 },
    },
  };
}

/** A flat drum with soft edges, lying in the direction `ahead`. */
const disc =
  (at: Vec, ahead: Vec, r: number, thick: number): Form =>
  (x, y, z) => {
    const q = sub([x, y, z], at);
    const deep = dot(q, ahead);
    const out = Math.sqrt(Math.max(0, dot(q, q) - deep * deep)) - r + EDGE;
    const up = Math.abs(deep) - thick / 2 + EDGE;
    return hyp(Math.max(out, 0), Math.max(up, 0)) + Math.min(Math.max(out, up), 0) - EDGE;
  };

/** Headphones that lie round the neck: shells outwards, cushions on the collarbones, a band behind. */
function headphones(body: Body, colour: string): Held {
  const n = body.notch;
  const ahead = unit([0.3, -0.1, 0.95]);
  const at: Vec = [7.6, n + 4.2, 6.6];
  const behind = (cm: number): Vec => sub(at, scale(ahead, cm));
  const shell = disc(at, ahead, 3.3, 1.7);
  const plate = disc(sub(at, scale(ahead, -0.8)), ahead, 2.1, 0.5);
  const pad = disc(behind(1.4), ahead, 3.5, 1.8);
  const band: readonly Vec[] = [
    [7.9, n + 1.4, 6],
    [8.3, n - 1.6, 3.2],
    [7.4, n - 4, -2],
    [4, n - 5, -7.5],
    [0, n - 5, -9],
  ];
  const pair =
    (form: Form): Form =>
    (x, y, z) =>
      form(Math.abs(x), y, z);
  const strip: Form = (x, y, z) =>
    band.slice(1).reduce((d, b, i) => {
      const a = band[i] ?? b;
      return melt(d, limb(x, y, z, a, b, 0.75, 0.75), 0.4);
    }, 1e9);
  const whole: Vec = [0, n, -1];
  return {
    solids: [
      piece(body, 'pads', pair(pad), whole, 16),
      piece(body, 'band', pair(strip), whole, 16),
      piece(body, 'phones', pair(shell), whole, 16),
      piece(body, 'plates', pair(plate), whole, 16),
    ],
    looks: {
      pads: { base: '#2b3138' },
      band: { base: mix(colour, '#1d2329', 0.45), sheen: 0.3 },
      phones: { base: colour, sheen: 0.35 },
      plates: { base: mix(colour, '#ffffff', 0.22), sheen: 0.4 },
    },
  };
}

/** Puts a thing into a person's hands, on their back or round their neck. */
export function hold(body: Body, prop: Prop): Held {
  switch (prop.kind) {
    case 'phone':
      return phone(body);
    case 'cup':
      return cup(body);
    case 'clipboard':
      return clipboard(body);
    case 'headphones':
      return headphones(body, prop.colour);
    case 'backpack':
      return backpack(body, prop.colour);
  }
}
