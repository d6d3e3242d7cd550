import type { HeadShape } from '../body/proportions.ts';
import { ball, carve, egg, type Form, limb, melt } from '../form/form.ts';
import { lerp } from '../form/number.ts';
import type { Vec } from '../form/vector.ts';

// The origin lies between the eyes' height and the ear canals; adult crown y = -11.5, chin y = 11.3.
// A touch adds to or takes from the form so far; x >= 0: one half of the head stands for both.
type Touch = (d: number, x: number, y: number, z: number) => number;

/** Clay put on: an egg, or a limb from `a` to `b`, melted in over `k`. */
const lump = (at: Vec, r: Vec, k: number): Touch => {
  return (d, x, y, z) => melt(d, egg(x, y, z, at, r), k);
};
const strip = (a: Vec, b: Vec, ra: number, rb: number, k: number): Touch => {
  return (d, x, y, z) => melt(d, limb(x, y, z, a, b, ra, rb), k);
};

/** Clay taken away. */
const hollow = (at: Vec, r: Vec, k: number): Touch => {
  return (d, x, y, z) => carve(d, egg(x, y, z, at, r), k);
};
const groove = (a: Vec, b: Vec, ra: number, rb: number, k: number): Touch => {
  return (d, x, y, z) => carve(d, limb(x, y, z, a, b, ra, rb), k);
};

const skull = ({ skullW, faceW, jawW, mouthY }: HeadShape): Touch[] => [
  lump([0, -4.1, -0.9], [7.45 * skullW, 7.4, 9.2], 0.01),
  lump([0, -4.2, 3.2], [5.9 * skullW, 5.6, 5.35], 2),
  strip([0, -3.5, 1.6], [0, mouthY, 3.7], 6.1 * faceW, 3.6 * lerp(faceW, jawW, 0.75), 2.5),
];

function jaw({ faceW, jawW, jawDrop, chinW, chinL, chinZ, mouthY }: HeadShape): Touch[] {
  const angle: Vec = [3.7 * jawW, 6.2 + jawDrop, 0.6];
  const chinY = mouthY + 2.95 + chinL;
  return [
    strip([4.9 * faceW, 1, -0.6], angle, 0.9, 0.95, 2.6),
    strip(angle, [chinW, chinY - 0.2, 6.4 + chinZ], 0.9, 1.35, 2.6),
    lump([0, chinY, 7.15 + chinZ], [1.75 * chinW, 1.25, 1.35], 1.8),
    strip([3.9, 0.5, -3.2], [2.4, 7.2, -2.6], 2.2, 1.75, 2.4), // nape
    lump([4.7, 3.6, -2.6], [1.6, 3.0, 2.2], 1.6), // behind the ear
  ];
}

const cheeks = ({ faceW, cheekbone, cheekFull, mouthY }: HeadShape): Touch[] => [
  lump([0, 3.2, 5.8], [3.0, 3.4, 2.55], 2.2),
  lump([4.15 * faceW, 2.5, 4.75], [2.3, 1.6, 2.15 + 0.3 * (cheekbone - 1)], 2.6),
  lump([2.95 * faceW, 5.1, 5.1], [2.3 * cheekFull, 2.7, 2.25 * cheekFull], 2.8),
  lump([0, mouthY, 6.2], [2.7, 2.2, 2.7], 2),
];

const brow = ({ faceW, eyeX, eyeY, browY, browRidge }: HeadShape): Touch[] => [
  hollow([9.0 * faceW, -2.4, 5.2], [2.4, 3.6, 4], 2.4), // temple
  hollow([eyeX + 0.1, eyeY + 0.1, 9.75], [1.9, 1.2, 2.0], 1.3), // socket
  hollow([eyeX - 1.45, eyeY + 0.1, 9.3], [0.65, 1.0, 1.0], 0.9),
  strip([0.6, browY + 0.35, 8], [4.6, browY + 0.2, 6], 0.55 * browRidge, 0.45, 1.7),
];

function nose({ eyeY, noseL, noseW, noseBridge, noseTip, noseZ }: HeadShape): Touch[] {
  const top: Vec = [0, eyeY - 1.2, 7.9 + noseBridge * 0.6];
  const low: Vec = [0, noseL - 1.0, 9.75 + noseZ];
  const nostril: Vec = [0.6 * noseW, noseL + 0.55 - noseTip * 0.2, 9.6 + noseZ * 0.7];
  return [
    strip(top, low, 0.62, 0.78 * noseW, 1.2),
    lump([0, noseL - 0.55 - noseTip * 0.3, 10.1 + noseZ], [noseW, 0.88, 0.95], 0.8),
    lump([1.15 * noseW, noseL - 0.1, 9.0 + noseZ * 0.5], [0.68 * noseW, 0.68, 1.05], 0.6),
    hollow(nostril, [0.4 * noseW, 0.3, 0.6], 0.35),
  ];
}

const mouth = ({ noseL, mouthY: my, mouthW, lipU, lipL }: HeadShape): Touch[] => [
  groove([0, noseL + 0.9, 9.6], [0, my - 0.6, 9.7], 0.3, 0.35, 0.6),
  strip([0.3, my - 0.3, 8.55], [mouthW * 0.8, my + 0.05, 7.4], 0.42 * lipU, 0.12, 0.6),
  strip([0, my + 0.55, 8.4], [mouthW * 0.5, my + 0.3, 7.7], 0.45 * lipL, 0.1, 0.8),
  groove([0, my + 0.03, 9.15], [mouthW, my + 0.12, 7.9], 0.12, 0.1, 0.3),
  hollow([0, my + 1.65, 9.2], [1.5, 0.5, 0.8], 1.0),
];

const eyeball = ({ eyeX, eyeY, eyeR }: HeadShape): Touch => {
  const at: Vec = [eyeX, eyeY, 6.5];
  return (d, x, y, z) => melt(d, ball(x, y, z, at, eyeR + 0.1), 0.5);
};

function ears({ skullW, ear, earY }: HeadShape): Touch {
  const flat: Vec = [0, 0, 0];
  const shell: Vec = [0.6, 2.8 * ear, 1.7 * ear];
  const lobe: Vec = [0.5, 1.0, 0.8];
  const bowl: Vec = [0.85, 1.6 * ear, 0.9 * ear];
  return (d, x, y, z) => {
    if (x < 3) return d;
    const ex = x - 6.75 * skullW;
    const ez = z + 1.1;
    const ey = y - earY - ez * 0.22;
    const tilt = ez * 0.24;
    let e = egg(ex - 0.1 + tilt, ey, ez, flat, shell);
    e = melt(e, egg(ex + tilt, ey - 1.8 * ear, ez - 0.5, flat, lobe), 0.7);
    e = carve(e, egg(ex - 0.65 + tilt, ey + 0.2, ez - 0.25, flat, bowl), 0.35);
    return melt(d, e, 0.9);
  };
}

/** The head as a sculpture, without hair; the lids are closed, open eyes are inked on top. */
export function makeHead(shape: HeadShape): Form {
  const parts = [skull, jaw, cheeks, brow, nose, mouth];
  const touches = [...parts.flatMap((part) => part(shape)), eyeball(shape), ears(shape)];
  const { skew } = shape;
  return (x0, y0, z) => {
    // No face is the mirror of itself: one side sits a little higher, the chin a little aside.
    const x1 = x0 - (skew * 0.5 * Math.max(0, y0)) / 9;
    const y = y0 - (skew * x1) / 9;
    const x = Math.abs(x1);
    let d = 1e9;
    for (const touch of touches) d = touch(d, x, y, z);
    return d;
  };
}

/** Where a point of an even face lies on this uneven one. */
export const skewed = ({ skew }: HeadShape, [x, y, z]: Vec): Vec => [
  x + (skew * 0.5 * Math.max(0, y)) / 9,
  y + (skew * x) / 9,
  z,
];
