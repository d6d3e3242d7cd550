import type { Body } from '../body/body.ts';
import type { Solid } from '../form/solid.ts';
import type { Look } from '../ink/paint.ts';
import { blazer, cardigan, denim, jacket, raincoat } from './outerwear.ts';
import type { Stitching } from './stitching.ts';
import { hoodie, polo, shirt, sweatshirt } from './tops.ts';
import { scrubs, uniform } from './workwear.ts';

/** What somebody wears. */
export interface Clothes {
  readonly kind:
    | 'denim'
    | 'raincoat'
    | 'jacket'
    | 'cardigan'
    | 'blazer'
    | 'hoodie'
    | 'sweatshirt'
    | 'polo'
    | 'shirt'
    | 'scrubs'
    | 'uniform';
  readonly colour: string;
  readonly inner?: string; // what is worn beneath
  readonly lanyard?: string;
  readonly mark?: string; // colour of a patch or a print
}

/** Clothes as solids, with what is drawn on them. */
export interface Cut {
  readonly solids: readonly Solid[];
  readonly ink: readonly Stitching[];
}

/** A cut with the looks of its cloth. */
export interface Dressed extends Cut {
  readonly looks: { readonly [material: string]: Look };
}

const CUTS: { readonly [K in Clothes['kind']]: (body: Body, clothes: Clothes) => Cut } = {
  denim,
  raincoat,
  jacket,
  cardigan,
  blazer,
  hoodie,
  sweatshirt,
  polo,
  shirt,
  scrubs,
  uniform,
};

/** Dresses a body. */
export function dress(body: Body, clothes: Clothes): Dressed {
  const { kind, colour, inner = '#c9c3b6', lanyard } = clothes;
  const cut = CUTS[kind](body, clothes);
  const hanging: Stitching[] = lanyard === undefined ? [] : [{ kind: 'lanyard', colour: lanyard }];
  return {
    solids: cut.solids,
    ink: [...cut.ink, ...hanging],
    looks: {
      top: { base: colour, rim: 0.6, sheen: kind === 'raincoat' ? 0.4 : 0 },
      inner: { base: inner, rim: 0.6 },
    },
  };
}
