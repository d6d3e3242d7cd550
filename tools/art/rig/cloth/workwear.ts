import type { Body } from '../body/body.ts';
import type { Cut } from './clothes.ts';
import { shellSolids } from './garment.ts';
import { both, type Stitching } from './stitching.ts';
import { collar } from './trim.ts';

/** What people wear on a ward. */
export function scrubs(body: Body): Cut {
  return {
    solids: shellSolids(body, {
      material: 'top',
      thick: 0.85,
      sleeve: 0.78,
      neck: { wide: 0.7, drop: 1.2 },
      vee: 5.5,
      folds: 0.6,
    }),
    ink: [
      { kind: 'vee', drop: 5.5 },
      { kind: 'armholes', stitched: false },
      { kind: 'box', at: [8.2, 37], width: 7, height: 8 },
    ],
  };
}

/** The shirt of an officer: two pockets, a plain shield, a radio. */
export function uniform(body: Body): Cut {
  const cloth = shellSolids(body, {
    material: 'top',
    thick: 0.7,
    sleeve: 0.8,
    neck: { wide: 0.2, drop: 0.6 },
    folds: 0.42,
  });
  return {
    solids: [...cloth, collar(body, 'top', { tip: 5, width: 3.1, rise: 4.2, open: 0.7 })],
    ink: [
      { kind: 'armholes', stitched: false },
      ...both((s) => ({
        kind: 'seam',
        points: [
          [s * 13, 24.2],
          [s * 6, 25],
        ],
        width: 0.08,
      })),
      { kind: 'placket', at: [0, 21], to: 62, width: 2.6 },
      ...[27, 34, 41].map((y): Stitching => ({ kind: 'button', at: [0, y] })),
      ...both((s) => ({ kind: 'box', at: [s * 7.8, 35], width: 6.6, height: 8 })),
      ...both((s) => ({ kind: 'flap', at: [s * 7.8, 31], width: 6.6 })),
      { kind: 'badge', at: [7.8, 26.6] },
      { kind: 'radio', at: [-10.6, 22.6] },
    ],
  };
}
