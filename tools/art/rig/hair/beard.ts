import type { HeadShape } from '../body/proportions.ts';
import { noise } from '../form/noise.ts';
import { clamp, hyp, lerp, smooth } from '../form/number.ts';
import type { Stain } from '../ink/paint.ts';

/** How a beard is worn. */
export type BeardKind = 'shadow' | 'stubble' | 'full' | 'moustache' | 'goatee';

const STRENGTH: { readonly [K in BeardKind]: number } = {
  shadow: 0.16,
  stubble: 0.34,
  full: 0.92,
  moustache: 0.9,
  goatee: 0.85,
};

/** How much of a beard grows at a point of the face, 0..1: cheeks, jaw, lip, not the mouth. */
function growth(kind: BeardKind, shape: HeadShape, x: number, y: number, z: number): number {
  const { mouthY: my, mouthW, noseL } = shape;
  const ax = Math.abs(x);
  if (z < -1.2) return 0;
  // From the corner of the mouth up to the sideburn, in one curve.
  const cheek = lerp(my - 0.3, -0.4, smooth(2.2, 7.2, ax) ** 1.3);
  const hairs = 0.34 * noise(x * 2.6, y * 1.1, z * 1.6) + 0.2 * noise(x * 6, y * 2.2, z * 3);
  const jaw =
    smooth(cheek - 1.25, cheek + 1.35, y + hairs) *
    smooth(1.4, 2.9, Math.max(ax, y - my + 0.6)) *
    smooth(-1.2, 1.2, z) *
    smooth(7.7, 6.9, ax);
  const lip =
    smooth(mouthW + 1.2, mouthW - 0.2, ax) *
    smooth(noseL + 0.35, noseL + 1, y + ax * 0.06) *
    smooth(my + 0.2, my - 0.2, y);
  const mouth = smooth(0.85, 1.15, hyp(ax / (mouthW + 0.15), y - my - 0.12));
  const bare = smooth(0.5, 1.3, hyp((ax - 0.9) / 0.9, (y - my - 1.3) / 0.75));
  const chin = smooth(2.9, 1.9, ax) * smooth(my + 0.9, my + 1.8, y);
  const worn = kind === 'moustache' ? lip : Math.max(kind === 'goatee' ? chin : jaw, lip);
  return clamp(worn * mouth * lerp(0.55, 1, bare));
}

/** A beard as growth on the skin. */
export const beard = (kind: BeardKind, colour: string, shape: HeadShape): Stain => ({
  colour,
  strength: STRENGTH[kind],
  density: (x, y, z) => {
    const here = growth(kind, shape, x, y, z);
    const soft = 0.5 * noise(x * 1.2 + y * 0.5, y * 0.5 - x * 0.2, z * 0.5);
    const fine = 0.5 * noise(x * 4.2, y * 1.6, z * 2);
    return clamp(here + here * 0.4 * (soft + fine));
  },
});
