import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAST, SCENES, type SceneId } from './cast/cast.ts';
import { MOOD_NAMES } from './figure/head/moods.ts';
import type { Sitter } from './figure/person.ts';
import type { Manifest, PersonEntry, ViewEntry } from './manifest.ts';
import { bodyTextures, headTextures, type TextureTarget } from './person-textures.ts';
import { FRAME } from './places/kit/camera.ts';
import type { PaintPlace } from './places/kit/place.ts';
import { PLACES } from './places/places.ts';
import { VIEWS } from './places/views/views.ts';
import { DRAFT, FINE, type Quality } from './quality.ts';
import { moodsSeen } from './seen.ts';
import { doorTextures, placeTextures } from './textures.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const EMPTY: Manifest = { frame: FRAME, layers: [], life: [], lamp: { x: 0, y: 0 }, people: {} };

/** What can be made by itself; the rest of a scenario's pictures stays as it is. */
const PARTS = ['place', 'views', 'people', 'bodies', 'heads'] as const;
type Part = (typeof PARTS)[number];
const PEOPLE: readonly Part[] = ['people', 'bodies', 'heads'];

const storyOf = (scene: SceneId): string => {
  const file = join(HERE, '..', '..', 'stories', scene, 'story.ink');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Draws a view of a place; without a name, the one that a scenario opens with. */
async function renderView(
  paint: PaintPlace,
  folder: string,
  quality: Quality,
  name?: string,
): Promise<ViewEntry> {
  const place = paint(name === undefined ? quality.placeStep : quality.viewStep);
  const { life, clock, seats } = place;
  const [x, y] = place.lamp.map(Math.round) as [number, number];
  const layers = await placeTextures(place, quality, folder, name);
  const doors = place.doors && (await doorTextures(place, quality, folder, name));
  return {
    layers,
    life,
    lamp: { x, y },
    ...(clock && { clock }),
    ...(seats && { seats }),
    ...(doors && { doors }),
  };
}

async function renderViews(
  scene: SceneId,
  asked: readonly string[], // their names; none: all
  folder: string,
  quality: Quality,
) {
  const views: { [name: string]: ViewEntry } = {};
  for (const [name, paint] of Object.entries(VIEWS[scene] ?? {})) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    views[name] = await renderView(paint, folder, quality, name);
  }
  return views;
}

/** Draws people whole, or their heads or bodies alone where the others are there already. */
async function renderPeople(
  scene: SceneId,
  parts: readonly Part[],
  before: Manifest['people'],
  asked: readonly string[],
  target: TextureTarget,
) {
  const story = storyOf(scene);
  const { lamp, people: everybody } = CAST[scene];
  const main = everybody[0].id;
  const isWhole = parts.includes('people');
  const people: { [id: string]: PersonEntry } = {};
  for (const person of everybody as readonly Sitter[]) {
    if (asked.length > 0 && !asked.includes(person.id)) continue;
    const there = before[person.id];
    const who = person.id.replace(/-2$/, '');
    const moods = who === main ? MOOD_NAMES : moodsSeen(story, who);
    const bodies =
      isWhole || parts.includes('bodies') || there === undefined
        ? await bodyTextures(person, lamp, target)
        : there;
    const { heads, blink, gazes } =
      isWhole || parts.includes('heads') || there === undefined
        ? await headTextures(person, moods, lamp, target)
        : there;
    const { gazes: _, anchor, eyeLine, ...body } = { gazes, ...bodies };
    people[person.id] = { ...body, heads, blink, ...(gazes && { gazes }), anchor, eyeLine };
  }
  return people;
}

async function render(
  scene: SceneId,
  parts: readonly Part[],
  asked: readonly string[], // ids of people or names of views; none: all
  root: string,
  quality: Quality,
): Promise<void> {
  const folder = join(root, 'stage', scene);
  const list = join(folder, 'stage.json');
  const before: Manifest = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : EMPTY;
  mkdirSync(folder, { recursive: true });
  const manifest: Manifest = {
    ...before,
    ...(parts.includes('place') && (await renderView(PLACES[scene], folder, quality))),
    views: {
      ...before.views,
      ...(parts.includes('views') && (await renderViews(scene, asked, folder, quality))),
    },
    people: {
      ...before.people,
      ...(parts.some((part) => PEOPLE.includes(part)) &&
        (await renderPeople(scene, parts, before.people, asked, { quality, folder }))),
    },
  };
  writeFileSync(list, `${JSON.stringify(manifest, null, 1)}\n`);
}

const asked = process.argv.slice(2);
const isDraft = asked.includes('--draft');
const root = isDraft ? join(tmpdir(), 'art-draft') : join(HERE, '..', '..', 'assets');
const only = PARTS.filter((part) => asked.includes(`--${part}`));
const named = SCENES.filter((scene) => asked.includes(scene));
const ids = new Set(
  SCENES.flatMap((scene) => [
    ...CAST[scene].people.map(({ id }) => id as string),
    ...Object.keys(VIEWS[scene] ?? {}),
  ]),
);
// A word that names a scenario as well means the person where it stands a second time.
const who = asked.filter(
  (word, at) => ids.has(word) && (asked.indexOf(word) < at || !named.some((one) => one === word)),
);
for (const scene of named.length > 0 ? named : SCENES) {
  await render(scene, only.length > 0 ? only : PARTS, who, root, isDraft ? DRAFT : FINE);
}
