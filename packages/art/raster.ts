import sharp, { type Sharp } from 'sharp';

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

/** A part of a drawing in pixels. */
function partOf({ svg, box, density }: Omit<Shot, 'quality'>): Sharp {
  const { x, y, width, height } = box;
  // Edges are rounded, not lengths: a box that ends where the drawing ends stays inside it.
  const [left, top] = [Math.round(x * density), Math.round(y * density)];
  return sharp(Buffer.from(svg), { density: 72 * density, unlimited: true }).extract({
    left,
    top,
    width: Math.round((x + width) * density) - left,
    height: Math.round((y + height) * density) - top,
  });
}

const toAvif = (picture: Sharp, quality: number, file: string) =>
  picture.avif({ quality, effort: EFFORT, chromaSubsampling: '4:2:0' }).toFile(file);

/** Draws a part of an SVG and writes it to a file, as AVIF. */
export async function shoot({ quality, ...shot }: Shot, file: string): Promise<void> {
  await toAvif(partOf(shot), quality, file);
}

const EDGE = 2; // pixels: the soft edge of what would show through

/**
 * Draws a part of an SVG that is laid over another, and writes it to a file, as AVIF. Where the other would show
 * through, what lies behind both is drawn as well.
 */
export async function shootOver(
  { quality, ...shot }: Shot,
  { under, behind }: { readonly under: string; readonly behind: string },
  file: string,
): Promise<void> {
  const pixels = (svg: string) =>
    partOf({ ...shot, svg })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
  const [{ data, info }, old, back] = await Promise.all([
    pixels(shot.svg),
    pixels(under),
    pixels(behind),
  ]);
  const { width, height } = info;
  const first = Uint8Array.from(data.filter((_, at) => at % 4 === 3)); // alpha before anything is filled
  const showsThrough = (pixel: number): boolean =>
    (first[pixel] ?? 255) < (old.data[pixel * 4 + 3] ?? 0);
  for (let at = 0; at < data.length; at += 4) {
    const pixel = at / 4;
    const around = [0, -EDGE, EDGE, -EDGE * width, EDGE * width].map((by) => pixel + by);
    if (!around.some(showsThrough)) continue;
    const alpha = first[pixel] ?? 0;
    for (const c of [0, 1, 2]) {
      const shown = (data[at + c] ?? 0) * alpha + (back.data[at + c] ?? 0) * (255 - alpha);
      data[at + c] = Math.round(shown / 255);
    }
    data[at + 3] = 255;
  }
  await toAvif(sharp(data, { raw: { width, height, channels: 4 } }), quality, file);
}

/** The part of an SVG in which something is drawn, in its own units, with nothing cut. */
export async function drawnPart(svg: string): Promise<Box> {
  const { info } = await sharp(Buffer.from(svg))
    .trim({ background: '#0000', threshold: 0 })
    .toBuffer({ resolveWithObject: true });
  const { trimOffsetLeft = 0, trimOffsetTop = 0, width, height } = info;
  return { x: -trimOffsetLeft, y: -trimOffsetTop, width, height };
}

const SEEN = 3; // difference of a channel, of 255, that the eye sees
const ROUND = 4; // units kept round what differs

/** The smallest part of two SVGs of one size that holds all in which they visibly differ, in their own units. */
export async function changedPart(one: string, other: string): Promise<Box> {
  const [a, b] = await Promise.all(
    [one, other].map((svg) =>
      sharp(Buffer.from(svg), { unlimited: true })
        .flatten({ background: '#808080' })
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  if (a === undefined || b === undefined) throw new Error('nothing to compare');
  const { width, height, channels } = a.info;
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < width * height; at += 1) {
    const from = at * channels;
    const isChanged = [0, 1, 2].some(
      (c) => Math.abs((a.data[from + c] ?? 0) - (b.data[from + c] ?? 0)) > SEEN,
    );
    if (!isChanged) continue;
    xs.push(at % width);
    ys.push(Math.floor(at / width));
  }
  const least = (all: readonly number[]): number =>
    Math.max(0, all.reduce((x, y) => Math.min(x, y), Number.POSITIVE_INFINITY) - ROUND);
  const most = (all: readonly number[], end: number): number =>
    Math.min(end, all.reduce((x, y) => Math.max(x, y), 0) + ROUND);
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: most(xs, width) - x, height: most(ys, height) - y };
}

const COARSE = 4; // units to the pixel of the look that finds what is drawn
const GRID = 10; // units: so many are whole pixels in every quality

/** A box that holds another, on the grid, inside a drawing of this size. */
export function onGrid(box: Box, size: Omit<Box, 'x' | 'y'>): Box {
  const [x, y] = [box.x, box.y].map((from) => Math.floor(from / GRID) * GRID) as [number, number];
  const end = (to: number, most: number): number => Math.min(most, Math.ceil(to / GRID) * GRID);
  const width = end(box.x + box.width, size.width) - x;
  return { x, y, width, height: end(box.y + box.height, size.height) - y };
}

/** A box on the grid round all that is drawn, found in a coarse look: a third of the work of `drawnPart`. */
export async function partAround(inner: string, size: Omit<Box, 'x' | 'y'>): Promise<Box> {
  const svg = Buffer.from(page(size.width, size.height, inner));
  const { info } = await sharp(svg, { density: 72 / COARSE })
    .trim({ background: '#0000', threshold: 0 })
    .toBuffer({ resolveWithObject: true });
  const { trimOffsetLeft = 0, trimOffsetTop = 0 } = info;
  const [x, y] = [-trimOffsetLeft * COARSE, -trimOffsetTop * COARSE];
  return onGrid({ x, y, width: info.width * COARSE, height: info.height * COARSE }, size);
}

/** An SVG of a part of a drawing. */
export const pageOf = ({ x, y, width, height }: Box, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${inner}</svg>`;

/** An SVG of a size. */
export const page = (width: number, height: number, inner: string): string =>
  pageOf({ x: 0, y: 0, width, height }, inner);
