import type { Body } from './body.ts';
import { box, type Form, limb } from './form.ts';
import { hyp, smooth } from './number.ts';
import type { Look } from './paint.ts';
import type { Solid } from './solid.ts';
import { dot, sub, type Vec } from './vector.ts';

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

/** A board with paper, held by its lower edge. */
function clipboard(body: Body): Held {
  const c: Vec = [2.2, 42 * body.shape.k, 11.4];
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

/** Headphones that lie round the neck. */
function headphones(body: Body, colour: string): Held {
  const n = body.notch;
  const form: Form = (x, y, z) => {
    const round = hyp(x * 0.9, z + 4) - 8.6;
    const band = hyp(round, (y - n + 3.2 - smooth(4, -8, z) * 1.5) * 0.8) - 0.75;
    const cups = limb(Math.abs(x), y, z, [6.6, n + 0.6, 5.9], [7.8, n + 0.2, 4.9], 2.2, 2.4);
    return Math.min(Math.max(band, z + 1), cups);
  };
  return {
    solids: [piece(body, 'phones', form, [0, n - 1, -2], 16)],
    looks: { phones: { base: colour, sheen: 0.2 } },
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
