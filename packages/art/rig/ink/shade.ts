import { grow, type Mask } from '../form/field.ts';
import { read } from '../form/number.ts';
import { byte, type Rgb } from './colour.ts';
import { pngUrl } from './png.ts';

/** Coloured samples on a grid, and where the grid lies on the drawing. */
export interface Shading {
  readonly mask: Mask;
  readonly width: number;
  readonly height: number;
  readonly origin: readonly [number, number]; // drawing place of the first sample
  readonly step: number; // drawing units between samples
  colour(at: number): Rgb;
}

interface Bounds {
  readonly i0: number;
  readonly j0: number;
  readonly i1: number;
  readonly j1: number;
}

const SPILL = 4; // samples of colour past the edge

function boundsOf({ mask, width, height }: Shading): Bounds {
  let [i0, j0, i1, j1] = [width, height, 0, 0];
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] !== 1) continue;
    const i = at % width;
    const j = Math.floor(at / width);
    i0 = Math.min(i0, i);
    i1 = Math.max(i1, i);
    j0 = Math.min(j0, j);
    j1 = Math.max(j1, j);
  }
  return { i0: i0 - SPILL, j0: j0 - SPILL, i1: i1 + SPILL, j1: j1 + SPILL };
}

/** The samples as an `<image>` that runs a little past its own edge: it is meant to be clipped. */
export function shade(shading: Shading): string {
  const { mask, width, height, origin, step } = shading;
  const { i0, j0, i1, j1 } = boundsOf(shading);
  const w = i1 - i0 + 1;
  const h = j1 - j0 + 1;
  const pixels = new Uint8Array(w * h * 4);
  const inside = new Uint8Array(w * h);
  for (let at = 0; at < inside.length; at += 1) {
    const i = i0 + (at % w);
    const j = j0 + Math.floor(at / w);
    if (i < 0 || j < 0 || i >= width || j >= height || read(mask, j * width + i) !== 1) continue;
    inside[at] = 1;
    pixels.set([...shading.colour(j * width + i).map(byte), 255], at * 4);
  }
  grow(pixels, inside, w, SPILL);
  const x = origin[0] + (i0 - 0.5) * step;
  const y = origin[1] + (j0 - 0.5) * step;
  const box = `x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${(w * step).toFixed(2)}" height="${(h * step).toFixed(2)}"`;
  return `<image ${box} preserveAspectRatio="none" href="${pngUrl(pixels, w, h)}"/>`;
}
