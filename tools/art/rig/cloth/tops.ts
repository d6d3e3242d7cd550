import type { Body } from '../body/body.ts';
import type { Solid } from '../form/solid.ts';
import type { Clothes, Cut } from './clothes.ts';
import { shellSolids } from './garment.ts';
import { both, type Stitching } from './stitching.ts';
import { collar, crew, hoodDown } from './trim.ts';

/** A plain shirt to wear under something. */
export const tee = (body: Body): Solid[] => [
  ...shellSolids(body, {
    material: 'inner',
    thick: 0.35,
    sleeve: 0,
    neck: { wide: 0.5, drop: 1.4 },
    folds: 0.45,
  }),
  crew(body, 'inner', 1.2, 0.5),
];

const buttons = (...heights: number[]): Stitching[] =>
  heights.map((y): Stitching => ({ kind: 'button', at: [0, y] }));

/** A sweatshirt. */
export function sweatshirt(body: Body, { mark }: Clothes): Cut {
  const cloth = shellSolids(body, {
    material: 'top',
    thick: 0.95,
    sleeve: 2,
    neck: { wide: 0.4, drop: 0.6 },
    folds: 0.75,
    cuff: 4,
  });
  return {
    solids: [...cloth, crew(body, 'top', 0.6, 0.55)],
    ink: [
      { kind: 'armholes', stitched: false },
      ...(mark === undefined ? [] : [{ kind: 'motif', at: [0, 28], colour: mark } as const]),
    ],
  };
}

/** A sweatshirt with a hood, worn down. */
export function hoodie(body: Body): Cut {
  const cloth = shellSolids(body, {
    material: 'top',
    thick: 1.15,
    sleeve: 2,
    neck: { wide: 0.9, drop: 1.6 },
    folds: 0.85,
    cuff: 4,
  });
  return {
    solids: [...cloth, hoodDown(body, 'top')],
    ink: [
      {
        kind: 'seam',
        points: [
          [-11, 60],
          [-9.5, 46],
          [9.5, 46],
          [11, 60],
        ],
        width: 0.12,
      },
      { kind: 'armholes', stitched: false },
      ...both((s) => ({ kind: 'cord', at: [s * 2.6, 23.5], length: s < 0 ? 13 : 11 })),
    ],
  };
}

/** A polo shirt with short sleeves. */
export function polo(body: Body, { mark }: Clothes): Cut {
  const cloth = shellSolids(body, {
    material: 'top',
    thick: 0.6,
    sleeve: 0.74,
    neck: { wide: 0.3, drop: 0.9 },
    vee: 3,
    folds: 0.5,
  });
  return {
    solids: [...cloth, collar(body, 'top', { tip: 4.2, width: 2.7, rise: 3.6, open: 0.9 })],
    ink: [
      { kind: 'armholes', stitched: false },
      { kind: 'placket', at: [0, 21], to: 33, width: 2.2 },
      ...buttons(25.4, 29.6),
      ...(mark === undefined
        ? []
        : [{ kind: 'patch', at: [7.4, 29.5], width: 4, height: 2.2, colour: mark } as const]),
    ],
  };
}

/** A shirt with long sleeves, buttoned. */
export function shirt(body: Body): Cut {
  const cloth = shellSolids(body, {
    material: 'top',
    thick: 0.75,
    sleeve: 2,
    neck: { wide: 0.3, drop: 0.8 },
    vee: 2,
    folds: 0.6,
    cuff: 4.5,
  });
  return {
    solids: [...cloth, collar(body, 'top', { tip: 4.6, width: 2.9, rise: 3.8, open: 1 })],
    ink: [
      { kind: 'armholes', stitched: false },
      { kind: 'placket', at: [0, 21], to: 62, width: 2.6 },
      ...buttons(26, 33, 40, 47),
      { kind: 'box', at: [7.6, 34], width: 6.4, height: 7 },
    ],
  };
}
