import { carve, egg, type Form, limb, melt } from '../form/form.ts';
import { noise } from '../form/noise.ts';
import { hyp, smooth } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import type { Vec } from '../form/vector.ts';
import { type Covering, hairSolid, scalp } from './scalp.ts';

/** A wrapped headscarf and its under-cap. */
export interface Hijab {
  readonly cloth: string;
  readonly cap: string;
}

const folds: Form = (x, y, z) => {
  const r = hyp(x * 1.05, (y - 1.5) * 0.8);
  const a = Math.atan2(x, -(y - 2));
  const wave = Math.sin(r * 2.5 + a * 1.1 + noise(x * 0.2, y * 0.2, 1) * 2);
  const where = smooth(5.5, 8, r) * (0.35 + 0.65 * smooth(-9, 6, y));
  return 0.2 * wave * where + 0.12 * noise(x * 0.5, y * 0.5, z * 0.5);
};

/** The wrap round the face; `head` is the head under it. */
const wrapForm =
  (head: Form): Form =>
  (x, y, z) => {
    let d = melt(scalp(x, y, z) - 1.3, egg(x, y, z, [0, 3, -0.6], [8.3, 11.6, 9.2]), 2.4);
    d = melt(d, head(x, y, z) - 0.8, 1.6);
    d = melt(d, limb(x, y, z, [0, 9, -0.6], [0, 16.5, -2.2], 7.0, 9.0), 3);
    const open = egg(x, y, z, [0, 1.2, 12], [6.2, 9.5, 10.5]);
    return carve(d - folds(x, y, z), open, 0.4);
  };

const chest: Form = (x, y, z) => {
  const d = melt(
    egg(x, y, z, [0, 18.2, -1.6], [14.6, 6.2, 9.4]),
    egg(x, y, z, [1.5, 22.4, 4.2], [8.6, 6.3, 5.2]),
    4,
  );
  const a = Math.atan2(x + 5, y - 8);
  const r = hyp(x + 6, y - 6);
  const wave = Math.sin(r * 1.35 + a * 2.2 + noise(x * 0.15, y * 0.15, 2) * 2.2);
  return d - 0.34 * wave - 0.2 * noise(x * 0.3, y * 0.3, z * 0.3) + 0.01 * Math.abs(x);
};

const drape: Form = (x, y, z) => {
  const corner: Vec = [4.5, 15.2, 7.6];
  const d = melt(
    limb(x, y, z, [-6.6, 8.2, 4.2], corner, 2.0, 2.9),
    limb(x, y, z, corner, [11.5, 17.5, 1.2], 2.9, 3.4),
    2,
  );
  const across = x * 0.52 - (y - 11) * 0.85;
  return d - 0.26 * Math.sin(across * 2.1 + noise(x * 0.25, y * 0.25, 5) * 1.6);
};

/** A headscarf whose folds run round the face, with a drape across the chest. */
export function hijab({ cloth, cap }: Hijab, head: Form): Covering {
  const inner: Form = (x, y, z) =>
    carve(scalp(x, y, z) - 0.55, egg(x, y, z, [0, 2.1, 9.2], [6.3, 8.3, 7.4]), 0.4);
  const piece = (form: Form, at: Vec, reach: number): Solid =>
    hairSolid(form, at, reach, { material: 'wear', wrap: 0.22, gloss: 50, detail: 0.08 });
  return {
    solids: [
      hairSolid(inner, [0, -4, -1], 11, { material: 'wearIn', wrap: 0.2, gloss: 60 }),
      piece(wrapForm(head), [0, 4, -1], 20),
      piece(chest, [0, 19, 0], 19),
      piece(drape, [2, 13, 5], 13),
    ],
    stains: [],
    looks: { wearIn: { base: cap, smoothing: 1 }, wear: { base: cloth } },
  };
}
