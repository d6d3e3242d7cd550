import { join } from 'node:path';
import type { LayerEntry } from './manifest.ts';
import { FRAME } from './places/kit/camera.ts';
import type { Place } from './places/kit/place.ts';
import type { Quality } from './quality.ts';
import { changedPart, drawnPart, page, shoot, shootOver } from './raster.ts';

const DEPTHS = [
  ['far', 0.1],
  ['room', 0.35],
  ['fore', 1],
] as const;

/** Writes what differs in a room while its door is in another state. */
export async function doorTextures(
  { far, room, doors = {} }: Place,
  quality: Quality,
  folder: string,
  view = '', // its name, where it is not the first
): Promise<{ readonly [state: string]: LayerEntry }> {
  const entries: { [state: string]: LayerEntry } = {};
  const under = page(FRAME.width, FRAME.height, room);
  const behind = page(FRAME.width, FRAME.height, far);
  for (const [state, other] of Object.entries(doors)) {
    const file = `${view === '' ? '' : `${view}-`}door-${state}.avif`;
    const svg = page(FRAME.width, FRAME.height, other);
    const box = await changedPart(under, svg);
    const shot = { svg, box, density: quality.placeDensity, quality: quality.compression };
    await shootOver(shot, { under, behind }, join(folder, file));
    entries[state] = { id: 'door', depth: 0.35, file, ...box };
  }
  return entries;
}

/** Writes the planes of a place. */
export async function placeTextures(
  place: Place,
  quality: Quality,
  folder: string,
  view = '', // its name, where it is not the first
): Promise<LayerEntry[]> {
  const entries: LayerEntry[] = [];
  for (const [id, depth] of DEPTHS) {
    if (place[id] === '') continue;
    const file = `${view === '' ? '' : `${view}-`}${id}.avif`;
    const svg = page(FRAME.width, FRAME.height, place[id]);
    // What stands before people is a strip below: nothing else has to be drawn with it.
    const box = id === 'fore' ? await drawnPart(svg) : { x: 0, y: 0, ...FRAME };
    const shot = {
      svg,
      box,
      density: quality.placeDensity,
      quality: quality.compression,
    };
    await shoot(shot, join(folder, file));
    entries.push({ id, depth, file, ...box });
  }
  return entries;
}
