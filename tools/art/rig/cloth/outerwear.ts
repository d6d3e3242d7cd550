import type { Body } from '../body/body.ts';
import type { Spot } from '../form/vector.ts';
import type { Cut } from './clothes.ts';
import { shellSolids } from './garment.ts';
import { both, type Stitching } from './stitching.ts';
import { tee } from './tops.ts';
import { collar, crew, hoodDown } from './trim.ts';

/** A denim jacket, open over a hooded sweatshirt. */
export function denim(body: Body): Cut {
  const hoodie = shellSolids(body, {
    material: 'inner',
    thick: 0.8,
    sleeve: 0,
    neck: { wide: 0.35, drop: 0.5 },
    folds: 0.5,
  });
  const jacket = shellSolids(body, {
    material: 'top',
    thick: 1.35,
    sleeve: 2,
    neck: { wide: 3.6, drop: 2.4 },
    gap: (y) => 3.2 + Math.max(0, 30 - y) * 0.2 + Math.max(0, y - 40) * 0.06,
    folds: 0.6,
    weave: 0.03,
    cuff: 4,
  });
  return {
    solids: [...hoodie, hoodDown(body, 'inner'), ...jacket],
    ink: [
      ...both((s) => ({ kind: 'stitch', from: [s * 13, 28.5], to: [s * 5, 29.3] })),
      ...both((s) => ({ kind: 'flap', at: [s * 8.8, 30.4], width: 5.6 })),
      ...both((s) => ({ kind: 'stitch', from: [s * 8.6, 35], to: [s * 6.6, 62] })),
      { kind: 'armholes', stitched: true },
      ...[31, 38, 45, 52].map(
        (y): Stitching => ({ kind: 'snap', at: [-(4.3 + Math.max(0, y - 40) * 0.06), y] }),
      ),
      ...both((s) => ({ kind: 'cord', at: [s * 2.5, 21.5], length: s < 0 ? 12 : 10 })),
      {
        kind: 'seam',
        points: [
          [-3.1, 33],
          [-3, 44],
          [-3.4, 60],
        ],
        width: 0.1,
      },
    ],
  };
}

/** A raincoat with its hood down. */
export function raincoat(body: Body): Cut {
  const coat = shellSolids(body, {
    material: 'top',
    thick: 1.5,
    sleeve: 2,
    neck: { wide: 1.1, drop: 1.2 },
    folds: 0.7,
    gloss: 18,
    cuff: 2.5,
  });
  return {
    solids: [...coat, hoodDown(body, 'top')],
    ink: [
      { kind: 'placket', at: [0, 22], to: 62, width: 3.6 },
      ...[28, 37, 46].map((y): Stitching => ({ kind: 'snap', at: [0, y] })),
      {
        kind: 'seam',
        points: [
          [-13, 28.5],
          [-7, 30.4],
          [0, 31],
          [7, 30.4],
          [13, 28.5],
        ],
        width: 0.1,
      },
      { kind: 'armholes', stitched: false },
      { kind: 'flap', at: [-8.5, 45], width: 7 },
      { kind: 'flap', at: [8.5, 45], width: 7 },
    ],
  };
}

/** A zipped jacket, open over a plain shirt. */
export function jacket(body: Body): Cut {
  const shell = shellSolids(body, {
    material: 'top',
    thick: 1.5,
    sleeve: 2,
    neck: { wide: 1.4, drop: 2 },
    gap: (y) => 2.2 + Math.max(0, 32 - y) * 0.22,
    folds: 0.8,
    cuff: 4,
  });
  const seams = (points: readonly Spot[], width: number): Stitching[] =>
    both((s) => ({
      kind: 'seam',
      points: points.map(([x, y]) => [s * x, y] as const),
      width,
    }));
  return {
    solids: [...tee(body), ...shell, crew(body, 'top', 0.6, 1.7, 3.4)],
    ink: [
      { kind: 'zip', half: 2.6, from: 22, to: 60 },
      ...seams(
        [
          [13, 43],
          [9, 51],
        ],
        0.14,
      ),
      ...seams(
        [
          [12.6, 24],
          [12.2, 30],
          [13, 37],
        ],
        0.09,
      ),
    ],
  };
}

/** A knitted cardigan, open over a plain shirt. */
export function cardigan(body: Body): Cut {
  const knit = shellSolids(body, {
    material: 'top',
    thick: 1.15,
    sleeve: 2,
    neck: { wide: 0.75, drop: 1.4 },
    gap: (y) => 1 + Math.max(0, 36 - y) * 0.34,
    folds: 0.7,
    weave: 0.02,
    cuff: 4,
  });
  return {
    solids: [...tee(body), ...knit],
    ink: [
      { kind: 'ribs', half: 1.25 },
      ...[41, 47.5, 54].map((y): Stitching => ({ kind: 'button', at: [2.1, y] })),
    ],
  };
}

/** A blazer over a shirt. */
export function blazer(body: Body): Cut {
  const under = shellSolids(body, {
    material: 'inner',
    thick: 0.4,
    sleeve: 0,
    neck: { wide: 0.3, drop: 0.6 },
    vee: 2.5,
    folds: 0.3,
  });
  const coat = shellSolids(body, {
    material: 'top',
    thick: 1.05,
    sleeve: 2,
    neck: { wide: 1.1, drop: 1.5 },
    gap: (y) => 0.2 + Math.max(0, 45 - y) * 0.27,
    folds: 0.4,
  });
  return {
    solids: [...under, collar(body, 'inner', { tip: 5, width: 3, rise: 4, open: 1.1 }), ...coat],
    ink: [
      { kind: 'lapels' },
      { kind: 'armholes', stitched: false },
      { kind: 'button', at: [0.4, 47] },
      {
        kind: 'seam',
        points: [
          [6.1, 33.4],
          [11.1, 32.6],
        ],
        width: 0.14,
      },
    ],
  };
}
