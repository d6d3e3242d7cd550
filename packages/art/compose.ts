import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import type { Seating, StageStance } from '../../src/core/scenario/line/line.ts';
import { MAIN_VIEW, type StorySetting } from '../../src/core/scenario/line/setting.ts';
import { risenOf, riseOf } from '../../src/stage/figure/spot.ts';
import { hasChanged, isSeatSeen } from '../../src/stage/manifest.ts';
import { handsAt } from '../../src/stage/scene/life.ts';
import type { SceneId } from './cast/cast.ts';
import type { MoodName } from './figure/head/moods.ts';
import type { Manifest, Texture, ViewEntry } from './manifest.ts';
import { FRAME } from './places/kit/camera.ts';
import { type Box, page } from './raster.ts';

/** Where the shipped pictures are. */
export const STAGE = join(import.meta.dirname, '..', '..', 'assets', 'stage');

/** What `stage.json` of a scenario says. */
export const manifestOf = (scene: SceneId): Manifest =>
  JSON.parse(readFileSync(join(STAGE, scene, 'stage.json'), 'utf8'));

/** Somebody on the stage in a mood; `aside` in frame units, `scale` round where they stand. */
export interface Standing {
  readonly id: string;
  readonly mood: MoodName;
  readonly stance?: StageStance;
  readonly seating?: Seating;
  readonly aside?: number;
  readonly scale?: number;
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

/** The planes of a view behind and before people, each made once. */
const places = new Map<string, Promise<readonly [Buffer, readonly OverlayOptions[]]>>();

const viewOf = (manifest: Manifest, view: string): ViewEntry =>
  view === MAIN_VIEW ? manifest : (manifest.views?.[view] ?? manifest);

/** The hands of a clock as a piece of the frame. */
function handsOf({ clock }: ViewEntry, time: string | undefined): readonly OverlayOptions[] {
  if (clock === undefined) return [];
  const hands = handsAt(clock, time ?? clock.time).map(
    ({ to: [x, y], width }) =>
      `<path d="M${clock.x} ${clock.y}L${x} ${y}" stroke="#35322e" stroke-width="${width}" stroke-linecap="round"/>`,
  );
  return [{ input: Buffer.from(page(FRAME.width, FRAME.height, hands.join(''))), left: 0, top: 0 }];
}

async function placeOf(
  scene: SceneId,
  view: string,
  door: string,
): Promise<readonly [Buffer, readonly OverlayOptions[]]> {
  const { layers, doors } = viewOf(manifestOf(scene), view);
  const all = doors?.[door] ? [...layers, doors[door]] : layers;
  const planes = (isFore: boolean) =>
    all
      .filter(({ id }) => (id === 'fore') === isFore)
      .map(({ file, ...box }) => piece(join(STAGE, scene, file), box, FRAME));
  const behind = await sharp({ create: { ...FRAME, channels: 3, background: '#10181d' } })
    .composite(await Promise.all(planes(false)))
    .png({ compressionLevel: 1 })
    .toBuffer();
  return [behind, await Promise.all(planes(true))];
}

/** The whole frame of a place with people in it, from the shipped files. */
export async function compose(
  scene: SceneId,
  people: readonly Standing[],
  { view = MAIN_VIEW, door = MAIN_VIEW, time }: Partial<StorySetting> = {},
): Promise<Buffer> {
  const manifest = manifestOf(scene);
  const at = (file: string): string => join(STAGE, scene, file);
  const key = `${scene}/${view}/${door}`;
  const place = places.get(key) ?? placeOf(scene, view, door);
  places.set(key, place);
  const shown = viewOf(manifest, view);
  const isSeated = view === MAIN_VIEW || shown.seats === true;
  const [behind, before] = await place;
  const figures = people.flatMap(({ id, mood, stance = 'rest', seating, aside = 0, scale = 1 }) => {
    const art = manifest.people[id];
    const head = art?.heads[mood] ?? art?.heads.neutral;
    if (art === undefined || head === undefined) return [];
    const poses = hasChanged(art, seating) ? (art.second ?? art.poses) : art.poses;
    const pose = poses[stance] ?? poses.rest;
    if (pose === undefined) return [];
    const risen = risenOf(art, seating, scale, FRAME);
    const tall = scale * risen.scale;
    const foot = art.anchor.y - riseOf(art, tall, FRAME) - risen.up;
    const laid = ({ file, ...box }: Texture, size: number, y: number, by = { x: 0, y: 0 }) =>
      piece(
        at(file),
        {
          x: art.anchor.x + aside + (box.x + by.x - art.width / 2) * size,
          y: y + (box.y + by.y - art.height) * size,
          width: box.width * size,
          height: box.height * size,
        },
        FRAME,
      );
    const lay = (texture: Texture, by = { x: 0, y: 0 }) => laid(texture, tall, foot, by);
    const before = pose.before === undefined ? [] : [lay(pose.before)];
    const isSeen = isSeatSeen(art, { ...(seating && { seating }) }, isSeated);
    const below = art.anchor.y - riseOf(art, scale, FRAME);
    const seat = isSeen && art.seat !== undefined ? [laid(art.seat, scale, below)] : [];
    return [...seat, lay(pose.body), lay(pose.face ?? head, pose.head), ...before];
  });
  const layers = [...handsOf(shown, time), ...(await Promise.all(figures)), ...before];
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
