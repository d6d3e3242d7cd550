import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { content as plugin } from '../../../src/cli/build/content-plugin.ts';
import { loadCoverage } from '../../../src/cli/commands/proof/coverage.ts';
import { isOpenScene, loadOriginal, loadRubric } from '../../../src/cli/content/content.ts';
import { diskFiles } from '../../../src/cli/content/disk.ts';
import { packGame } from '../../../src/cli/package/package.ts';
import { checkReadiness } from '../../../src/cli/scenario/check-scenario.ts';
import { createScenario } from '../../../src/cli/scenario/new-scenario.ts';
import { sceneToPack } from '../../../src/content/packed-scene.ts';
import type { ReviewerRole } from '../../../src/core/scenario/review.ts';

const ID = 'night-bus';
const OPEN = 'day-bus';
const NEEDS = ['survivor-consultant', 'child-protection'] as const;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'closed-'));
  mkdirSync(join(root, 'stories'));
  const shared = readdirSync('stories').filter(
    (name) => !['first-steps', 'programme.json', 'reviews'].includes(name),
  );
  for (const name of shared.filter((one) => !readdirOrNone(one).includes('story.ink')))
    cpSync(join('stories', name), join(root, 'stories', name), { recursive: true });
  for (const name of ['assets', 'src']) symlinkSync(resolve(name), join(root, name));
  for (const id of [ID, OPEN]) createScenario(root, 'scenario', id);
  const path = join(root, 'stories', ID, 'scenario.json');
  const scenario = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...scenario, needs: NEEDS }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function readdirOrNone(name: string): readonly string[] {
  return name.includes('.') ? [] : readdirSync(join('stories', name));
}

function scene() {
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error('no rubric');
  const loaded = loadOriginal(root, ID, rubric.value.rubric);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.playable;
}

/** Keeps a reading of the scene by somebody in a role. */
function read(role: ReviewerRole, change: object = {}): void {
  const folder = join(root, 'stories', 'reviews', ID);
  mkdirSync(folder, { recursive: true });
  const { hash } = scene();
  const review = { scenario: ID, hash, role, day: '2026-12-01', said: 'Read.', ...change };
  const file = join(folder, `${readdirSync(folder).length}.json`);
  writeFileSync(file, JSON.stringify({ format: 'scene-review', version: 1, review }));
}

/** Everything that pages, rooms, server and packages know of scenes, as one text for each of their sources. */
function offered(): { readonly [source: string]: string } {
  const { load, generateBundle } = plugin(root, 'us') as unknown as {
    load: (this: object, id: string) => string;
    generateBundle: (this: object) => void;
  };
  let forServer = '';
  const emitFile = ({ source }: { source: string }) => {
    forServer = source;
  };
  generateBundle.call({ emitFile });
  const modules = 'cards summaries room-moments their-side scenarios guide guide-links'.split(' ');
  const own = modules.map((name) => [
    name,
    load.call({ addWatchFile: () => {} }, `\0virtual:unscripted/${name}`),
  ]);
  return { ...Object.fromEntries(own), server: forServer };
}

/** Lists the sources that offer the scene. */
const offering = () =>
  Object.entries(offered())
    .filter(([, text]) => text.includes(ID))
    .map(([source]) => source);

const closedModule = () => {
  const { load } = plugin(root, 'us') as unknown as { load: (this: object, id: string) => string };
  return load.call({ addWatchFile: () => {} }, '\0virtual:unscripted/closed');
};

const packed = () => sceneToPack(diskFiles(root), ID, { pack: 'us' }, true);

test('a scene that needs readers is offered nowhere, packed by no command, and counted by no coverage', async () => {
  expect(offering()).toEqual([]);
  expect(offered().cards).toContain(OPEN);
  expect(closedModule()).toContain(ID);
  expect(closedModule()).not.toContain(OPEN);
  expect(isOpenScene(root, scene())).toBe(false);
  expect(packed()).toMatchObject({ error: [{ code: 'closed-scene' }] });
  expect(await packGame(root, { format: 'web', scenario: ID, out: root })).toMatchObject({
    error: [expect.stringContaining('waits for its readers')],
  });
  expect(JSON.stringify(loadCoverage(root))).not.toContain(`"${ID}"`);
});

test.each<[string, () => void]>([
  ['one of them', () => read('survivor-consultant')],
  ['one of them twice', () => [read('child-protection'), read('child-protection')]],
  ['others', () => [read('clinician'), read('practitioner')]],
  [
    'both, of another version',
    () => NEEDS.forEach((role) => void read(role, { hash: 'a'.repeat(64) })),
  ],
  ['both, of a translation', () => NEEDS.forEach((role) => void read(role, { language: 'es' }))],
])('a reading by %s leaves it closed', (_, make) => {
  make();
  expect(isOpenScene(root, scene())).toBe(false);
});

test('a reading by each opens it everywhere, until a line of it changes', () => {
  for (const role of NEEDS) read(role);
  expect(offering()).toEqual(
    expect.arrayContaining(['cards', 'room-moments', 'scenarios', 'server']),
  );
  expect(closedModule()).not.toContain(ID);
  expect(packed().ok).toBe(true);
  const path = join(root, 'stories', ID, 'scenario.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"minutes":8', '"minutes":9'));
  expect(offering()).toEqual([]);
});

test('the check says who is missing, and refuses a programme that names it', () => {
  expect(checkReadiness(root, ID).lines.join()).toContain(
    'a reading, as it is now, by survivor-consultant, child-protection',
  );
  writeFileSync(join(root, 'stories', 'programme.json'), JSON.stringify({ order: [ID, OPEN] }));
  expect(checkReadiness(root, ID)).toMatchObject({
    exit: 2,
    lines: [expect.stringMatching(/programme.json.*“night-bus” is closed/)],
  });
});
