import type { View } from '../form/measured.ts';
import type { Spot } from '../form/vector.ts';

/** A drawing of a view: `px` drawing units to the centimetre. */
export interface Canvas {
  readonly view: View;
  readonly px: number;
  readonly width: number;
  readonly height: number;
  xy(x: number, y: number): Spot;
}

/** A canvas for a view. */
export const makeCanvas = (view: View, px: number): Canvas => ({
  view,
  px,
  width: Math.round((view.x1 - view.x0) * px),
  height: Math.round((view.y1 - view.y0) * px),
  xy: (x, y) => [(x - view.x0) * px, (y - view.y0) * px],
});
