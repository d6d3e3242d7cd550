import type { Body } from './body.ts';
import { crew, hoodDown, shellSolids } from './garment.ts';
import type { Look } from './paint.ts';
import type { Solid } from './solid.ts';
import type { Stitching } from './stitching.ts';

/** What somebody wears. */
export interface Clothes {
  readonly kind: 'denim' | 'raincoat' | 'jacket';
  readonly colour: string;
  readonly inner: string;
  readonly lanyard?: string;
}

/** Clothes as solids, with what is drawn on them. */
export interface Dressed {
  readonly solids: readonly Solid[];
  readonly looks: { readonly [material: string]: Look };
  readonly ink: readonly Stitching[];
}

const tee = (body: Body): Solid[] => [
  ...shellSolids(body, {
    material: 'inner',
    thick: 0.35,
    sleeve: 0,
    neck: { wide: 0.5, drop: 1.4 },
    folds: 0.45,
  }),
  crew(body, 'inner', 1.2, 0.5),
];

/** A denim jacket, open over a hooded sweatshirt. */
function denim(body: Body): Omit<Dressed, 'looks'> {
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
  const both = (draw: (s: -1 | 1) => Stitching): Stitching[] => [draw(-1), draw(1)];
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
function raincoat(body: Body, lanyard: string | undefined): Omit<Dressed, 'looks'> {
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
      ...(lanyard === undefined ? [] : [{ kind: 'lanyard', colour: lanyard } as const]),
    ],
  };
}

/** A zipped jacket, open over a plain shirt. */
function jacket(body: Body): Omit<Dressed, 'looks'> {
  const shell = shellSolids(body, {
    material: 'top',
    thick: 1.5,
    sleeve: 2,
    neck: { wide: 1.4, drop: 2 },
    gap: (y) => 2.2 + Math.max(0, 32 - y) * 0.22,
    folds: 0.8,
    cuff: 4,
  });
  const both = (points: readonly (readonly [number, number])[], width: number): Stitching[] =>
    [-1, 1].map((s) => ({
      kind: 'seam',
      points: points.map(([x, y]) => [s * x, y] as const),
      width,
    }));
  return {
    solids: [...tee(body), ...shell, crew(body, 'top', 0.6, 1.7, 3.4)],
    ink: [
      { kind: 'zip', half: 2.6, from: 22, to: 60 },
      ...both(
        [
          [13, 43],
          [9, 51],
        ],
        0.14,
      ),
      ...both(
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

/** Dresses a body. */
export function dress(body: Body, clothes: Clothes): Dressed {
  const looks = {
    top: { base: clothes.colour, rim: 0.6, sheen: clothes.kind === 'raincoat' ? 0.4 : 0 },
    inner: { base: clothes.inner, rim: 0.6 },
  };
  if (clothes.kind === 'denim') return { ...denim(body), looks };
  if (clothes.kind === 'jacket') return { ...jacket(body), looks };
  return { ...raincoat(body, clothes.lanyard), looks };
}
