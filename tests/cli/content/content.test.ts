import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { loadRubric, loadScenario } from '../../../src/cli/content/content.ts';
import { loadJurisdiction } from '../../../src/cli/content/jurisdiction.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Change a file of the copied stories. */
const edit = (path: string, change: (text: string) => string): void => {
  const file = join(root, 'stories', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const load = () => {
  const rubric = loadRubric(root);
  return rubric.ok ? loadScenario(root, 'platform-four', rubric.value.rubric) : rubric;
};

test('the stories of this repository load, and the same files give the same hash', () => {
  const [one, two] = [load(), load()];
  if (!one.ok || !two.ok) throw new Error('they do not load');
  expect(one.value.playable.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(two.value.playable.hash).toBe(one.value.playable.hash);
});

test.each([
  ['story.ink', (text: string) => text.replace('Five stars.', 'Six stars.')],
  ['scenario.json', (text: string) => text.replace('A hand-me-down.', 'A gift.')],
  ['cast.json', (text: string) => text.replace('Bea', 'Bee')],
])('a change in %s changes the hash', (file, change) => {
  const before = load();
  edit(`platform-four/${file}`, change);
  const after = load();
  if (!before.ok || !after.ok) throw new Error('they do not load');
  expect(after.value.playable.hash).not.toBe(before.value.playable.hash);
});

describe('a problem says what, where and what to do', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    ['a comma too many', 'rubric.json', (text) => text.replace('{', '{,'), /not JSON/],
    [
      'weights that do not add up',
      'rubric.json',
      (text) => text.replace('"weight": 12', '"weight": 13'),
      /dimensions.*add up to 100/,
    ],
    [
      'a place that is none',
      'platform-four/scenario.json',
      (text) => text.replace('"ordinary"', '"ordinry"'),
      /items\[0\]\.places\[0\]/,
    ],
    [
      'a person who is nobody',
      'platform-four/scenario.json',
      (text) => text.replace('"person": "eli"', '"person": "eve"'),
      /person.*somebody of the cast/,
    ],
  ])('%s', (_, file, change, words) => {
    edit(file, change);
    const loaded = load();
    if (loaded.ok) throw new Error('it loads');
    const [problem] = loaded.error;
    expect(problem?.file).toBe(`stories/${file}`);
    expect(problem?.message).toMatch(words);
    expect(problem?.fix).not.toBe('');
  });

  test('a jurisdiction without an https exit', () => {
    edit('jurisdictions/us-ct.json', (text) => text.replace('https://', 'http://'));
    expect(loadJurisdiction(root, 'us-ct')).toMatchObject({ error: [{ code: 'bad-json' }] });
  });
});

test('the build fails on a story with a problem, and names file and line', () => {
  edit('platform-four/story.ink', (text) => text.replace('-> b2', '-> nowhere'));
  const { load: loadModule } = plugin(root);
  if (typeof loadModule !== 'function') throw new Error('the plugin cannot load');
  const build = () =>
    Reflect.apply(loadModule, { addWatchFile: () => {} }, [
      '\0virtual:unscripted/scenario/platform-four',
    ]);
  expect(build).toThrow(/stories\/platform-four\/story\.ink:\d+/);
});
