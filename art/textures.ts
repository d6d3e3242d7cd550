import { join } from 'node:path';
import type { ByMood, LayerEntry, PersonEntry, Texture } from './manifest.ts';
import { FRAME } from './places/camera.ts';
import type { PlaceLayers } from './places/station.ts';
import { eyesBox, eyesOver, headBox, type Portrait } from './portrait.ts';
import type { Quality } from './quality.ts';
import type { Box, Rasteriser } from './raster.ts';
import { ELI, type Person } from './rig/cast.ts';
import type { MoodName } from './rig/moods.ts';

const DEPTHS: readonly (readonly [keyof PlaceLayers, number])[] = [
  ['far', 0.1],
  ['room', 0.3],
  ['things', 0.45],
  ['glow', 0.5],
  ['fore', 1],
];
const SOFT_DENSITY = 0.3; // light has no edges
const EYE_LEVEL = 305; // where Eli's eyes are in the frame, in frame units from its top
const RISE = 4.2; // frame units to the centimetre of stature

/** Taller people look over the others a little. */
const eyesAt = ({ stature }: Person): number => EYE_LEVEL - (stature - ELI.stature) * RISE;

/** An SVG of a size. */
const page = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;

/** Writes the layers of a place. */
export async function placeTextures(
  layers: PlaceLayers,
  quality: Quality,
  folder: string,
  raster: Rasteriser,
): Promise<LayerEntry[]> {
  const entries: LayerEntry[] = [];
  for (const [id, depth] of DEPTHS) {
    const file = `${id}.webp`;
    await raster.shoot({
      svg: page(FRAME.width, FRAME.height, layers[id]),
      box: { x: 0, y: 0, ...FRAME },
      density: id === 'glow' ? SOFT_DENSITY : quality.placeDensity,
      file: join(folder, file),
      quality: quality.webp,
    });
    entries.push({ id, file, depth });
  }
  return entries;
}

/** Writes body, heads, blinks and turned eyes of a person. */
export async function personTextures(
  portrait: Portrait,
  looksAside: boolean,
  quality: Quality,
  folder: string,
  raster: Rasteriser,
): Promise<PersonEntry> {
  const { person, canvas, body, heads } = portrait;
  const { width, height } = canvas;
  const shoot = async (name: string, inner: string, box: Box): Promise<Texture> => {
    const file = `${person.id}-${name}.webp`;
    await raster.shoot({
      svg: page(width, height, inner),
      box,
      density: quality.peopleDensity,
      file: join(folder, file),
      quality: quality.webp,
    });
    return { file, ...box };
  };
  const whole = await shoot('body', body, { x: 0, y: 0, width, height });
  const drawn: { [M in MoodName]?: Texture } = {};
  const blink: { [M in MoodName]?: Texture } = {};
  const away: { [M in MoodName]?: Texture } = {};
  for (const [mood, head] of heads) {
    const eyes = eyesBox(portrait, head.eyes);
    drawn[mood] = await shoot(mood, head.draw(), headBox(portrait));
    blink[mood] = await shoot(`${mood}-blink`, eyesOver(portrait, head, 'shut'), eyes);
    if (!looksAside) continue;
    away[mood] = await shoot(`${mood}-away`, eyesOver(portrait, head, 'aside'), eyes);
  }
  const eyeLine = Math.round(heads.get('neutral')?.eyes[1] ?? 0);
  const gazes: { gazes?: { away: ByMood } } = looksAside ? { gazes: { away } } : {};
  return {
    width,
    height,
    body: whole.file,
    heads: drawn,
    blink,
    ...gazes,
    anchor: { x: FRAME.width / 2, y: Math.round(eyesAt(person) - eyeLine + height) },
    eyeLine,
  };
}
