import type { Spot } from '../form/vector.ts';

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
  | { readonly kind: 'lanyard'; readonly colour: string }
  | { readonly kind: 'button'; readonly at: Spot }
  | { readonly kind: 'box'; readonly at: Spot; readonly width: number; readonly height: number }
  | { readonly kind: 'vee'; readonly drop: number }
  | { readonly kind: 'ribs'; readonly half: number }
  | {
      readonly kind: 'patch';
      readonly at: Spot;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | { readonly kind: 'badge'; readonly at: Spot }
  | { readonly kind: 'radio'; readonly at: Spot }
  | { readonly kind: 'lapels' }
  | { readonly kind: 'motif'; readonly at: Spot; readonly colour: string };

/** The same on both sides of the body. */
export const both = (draw: (side: -1 | 1) => Stitching): Stitching[] => [draw(-1), draw(1)];
