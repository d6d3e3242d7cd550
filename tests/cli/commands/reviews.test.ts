import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { listReviews } from '../../../src/cli/commands/reviews.ts';
import { loadRubric, loadScenario } from '../../../src/cli/content/content.ts';

const ID = 'night-bus';
const SMALL = join(import.meta.dirname, '..', 'content', 'local'); // a story of one choice

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
  return { playable: loaded.value.playable };
}
const write = (...reviews: object[]) =>
  writeFileSync(join(root, 'stories', 'reviews.json'), JSON.stringify(reviews));
const reviewOf = (hash: string) => ({
  scenario: ID,
  hash,
  role: 'police-trainer',
  day: '2026-11-20',
  said: 'Nobody asks that first.',
});
const onPages = (): string => {
  const { load } = plugin(root, 'us', ID) as unknown as {
    load: (this: object, id: string) => string;
  };
  return load.call({ addWatchFile: () => {} }, '\0virtual:unscripted/reviews');
};

test('a scene nobody has read says so, with the hash to write into a review', () => {
  write();
  const read = scene();
  const { lines, exit } = listReviews(root, [read]);
  expect(exit).toBe(0);
  expect(lines).toContain(`  en ${read.playable.hash}`);
  expect(lines.at(-1)).toBe('  Read by nobody outside the project yet.');
});

test('one changed line puts a review out of date, in the list and on the page of the scene', () => {
  write(reviewOf(scene().playable.hash));
  expect(listReviews(root, [scene()]).lines).toContain(
    '  2026-11-20, police-trainer, read in “en”: Nobody asks that first.',
  );
  expect(onPages()).toContain('police-trainer');
  expect(onPages()).not.toContain('asks that first');
  const path = join(root, 'stories', ID, 'scenario.json');
  const json = JSON.parse(readFileSync(path, 'utf8'));
  json.card.trains = `${json.card.trains} Changed.`;
  writeFileSync(path, JSON.stringify(json));
  const { lines } = listReviews(root, [scene()]);
  expect(lines.join('\n')).toContain('OUT OF DATE');
  expect(lines.at(-1)).toBe('  Read by nobody outside the project since it last changed.');
  expect(onPages()).not.toContain('police-trainer');
});

test('a review of a scene that is not there, and a wrong file, are named with what to do', () => {
  write({ ...reviewOf('a'.repeat(64)), scenario: 'moon' });
  const stray = listReviews(root, []);
  expect(stray.exit).toBe(1);
  expect(stray.lines[0]).toContain('no scene “moon”');
  write({ ...reviewOf('a'.repeat(64)), name: 'Ana Ruiz' });
  const { lines, exit } = listReviews(root, []);
  expect(exit).toBe(2);
  expect(lines[0]).toMatch(/stories\/reviews\.json {2}At \[0\]: .*"consent": true/);
});
