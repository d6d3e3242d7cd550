import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { loadRubric, loadScenario } from '../../../src/cli/content/content.ts';
import { readingLines, readingsLine } from '../../../src/cli/content/readings.ts';

const ID = 'local-stop';
const SMALL = join(import.meta.dirname, 'local'); // a story of one choice

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reviews-'));
  for (const name of ['shared', 'rubric.json', 'rubric.es.json', 'courtesy.json'])
    cpSync(join('stories', name), join(root, 'stories', name), { recursive: true });
  cpSync(SMALL, join(root, 'stories', ID), { recursive: true });
  const scenario = readFileSync(join(SMALL, 'scenario.json'), 'utf8');
  writeFileSync(join(root, 'stories', ID, 'scenario.json'), scenario.replaceAll('{line}', 'They'));
  writeFileSync(
    join(root, 'stories', ID, 'cast.json'),
    JSON.stringify([{ id: 'eli', name: 'Eli' }]),
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function scene() {
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error('no rubric');
  const loaded = loadScenario(root, ID, rubric.value.rubric);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return { ...rubric.value, playable: loaded.value.playable };
}
const REVIEW = {
  scenario: ID,
  role: 'police-trainer',
  day: '2026-11-20',
  said: 'Nobody asks that first.',
  comments: [{ file: 'story.ink', line: 3, words: 'Hello.', said: 'Nobody says that.' }],
};

/** Drops a reader's file into the folder of the scene. */
function drop(change: object = {}, version = 1): void {
  const folder = join(root, 'stories', 'reviews', ID);
  mkdirSync(folder, { recursive: true });
  const review = { ...REVIEW, hash: scene().playable.hash, ...change };
  const text = JSON.stringify({ format: 'scene-review', version, review });
  writeFileSync(join(folder, 'one.json'), text);
}
const listed = () => readingLines(root, ID, () => scene().playable.hash);
const onPages = (): string => {
  const { load } = plugin(root, 'us', ID) as unknown as {
    load: (this: object, id: string) => string;
  };
  return load.call({ addWatchFile: () => {} }, '\0virtual:unscripted/reviews');
};

test('a scene nobody has read says so', () => {
  expect(listed()).toEqual({ ok: true, value: ['Read by nobody outside the project yet.'] });
  expect(readingsLine(root, [scene()])).toContain('nobody has read this scene');
});

test('a reader’s file in the folder of the scene is listed with its comments, and shown on the page', () => {
  drop({ name: 'Ana Ruiz', consent: true });
  expect(listed()).toEqual({
    ok: true,
    value: [
      '2026-11-20, Ana Ruiz, police-trainer, read in “en”: Nobody asks that first.',
      '  story.ink:3  “Hello.”: Nobody says that.',
    ],
  });
  expect(readingsLine(root, [scene()])).toContain('1 of 1 scenes read');
  expect(onPages()).toContain('Ana Ruiz');
  expect(onPages()).not.toContain('asks that first');
});

test('one changed line puts a reading out of date, in the list and on the page of the scene', () => {
  drop();
  const path = join(root, 'stories', ID, 'scenario.json');
  const json = JSON.parse(readFileSync(path, 'utf8'));
  json.card.trains = `${json.card.trains} Changed.`;
  writeFileSync(path, JSON.stringify(json));
  const lines = listed();
  expect(lines).toMatchObject({
    ok: true,
    value: [
      expect.stringContaining('OUT OF DATE'),
      expect.anything(),
      'Read by nobody outside the project since it last changed.',
    ],
  });
  expect(onPages()).not.toContain('police-trainer');
  expect(readingsLine(root, [scene()])).toContain('nobody has read this scene');
});

test.each<[string, () => void, RegExp]>([
  ['is of a newer release', () => drop({}, 2), /At version: this is not a whole number from 1/],
  ['names a reader who did not agree', () => drop({ name: 'Ana Ruiz' }), /"consent": true/],
  ['says nothing', () => drop({ said: ' ' }), /At review.said: .*what the reader said/],
  ['is of another scene', () => drop({ scenario: 'moon' }), /At review.scenario: .*local-stop/],
])('a file that %s is named with what to do', (_, make, words) => {
  make();
  expect(listed()).toMatchObject({
    ok: false,
    error: [{ file: `stories/reviews/${ID}/one.json`, message: expect.stringMatching(words) }],
  });
});
