import { err, ok, type Result } from '../core/kernel/result.ts';
import type { StageProblem } from './problem.ts';
import type { Renderer } from './renderer.ts';

export type Drawable = ImageBitmap | HTMLImageElement;
export type Pictures = ReadonlyMap<string, Drawable>;

/**
 * Decodes a picture away from the page's own thread; undefined where that cannot be:
 * a drawing in SVG, or an address that a page policy keeps from being fetched.
 */
async function bitmapOf(url: string, renderer: Renderer): Promise<ImageBitmap | undefined> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) return undefined;
    // A bitmap cannot be turned over on its way to the graphics chip, as Phaser wants it.
    const imageOrientation = renderer === 'webgl' ? 'flipY' : 'from-image';
    return await createImageBitmap(await answer.blob(), { imageOrientation });
  } catch {
    return undefined;
  }
}

async function imageOf(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

async function load(
  file: string,
  urlOf: (file: string) => string,
  renderer: Renderer,
): Promise<[string, Drawable]> {
  const url = urlOf(file);
  return [file, (await bitmapOf(url, renderer)) ?? (await imageOf(url))];
}

/**
 * Loads all pictures before the game starts, past Phaser's own loader: that one cannot read the
 * data addresses of a single-file build, and goes on without a picture it did not get.
 */
export async function loadPictures(
  files: readonly string[],
  urlOf: (file: string) => string,
  renderer: Renderer,
): Promise<Result<Pictures, StageProblem>> {
  const loads = await Promise.allSettled(files.map((file) => load(file, urlOf, renderer)));
  const loaded = loads.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const missing = files.find((_, index) => loads[index]?.status === 'rejected');
  if (missing === undefined) return ok(new Map(loaded));
  forget(loaded.map(([, picture]) => picture));
  return err({ code: 'pictureMissing', file: missing });
}

/** Frees the memory of pictures at once. Nothing may draw them afterwards. */
export function forget(pictures: Iterable<Drawable>): void {
  for (const picture of pictures) if (picture instanceof ImageBitmap) picture.close();
}
