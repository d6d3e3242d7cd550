import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { addReview } from '../../../src/cli/commands/add-review.ts';
import { exportReviews, listReviews, readingsLine } from '../../../src/cli/commands/reviews.ts';
import { loadRubric, loadScenario } from '../../../src/cli/content/content.ts';
import { parseCsv } from '../../../src/export/csv.ts';

const ID = 'local-stop';
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
  expect(readingsLine(root, [scene()])).toContain('1 of 1 scenes read');
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
  expect(readingsLine(root, [scene()])).toContain('nobody has read this scene');
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

describe('a reader’s file', () => {
  let file = '';
  beforeEach(() => {
    file = join(root, 'review.json');
    write();
  });
  const comment = { file: 'story.ink', line: 3, words: 'Hello.', said: 'Nobody says that.' };
  const hand = (change: object = {}, version = 1) =>
    writeFileSync(
      file,
      JSON.stringify({
        format: 'scene-review',
        version,
        review: { ...reviewOf(scene().playable.hash), comments: [comment], ...change },
      }),
    );
  const kept = (): string => readFileSync(join(root, 'stories', 'reviews.json'), 'utf8');

  test('is added with its comments, listed, shown on the page, and exported', () => {
    hand({ name: 'Ana Ruiz', consent: true });
    expect(addReview(root, [scene()], file)).toMatchObject({ exit: 0, lines: { length: 1 } });
    const { lines } = listReviews(root, [scene()]);
    expect(lines.join('\n')).toContain('Ana Ruiz, police-trainer');
    expect(lines.join('\n')).toContain('story.ink:3  “Hello.”: Nobody says that.');
    expect(onPages()).toContain('Ana Ruiz');
    expect(onPages()).not.toContain('Nobody says that');
    const json = JSON.parse(exportReviews(root, [scene()], 'json').lines.join('\n'));
    expect(json).toMatchObject([{ current: true, comments: [comment] }]);
    const rows = parseCsv(exportReviews(root, [scene()], 'csv').lines.join('\n'));
    expect(rows).toHaveLength(3); // head, reading, comment
    expect(rows[2]).toEqual(expect.arrayContaining(['true', 'story.ink', '3', 'Hello.']));
  });

  test('of an older version of the scene is added, said to be out of date, and exported as such', () => {
    hand({ hash: 'b'.repeat(64) });
    expect(addReview(root, [scene()], file).lines[1]).toContain('out of date');
    const json = JSON.parse(exportReviews(root, [scene()], 'json').lines.join('\n'));
    expect(json).toMatchObject([{ current: false }]);
  });

  test.each<[string, () => void, RegExp]>([
    ['is broken', () => writeFileSync(file, '{'), /at the top it needs JSON/],
    ['is of a newer release', () => hand({}, 2), /at version it needs a whole number from 1 to 1/],
    ['names a reader who did not agree', () => hand({ name: 'Ana Ruiz' }), /"consent": true/],
    ['says nothing', () => hand({ said: ' ' }), /at review.said it needs what the reader said/],
    ['is of no scene', () => hand({ scenario: 'moon' }), /no scene “moon”/],
    ['is in no language of it', () => hand({ language: 'fr' }), /not there in “fr”/],
    ['is not there', () => rmSync(file, { force: true }), /is not there/],
  ])('that %s is refused, and nothing is added', (_, make, words) => {
    make();
    const { lines, exit } = addReview(root, [scene()], file);
    expect(exit).toBe(2);
    expect(lines[0]).toMatch(words);
    expect(kept()).toBe('[]');
  });

  test('is added once only', () => {
    hand();
    addReview(root, [scene()], file);
    const before = kept();
    expect(addReview(root, [scene()], file).lines[0]).toContain('already');
    expect(kept()).toBe(before);
  });
});
