import { join } from 'node:path';
import type { ByMood, LayerEntry, PersonEntry, Texture } from './manifest.ts';
import { FRAME } from './places/kit/camera.ts';
import type { Place } from './places/kit/place.ts';
import { eyesBox, eyesOver, headBox, type Portrait } from './portrait.ts';
import type { Quality } from './quality.ts';
import { type Box, drawnPart, page, shoot } from './raster.ts';
import type { Person } from './rig/body/person.ts';
import type { MoodName } from './rig/head/moods.ts';

const DEPTHS = [
  ['far', 0.1],
  ['room', 0.35],
  ['fore', 1],
] as const;
const EYE_LEVEL = 305; // where somebody of average height has their eyes, in frame units
const AVERAGE = 170; // cm
const RISE = 4.2; // frame units to the centimetre of stature
const SEATED = 26; // frame units lower
const BARE = 236; // frame units of the canvas that no body reaches

/** The moods in which somebody looks away. */
const TURNED: readonly MoodName[] = ['wary', 'annoyed', 'tired'];

/** Taller people look over the others a little; who sits is lower. */
const eyesAt = ({ stature, sits }: Person): number =>
  EYE_LEVEL - (stature - AVERAGE) * RISE * 0.6 + (sits ? SEATED : 0);

/** Writes the planes of a place. */
export async function placeTextures(
  place: Place,
  quality: Quality,
  folder: string,
): Promise<LayerEntry[]> {
  const entries: LayerEntry[] = [];
  for (const [id, depth] of DEPTHS) {
    if (place[id] === '') continue;
    const file = `${id}.avif`;
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

/** Writes body, heads, blinks and turned eyes of a person. */
export async function personTextures(
  portrait: Portrait,
  quality: Quality,
  folder: string,
): Promise<PersonEntry> {
  const { person, canvas, body, heads } = portrait;
  const { width, height } = canvas;
  const write = async (name: string, inner: string, box: Box): Promise<Texture> => {
    const file = `${person.id}-${name}.avif`;
    const shot = {
      svg: page(width, height, inner),
      box,
      density: quality.peopleDensity,
      quality: quality.compression,
    };
    await shoot(shot, join(folder, file));
    return { file, ...box };
  };
  const drawn: { [M in MoodName]?: Texture } = {};
  const blink: { [M in MoodName]?: Texture } = {};
  const away: { [M in MoodName]?: Texture } = {};
  for (const [mood, head] of heads) {
    const eyes = eyesBox(portrait, head.eyes);
    drawn[mood] = await write(mood, head.draw(), headBox(portrait));
    blink[mood] = await write(`${mood}-blink`, eyesOver(portrait, head, 'shut'), eyes);
    if (!TURNED.includes(mood)) continue;
    away[mood] = await write(`${mood}-away`, eyesOver(portrait, head, 'aside'), eyes);
  }
  const eyeLine = Math.round(heads.get('neutral')?.eyes[1] ?? 0);
  const gazes: { gazes?: { away: ByMood } } =
    Object.keys(away).length > 0 ? { gazes: { away } } : {};
  return {
    width,
    height,
    body: await write('body', body, { x: 0, y: BARE, width, height: height - BARE }),
    heads: drawn,
    blink,
    ...gazes,
    anchor: { x: FRAME.width / 2, y: Math.round(eyesAt(person) - eyeLine + height) },
    eyeLine,
  };
}
