import type { Spot } from './vector.ts';

/** What is drawn on clothes, in torso centimetres for a stature of 172. */
export type Stitching =
  | { readonly kind: 'seam'; readonly points: readonly Spot[]; readonly width: number }
  | { readonly kind: 'stitch'; readonly from: Spot; readonly to: Spot }
  | { readonly kind: 'armholes'; readonly stitched: boolean }
  | { readonly kind: 'zip'; readonly half: number; readonly from: number; readonly to: number }
  | { readonly kind: 'cord'; readonly at: Spot; readonly length: number }
  | { readonly kind: 'placket'; readonly at: Spot; readonly to: number; readonly width: number }
  | { readonly kind: 'snap'; readonly at: Spot }
  | { readonly kind: 'flap'; readonly at: Spot; readonly width: number }
  | { readonly kind: 'lanyard'; readonly colour: string };
