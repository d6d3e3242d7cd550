import sharp from 'sharp';

/** A rectangle of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a drawing becomes a picture. */
export interface Shot {
  readonly svg: string;
  readonly box: Box; // in the drawing's own units
  readonly density: number; // pixels to the unit
  readonly quality: number; // 1..100
}

const EFFORT = 3; // of 9: more makes files hardly smaller

/** Draws a part of an SVG and writes it to a file, as AVIF. */
export async function shoot({ svg, box, density, quality }: Shot, file: string): Promise<void> {
  const { x, y, width, height } = box;
  // Edges are rounded, not lengths: a box that ends where the drawing ends stays inside it.
  const [left, top] = [Math.round(x * density), Math.round(y * density)];
  await sharp(Buffer.from(svg), { density: 72 * density, unlimited: true })
    .extract({
      left,
      top,
      width: Math.round((x + width) * density) - left,
      height: Math.round((y + height) * density) - top,
    })
    .avif({ quality, effort: EFFORT, chromaSubsampling: '4:2:0' })
    .toFile(file);
}

/** The part of an SVG in which something is drawn, in its own units, with nothing cut. */
export async function drawnPart(svg: string): Promise<Box> {
  const { info } = await sharp(Buffer.from(svg))
    .trim({ background: '#0000', threshold: 0 })
    .toBuffer({ resolveWithObject: true });
  const { trimOffsetLeft = 0, trimOffsetTop = 0, width, height } = info;
  return { x: -trimOffsetLeft, y: -trimOffsetTop, width, height };
}

/** An SVG of a size. */
export const page = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;
