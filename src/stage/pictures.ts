import { err, ok, type Result } from '../core/result.ts';
import type { StageProblem } from './problem.ts';

export type Pictures = ReadonlyMap<string, HTMLImageElement>;

async function load(
  file: string,
  urlOf: (file: string) => string,
): Promise<[string, HTMLImageElement]> {
  const image = new Image();
  image.src = urlOf(file);
  await image.decode();
  return [file, image];
}

/**
 * Loads all pictures before the game starts, past Phaser's own loader: that one cannot read the
 * data addresses of a single-file build, and goes on without a picture it did not get.
 */
export async function loadPictures(
  files: readonly string[],
  urlOf: (file: string) => string,
): Promise<Result<Pictures, StageProblem>> {
  const loads = await Promise.allSettled(files.map((file) => load(file, urlOf)));
  const missing = files.find((_, index) => loads[index]?.status === 'rejected');
  if (missing !== undefined) return err({ code: 'pictureMissing', file: missing });
  return ok(
    new Map(loads.flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []))),
  );
}
