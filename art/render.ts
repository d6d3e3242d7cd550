import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest, PersonEntry } from './manifest.ts';
import { FRAME } from './places/camera.ts';
import { lamp, panes, station } from './places/station.ts';
import { type Portrait, portray } from './portrait.ts';
import { DRAFT, FINE } from './quality.ts';
import { openRasteriser } from './raster.ts';
import { BEA, CAL, ELI, type Person } from './rig/cast.ts';
import { STATION_LIGHT } from './rig/light.ts';
import { MOOD_NAMES, type MoodName } from './rig/moods.ts';
import { stills } from './stills.ts';
import { personTextures, placeTextures } from './textures.ts';

const PLACE = 'platform-four';
const ROLES: readonly { person: Person; moods: readonly MoodName[]; looksAside: boolean }[] = [
  { person: ELI, moods: MOOD_NAMES, looksAside: true },
  { person: BEA, moods: ['neutral', 'thoughtful', 'relieved'], looksAside: false },
  { person: CAL, moods: ['neutral', 'amused', 'annoyed'], looksAside: false },
];

/** Makes every picture of the scene; `--draft` makes them small and coarse, in the system's temporary folder. */
async function render(isDraft: boolean): Promise<void> {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = isDraft ? join(tmpdir(), 'art-draft') : join(here, '..', 'assets');
  const quality = isDraft ? DRAFT : FINE;
  const made = mkdtempSync(join(tmpdir(), 'art-made-'));
  const stage = join(made, 'stage', PLACE);
  const pictures = join(made, 'pictures');
  for (const folder of [stage, pictures]) mkdirSync(folder, { recursive: true });

  const raster = await openRasteriser();
  const layers = station(quality.placeStep);
  const layerEntries = await placeTextures(layers, quality, stage, raster);
  const people: { [id: string]: PersonEntry } = {};
  const portraits: Portrait[] = [];
  for (const { person, moods, looksAside } of ROLES) {
    const portrait = portray(person, moods, STATION_LIGHT, quality);
    people[person.id] = await personTextures(portrait, looksAside, quality, stage, raster);
    portraits.push(portrait);
  }
  const [first] = portraits;
  if (first !== undefined) await stills(PLACE, layers, first, pictures, raster);
  await raster.close();

  const [x, y] = lamp().map(Math.round) as [number, number];
  const manifest: Manifest = {
    frame: FRAME,
    layers: layerEntries,
    window: panes(),
    lamp: { x, y },
    people,
  };
  writeFileSync(join(stage, 'stage.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  rmSync(join(root, 'stage', PLACE), { recursive: true, force: true });
  cpSync(made, root, { recursive: true }); // all at once: nobody sees half a set
  rmSync(made, { recursive: true });
}

await render(process.argv.includes('--draft'));
