import { join } from 'node:path';
import { FRAME } from './places/camera.ts';
import type { PlaceLayers } from './places/station.ts';
import { dusk } from './places/station-ink.ts';
import type { Portrait } from './portrait.ts';
import type { Rasteriser } from './raster.ts';
import type { MoodName } from './rig/moods.ts';

const SIZE = { width: 1200, height: 1050 } as const;
const PERSON_SCALE = 1;
const EYE_LEVEL = 248; // frame units from the top
const QUALITY = 80;
const MOST = 70 * 1024; // bytes
const LOWER = 6; // steps of quality, until a picture is small enough

function svgOf(layers: PlaceLayers, portrait?: Portrait, mood?: MoodName): string {
  const wide = (FRAME.height * SIZE.width) / SIZE.height;
  const left = (FRAME.width - wide) / 2;
  const head = mood === undefined ? undefined : portrait?.heads.get(mood);
  const behind = layers.far + layers.room + layers.things + layers.glow;
  let person = '';
  if (portrait !== undefined && head !== undefined) {
    const neutral = portrait.heads.get('neutral') ?? head;
    const x = FRAME.width / 2 - (portrait.canvas.width * PERSON_SCALE) / 2;
    const y = EYE_LEVEL - neutral.eyes[1] * PERSON_SCALE;
    person = `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${PERSON_SCALE})">${portrait.body}${head.draw()}</g>`;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="${left.toFixed(1)} 0 ${wide.toFixed(1)} ${FRAME.height}">${behind}${dusk()}${person}${layers.fore}</svg>`;
}

/** Writes pictures that do without the stage: the place alone, and one person in every mood. */
export async function stills(
  place: string,
  layers: PlaceLayers,
  portrait: Portrait,
  folder: string,
  raster: Rasteriser,
): Promise<void> {
  const write = async (name: string, svg: string): Promise<void> => {
    const file = join(folder, `${place}-${name}.webp`);
    const shot = { svg, box: { x: 0, y: 0, ...SIZE }, density: 1, file };
    let quality = QUALITY;
    while ((await raster.shoot({ ...shot, quality })) > MOST && quality > LOWER) quality -= LOWER;
  };
  await write('place', svgOf(layers));
  for (const mood of portrait.heads.keys()) await write(mood, svgOf(layers, portrait, mood));
}
