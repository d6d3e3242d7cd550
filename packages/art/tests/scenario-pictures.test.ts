import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodePictures, type ScenarioPictures } from '../../../src/core/scenario/pictures.ts';
import { endingView } from '../../../src/stage/ending-view.ts';
import { decodeManifest, type StageManifest } from '../../../src/stage/manifest.ts';
import type { StageView } from '../../../src/stage/view.ts';

const ROOT = join(import.meta.dirname, '../../..');
const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const STORIES = readdirSync(join(ROOT, 'stories')).filter((id) =>
  existsSync(join(ROOT, 'stories', id, 'pictures.json')),
);

function picturesOf(id: string): ScenarioPictures {
  const read = decodePictures(JSON.parse(textOf('stories', id, 'pictures.json')));
  if (!read.ok) throw new Error(`${read.error.path}: ${read.error.wanted}`);
  return read.value;
}

function stageOf(id: string): StageManifest {
  const { place } = JSON.parse(textOf('stories', id, 'scenario.json')) as { place: string };
  const read = decodeManifest(JSON.parse(textOf('assets/stage', place, 'stage.json')));
  if (!read.ok) throw new Error(read.error.path);
  return read.value;
}

describe.each(STORIES)('the pictures of %s', (id) => {
  test('have words for each view', () => {
    const stage = stageOf(id);
    const views = { main: stage, ...stage.views };
    const told = Object.keys(picturesOf(id).views);
    expect(told.filter((view) => !view.includes('/')).toSorted()).toEqual(
      Object.keys(views).toSorted(),
    );
    const doors = Object.entries(views).flatMap(([view, { doors: drawn = {} }]) =>
      Object.keys(drawn).map((state) => `${view}/${state}`),
    );
    expect(doors).toEqual(expect.arrayContaining(told.filter((view) => view.includes('/'))));
  });

  test('have one for each ending', () => {
    const told = textOf('stories', id, 'story.ink').matchAll(/# *ending: *([\w-]+)/g);
    const endings = new Set([...told].map(([, ending]) => ending));
    expect(Object.keys(picturesOf(id).endings).toSorted()).toEqual([...endings].toSorted());
  });

  test('show, at an ending, what is drawn: views, people, moods and poses', () => {
    const { people, views } = stageOf(id);
    for (const [ending, picture] of Object.entries(picturesOf(id).endings)) {
      expect([undefined, ...Object.keys(views)], ending).toContain(picture.place);
      for (const { id: who, mood, pose } of picture.people) {
        expect(Object.keys(people[who]?.heads ?? {}), `${ending} ${who}`).toContain(mood);
        if (pose) expect(Object.keys(people[who]?.poses ?? {}), `${ending} ${who}`).toContain(pose);
      }
    }
  });

  test('are told in each language of the scenario, with people as {id}', () => {
    const hasSpanish = existsSync(join(ROOT, 'stories', id, 'story.es.ink'));
    const { people } = stageOf(id);
    const { views, endings } = picturesOf(id);
    const all = [...Object.values(views), ...Object.values(endings).map(({ alt }) => alt)];
    for (const alt of all) {
      expect(Object.keys(alt)).toEqual(hasSpanish ? ['en', 'es'] : ['en']);
      const named = Object.values(alt).flatMap((text) => [...text.matchAll(/\{([\w-]+)\}/g)]);
      for (const [, who = ''] of named) expect(Object.keys(people)).toContain(who);
    }
  });

  test('show, at an ending, nobody in fear or anger, and are darker where less is settled', () => {
    for (const { people, light } of Object.values(picturesOf(id).endings)) {
      expect(people.map(({ mood }) => mood)).not.toContain('wary');
      expect(people.map(({ mood }) => mood)).not.toContain('annoyed');
      expect(light).toBeGreaterThanOrEqual(0.35);
    }
  });
});

test('an ending without the man who was booked shows no things of his', () => {
  const { endings } = picturesOf('the-book');
  for (const { place, people } of Object.values(endings)) {
    if (people.every(({ id }) => id !== 'kyle')) expect(place).not.toBe('bench');
  }
});

test('an ending takes its place, its people and its light from its picture', () => {
  const last: StageView = {
    place: 'station',
    view: 'van',
    time: '22:40',
    people: [],
    light: 0.5,
    motion: 'reduced',
  };
  const people = [
    { id: 'eli', mood: 'relieved' },
    { id: 'bea', mood: 'tired', pose: 'own' },
  ] as const;
  expect(endingView({ people, light: 0.8, alt: { en: 'Two people.' } }, last)).toMatchObject({
    place: 'station',
    view: 'main',
    time: '22:40',
    people: [
      { id: 'eli', stance: 'opened', x: 'left', speaking: false },
      { id: 'bea', stance: 'own', x: 'right' },
    ],
    light: 0.8,
    motion: 'reduced',
  });
});

test.each([
  ['a picture without words', { people: [], light: 0.5, alt: {} }, 'endings.E1.alt'],
  ['a light that is none', { people: [], light: 2, alt: { en: 'A.' } }, 'endings.E1.light'],
  [
    'a mood that is none',
    { people: [{ id: 'eli', mood: 'sad' }], light: 1, alt: { en: 'A.' } },
    'endings.E1.people[0].mood',
  ],
])('%s is refused', (_, picture, path) => {
  expect(decodePictures({ views: {}, endings: { E1: picture } })).toMatchObject({
    ok: false,
    error: { path },
  });
});
