import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeManifest, facesOf, filesOf } from '../../../src/stage/manifest.ts';
import { CAST, SCENES, type SceneId } from '../cast/cast.ts';
import { manifestOf, STAGE } from '../compose.ts';
import { MOOD_NAMES } from '../figure/head/moods.ts';
import type { Texture } from '../manifest.ts';
import { isSeen, moodsSeen, posesAsked } from '../seen.ts';

const PICTURES = join(import.meta.dirname, '../../../assets/pictures');
const STORIES = join(import.meta.dirname, '../../../stories');
const KB = 1024;
const ONE_RUN = 640 * KB; // a place in its views, with the faces and both bodies of one run
const ALL = 8 * KB * KB;
const CARD = 24 * KB;
const FACE = 4 * KB;
const APART = 2.2; // least mean difference between two moods of a face, of 255

const bytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);

const read = (scene: SceneId) => {
  const decoded = decodeManifest(manifestOf(scene));
  if (!decoded.ok) throw new Error(`${decoded.error.path}: ${decoded.error.wanted}`);
  return decoded.value;
};

/** The pixels of a head, over grey. */
const pixels = (scene: SceneId, { file }: Texture): Promise<Buffer> =>
  sharp(join(STAGE, scene, file))
    .flatten({ background: '#808080' })
    .resize(150, 150, { fit: 'fill' })
    .raw()
    .toBuffer();

const difference = (a: Buffer, b: Buffer): number =>
  a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;

describe.each(SCENES)('the pictures of %s', (scene) => {
  it('are listed as the stage reads them, and no file is left over', () => {
    const files = filesOf(read(scene));
    const there = readdirSync(join(STAGE, scene)).filter((file) => file !== 'stage.json');
    expect(there.toSorted()).toEqual([...files].toSorted());
  });

  it('have everybody, the person of the scenario in every mood', () => {
    const { people } = manifestOf(scene);
    const ids = CAST[scene].people.map(({ id }) => id as string);
    expect(Object.keys(people).toSorted()).toEqual(ids.toSorted());
    const main = ids.filter((id) => id.replace('-2', '') === ids[0]);
    for (const id of main) {
      expect(Object.keys(people[id]?.heads ?? {}).toSorted()).toEqual(MOOD_NAMES.toSorted());
    }
  });

  it('have everybody at rest, the person of the scenario in four poses, others in two', () => {
    const main = CAST[scene].people[0].id as string;
    for (const [id, { poses }] of Object.entries(manifestOf(scene).people)) {
      const isMain = id.replace('-2', '') === main;
      expect(Object.keys(poses), id).toEqual(
        expect.arrayContaining(isMain ? ['rest', 'closed', 'opened', 'own'] : ['rest']),
      );
      expect(Object.keys(poses).length, id).toBeGreaterThanOrEqual(isMain ? 4 : 2);
    }
  });

  it('have every pose that the story asks for', () => {
    const story = readFileSync(join(STORIES, scene, 'story.ink'), 'utf8');
    const main = CAST[scene].people[0].id as string;
    for (const { who, stance } of posesAsked(story, main)) {
      const faces = [who, `${who}-2`].filter((id) => manifestOf(scene).people[id] !== undefined);
      for (const id of faces) {
        expect(Object.keys(manifestOf(scene).people[id]?.poses ?? {}), id).toContain(stance);
      }
    }
  });

  it('have a second body in the poses of the first', () => {
    for (const [id, { poses, second }] of Object.entries(manifestOf(scene).people)) {
      if (second) expect(Object.keys(second).toSorted(), id).toEqual(Object.keys(poses).toSorted());
    }
  });

  it('have every face that the story asks for', () => {
    const file = join(STORIES, scene, 'story.ink');
    if (!existsSync(file)) return;
    const story = readFileSync(file, 'utf8');
    const cast: { id: string; other?: string }[] = JSON.parse(
      readFileSync(join(STORIES, scene, 'cast.json'), 'utf8'),
    );
    const { people } = manifestOf(scene);
    const seen = cast.filter(({ id }) => isSeen(story, id));
    for (const { id, other } of seen) {
      const faces = other === undefined ? [id] : [id, `${id}-2`];
      for (const face of faces) {
        expect(Object.keys(people[face]?.heads ?? {}), face).toEqual(
          expect.arrayContaining([...moodsSeen(story, id)]),
        );
      }
    }
  });

  it('keep every texture on its canvas', () => {
    for (const { width, height, poses, second = {}, heads, blink, gazes } of Object.values(
      manifestOf(scene).people,
    )) {
      const sets = [heads, blink, gazes?.away ?? {}].flatMap((set) => Object.values(set));
      const bodies = [...Object.values(poses), ...Object.values(second)].flatMap(
        ({ body, before = body, face = body }) => [body, before, face],
      );
      for (const { x, y, width: w, height: h } of [...bodies, ...sets]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(width);
        expect(y + h).toBeLessThanOrEqual(height);
      }
    }
  });

  it('show every mood of a face apart from every other', async () => {
    for (const [id, { heads }] of Object.entries(manifestOf(scene).people)) {
      const drawn = Object.entries(heads);
      const seen = await Promise.all(drawn.map(([, head]) => pixels(scene, head)));
      seen.forEach((one, index) => {
        seen.slice(index + 1).forEach((other, next) => {
          const pair = `${id}: ${drawn[index]?.[0]} and ${drawn[index + 1 + next]?.[0]}`;
          expect(difference(one, other), pair).toBeGreaterThan(APART);
        });
      });
    }
  });

  it.each([0, 1] as const)('are few bytes for one run (faces %i)', (looks) => {
    const files = filesOf(facesOf(read(scene), looks));
    expect(bytes(files.map((file) => join(STAGE, scene, file)))).toBeLessThanOrEqual(ONE_RUN);
  });

  it('have a small picture of the person for each of their faces, and one of the face', () => {
    const main = CAST[scene].people[0].id as string;
    const faces = CAST[scene].people.filter(({ id }) => [main, `${main}-2`].includes(id));
    for (const { id } of faces) {
      expect(statSync(join(PICTURES, `${scene}-${id}.avif`)).size).toBeLessThanOrEqual(CARD);
      expect(statSync(join(PICTURES, `${scene}-${id}-face.avif`)).size).toBeLessThanOrEqual(FACE);
    }
  });
});

it('all pictures together stay small', () => {
  const stage = SCENES.flatMap((scene) =>
    readdirSync(join(STAGE, scene)).map((file) => join(STAGE, scene, file)),
  );
  const cards = readdirSync(PICTURES).map((file) => join(PICTURES, file));
  expect(bytes([...stage, ...cards])).toBeLessThanOrEqual(ALL);
});
