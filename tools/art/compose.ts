import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import type { StageStance } from '../../src/core/scenario/line.ts';
import type { SceneId } from './cast/cast.ts';
import type { MoodName } from './figure/head/moods.ts';
import type { Manifest, Texture } from './manifest.ts';
import { FRAME } from './places/kit/camera.ts';
import type { Box } from './raster.ts';

/** Where the shipped pictures are. */
export const STAGE = join(import.meta.dirname, '..', '..', 'assets', 'stage');

/** What `stage.json` of a scenario says. */
export const manifestOf = (scene: SceneId): Manifest =>
  JSON.parse(readFileSync(join(STAGE, scene, 'stage.json'), 'utf8'));

/** Somebody on the stage in a mood; `aside` in frame units. */
export interface Standing {
  readonly id: string;
  readonly mood: MoodName;
  readonly stance?: StageStance;
  readonly aside?: number;
}

/** A file as a piece of a picture of this size, cut where it runs over the edge. */
async function piece(file: string, box: Box, size: Omit<Box, 'x' | 'y'>): Promise<OverlayOptions> {
  const [x, y] = [Math.round(box.x), Math.round(box.y)];
  const [left, top] = [Math.max(0, -x), Math.max(0, -y)];
  const width = Math.min(Math.round(box.width) - left, size.width - Math.max(0, x));
  const height = Math.min(Math.round(box.height) - top, size.height - Math.max(0, y));
  const input = await sharp(file)
    .resize(Math.round(box.width), Math.round(box.height))
    .extract({ left, top, width, height })
    .png()
    .toBuffer();
  return { input, left: Math.max(0, x), top: Math.max(0, y) };
}

/** The planes of a place behind and before people, each made once. */
const places = new Map<SceneId, Promise<readonly [Buffer, readonly OverlayOptions[]]>>();

async function placeOf(scene: SceneId): Promise<readonly [Buffer, readonly OverlayOptions[]]> {
  const planes = (isFore: boolean) =>
    manifestOf(scene)
      .layers.filter(({ id }) => (id === 'fore') === isFore)
      .map(({ file, ...box }) => piece(join(STAGE, scene, file), box, FRAME));
  const behind = await sharp({ create: { ...FRAME, channels: 3, background: '#10181d' } })
    .composite(await Promise.all(planes(false)))
    .png({ compressionLevel: 1 })
    .toBuffer();
  return [behind, await Promise.all(planes(true))];
}

/** The whole frame of a place with people in it, from the shipped files. */
export async function compose(scene: SceneId, people: readonly Standing[]): Promise<Buffer> {
  const manifest = manifestOf(scene);
  const at = (file: string): string => join(STAGE, scene, file);
  const place = places.get(scene) ?? placeOf(scene);
  places.set(scene, place);
  const [behind, before] = await place;
  const figures = people.flatMap(({ id, mood, stance = 'rest', aside = 0 }) => {
    const art = manifest.people[id];
    const head = art?.heads[mood] ?? art?.heads.neutral;
    const pose = art?.poses[stance] ?? art?.poses.rest;
    if (art === undefined || head === undefined || pose === undefined) return [];
    const [x, y] = [art.anchor.x - art.width / 2 + aside, art.anchor.y - art.height];
    const lay = (texture: Texture, by = { x: 0, y: 0 }) =>
      piece(
        at(texture.file),
        { ...texture, x: x + texture.x + by.x, y: y + texture.y + by.y },
        FRAME,
      );
    const before = pose.before === undefined ? [] : [lay(pose.before)];
    return [lay(pose.body), lay(head, pose.head), ...before];
  });
  const layers = [...(await Promise.all(figures)), ...before];
  return sharp(behind).composite(layers).png({ compressionLevel: 1 }).toBuffer();
}

/** Pictures of one size in rows. */
export async function grid(
  cells: readonly Buffer[],
  columns: number,
  size: { readonly width: number; readonly height: number },
  gap = 4,
): Promise<Sharp> {
  const rows = Math.ceil(cells.length / columns);
  const width = columns * (size.width + gap) - gap;
  const height = rows * (size.height + gap) - gap;
  return sharp({ create: { width, height, channels: 3, background: '#1b2226' } }).composite(
    cells.map((input, index) => ({
      input,
      left: (index % columns) * (size.width + gap),
      top: Math.floor(index / columns) * (size.height + gap),
    })),
  );
}
