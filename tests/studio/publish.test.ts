import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { loadRubric, loadScenario } from '../../src/cli/content/content.ts';
import { sceneAt } from '../../src/cli/package/own-scene.ts';
import type { Jurisdiction } from '../../src/core/jurisdiction/resource.ts';
import { checksumOf } from '../../src/core/kernel/checksum.ts';
import { err, ok } from '../../src/core/kernel/result.ts';
import { FILE_LIST, type FileList } from '../../src/lms/package/file-list.ts';
import { makePackage } from '../../src/lms/package/make-package.ts';
import { PACKAGE_KINDS, packageName } from '../../src/lms/package/platform.ts';
import { EMPTY_SINGLE, makeSinglePage } from '../../src/lms/package/single-page.ts';
import type { PackedScene } from '../../src/session/play/packed-scene.ts';
import { compileStory } from '../../src/story/compile.ts';
import { StoryDraft } from '../../src/story/source/draft.ts';
import { checkDraft } from '../../src/studio/check-draft.ts';
import type { DraftNews } from '../../src/studio/draft-news.ts';
import { zipOf } from '../../src/studio/folder/folder-zip.ts';
import { renamedFolder, type ScenarioFolder } from '../../src/studio/folder/scenario-folder.ts';
import { packDraft } from '../../src/studio/pack-draft.ts';
import {
  askWithPack,
  beginPack,
  packFileText,
  packOfProject,
  readPackFile,
} from '../../src/studio/place-pack.ts';
import { folderHere } from './folder.ts';

const ground = studioGround('.');
const pack = 'us-ct';
const TEMPLATE = 'src/cli/scenario/template';
const template: ScenarioFolder = {
  id: 'night-bus',
  files: Object.fromEntries(
    readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
  ),
};

/** The template with a story that was changed. */
const changed = (change: (story: string) => string): ScenarioFolder => ({
  ...template,
  files: { ...template.files, 'story.ink': change(template.files['story.ink'] ?? '') },
});
const reworded = changed((story) => story.replace('You look frozen', '</script> You look cold'));
const unproved: ScenarioFolder = {
  ...template,
  files: {
    ...template.files,
    'proof.json': (template.files['proof.json'] ?? '').replace('pr < 7', 'pr < 0'), // no run is so calm
  },
};

/** What the studio makes of a draft: checked, then compiled by its worker. */
function inStudio(folder: ScenarioFolder, place?: Jurisdiction): PackedScene {
  const usual = { ground, folder, pack };
  const ask = place ? askWithPack(usual, place) : usual;
  const draft = new StoryDraft();
  const news: DraftNews[] = [];
  let clock = 0;
  checkDraft(
    ask,
    compileStory,
    () => clock++,
    (one) => news.push(one),
  );
  const whole = news.find(({ stage }) => stage === 'whole');
  if (whole?.stage !== 'whole') throw new Error('it was not checked');
  const verified = whole.verdicts.every(({ verdict }) => verdict === 'PROVED');
  const made = packDraft(ask, verified, (files) => draft.compile(files));
  if (!made.ok) throw new Error(made.error[0]?.message);
  return made.value.scene;
}

const scratch = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What the terminal makes of a folder, or of its zip. */
function inTerminal(folder: ScenarioFolder, as: 'folder' | 'zip', packFile?: string): PackedScene {
  const path = join(scratch, as === 'zip' ? 'saved.zip' : folder.id);
  if (as === 'zip') writeFileSync(path, zipOf(folder));
  else {
    mkdirSync(path, { recursive: true });
    for (const [name, text] of Object.entries(folder.files)) writeFileSync(join(path, name), text);
  }
  const made = sceneAt('.', path, packFile);
  if (!made.ok) throw new Error(made.error.join('\n'));
  return made.value.scene;
}

const PAGE = `<head><meta content="connect-src 'self' https://weather.example; base-uri 'none'"><link rel="manifest" href="m"></head>`;
const LIST: FileList = {
  page: checksumOf(PAGE),
  mark: 80,
  files: ['index.html', 'built/b.js', 'built/the-book.js', 'built/far-1.avif', 'built/far-2.avif'],
  units: [
    {
      scenario: 'the-book',
      title: 'The Book',
      about: 'It.',
      minutes: 15,
      files: ['built/the-book.js'],
      spoken: {},
    },
  ],
  common: ['index.html', 'built/b.js'],
  places: {
    'night-bus': { 'far.avif': 'built/far-1.avif' },
    other: { 'far.avif': 'built/far-2.avif' },
  },
  ofPlace: { 'night-bus': ['built/far-1.avif'], other: ['built/far-2.avif'] },
};
const BUILD: { readonly [file: string]: string } = {
  ...Object.fromEntries(LIST.files.map((file) => [file, file])),
  'index.html': PAGE,
  [FILE_LIST]: JSON.stringify(LIST),
  [EMPTY_SINGLE]: '<head><script>"</head>"</script></head>',
};
const read = async (file: string) => {
  const text = BUILD[file];
  return text === undefined ? err({ code: 'no-file' as const, file }) : ok(strToU8(text));
};

async function zipFor(scene: PackedScene, platform: (typeof PACKAGE_KINDS)[number]) {
  const made = await makePackage(read, { scene }, { platform, met: 'none' }, () => {});
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
}

async function pageFor(scene: PackedScene) {
  const made = await makeSinglePage(read, scene);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** The scene that a page carries. */
const sceneIn = (page: string): PackedScene =>
  JSON.parse(/id="packed-scene">(.*?)<\/script>/s.exec(page)?.[1] ?? '');

describe.each([
  ['proved', reworded],
  ['not proved', unproved],
] as const)('a draft that is %s', (state, folder) => {
  const scene = inStudio(folder);
  const terminal = inTerminal(folder, 'folder');
  const fromZip = inTerminal(folder, 'zip');

  test('is found so, by studio and terminal', () => {
    expect(scene.proved).toBe(state === 'proved');
    expect(terminal.proved).toBe(scene.proved);
  });

  test.each(PACKAGE_KINDS)(
    'is the same file of %s from the studio and the terminal',
    async (kind) => {
      const here = await zipFor(scene, kind);
      expect(Buffer.compare(here, await zipFor(terminal, kind))).toBe(0);
      expect(Buffer.compare(here, await zipFor(fromZip, kind))).toBe(0);
      const { [kind === 'web' ? 'index.html' : 'night-bus.html']: page, ...files } =
        unzipSync(here);
      expect(sceneIn(strFromU8(page ?? new Uint8Array()))).toEqual(
        JSON.parse(JSON.stringify(scene)),
      );
      expect(Object.keys(files).filter((name) => name.startsWith('built/'))).toEqual([
        'built/b.js',
        'built/far-1.avif', // of its own place, and no scene of the build
      ]);
      const manifest = files['imsmanifest.xml'] ?? files['cmi5.xml'];
      if (manifest)
        expect(strFromU8(manifest).includes('(draft, not proved)')).toBe(state !== 'proved');
    },
  );

  test('is the same single page, with the pictures of its place inside', async () => {
    const here = await pageFor(scene);
    expect(Buffer.compare(here, await pageFor(terminal))).toBe(0);
    const page = strFromU8(here);
    expect(page.endsWith('</script>\n  </head>')).toBe(true);
    expect(sceneIn(page).pictures).toEqual({
      'night-bus/far.avif': `data:image/avif;base64,${btoa('built/far-1.avif')}`,
    });
  });
});

test('the file name says that a draft is not proved, and of a proved one nothing', () => {
  expect(packageName('scorm12', '.zip', false)).toBe('training-module-scorm12-not-proved.zip');
  expect(packageName('scorm12', '.zip', true)).toBe('training-module-scorm12.zip');
});

test('a scene in two languages is packed in both, with what its room and its person say', () => {
  const folder = folderHere('platform-four');
  const made = packDraft({ ground, folder, pack }, true, compileStory);
  if (!made.ok) throw new Error(made.error[0]?.message);
  const { scene, left } = made.value;
  expect(left).toEqual([]);
  const rubric = loadRubric('.');
  if (!rubric.ok) throw new Error('no rubric');
  const built = loadScenario('.', folder.id, rubric.value.rubric);
  if (!built.ok) throw new Error('no scenario');
  expect(scene.playables.en).toEqual(built.value.playable);
  expect(scene.playables.es).toEqual(built.value.translations.es);
  expect(Object.keys(scene.moments)).toEqual(['en', 'es']);
  expect(Object.keys(scene.sheets)).toContain('en');
});

test('a second copy of a scene is compiled, in the same place', () => {
  const folder = renamedFolder(folderHere('the-book'), 'the-book-2', true);
  const made = packDraft({ ground, folder, pack }, true, compileStory);
  if (!made.ok) throw new Error(made.error[0]?.message);
  const { card, place } = made.value.scene.playables.en.scenario;
  expect([card.id, place]).toEqual(['the-book-2', 'the-book']);
});

test('a folder that is none says why', () => {
  expect(sceneAt('.', 'stories/nowhere')).toMatchObject({ ok: false });
  const made = sceneAt('.', 'stories/shared');
  expect(made.ok ? [] : made.error).toEqual([expect.stringContaining('stories/shared: “')]);
});

describe('a scene packed with the numbers and rules of a place', () => {
  const usual = packOfProject(ground, 'us') as Jurisdiction;
  const begun = beginPack(usual, 'ohio', 'Ohio');
  const signed = { lastVerified: '2026-11-20', checkedBy: 'Jo Reader' };
  const service = { area: 'Ohio', source: 'the county list' };
  const ohio: Jurisdiction = {
    ...begun,
    exit: 'https://skies.example/',
    resources: [
      ...begun.resources,
      { ...service, id: 'night', name: 'Night line', contacts: ['555-0100'] },
      { ...service, ...signed, id: 'day', name: 'Day line', contacts: ['555-0200'] },
    ],
    reporting: [{ text: 'A nurse tells the county.', source: 'the code', ...signed }],
    local: { ...begun.local, line: { value: 'the Buckeye line', ...signed } },
  };
  const packFile = join(scratch, 'ohio.json');
  const kept = readPackFile(packFileText(ohio)); // as the studio reads it from its drafts
  const scene = inStudio(folderHere('fourth-period'), kept.ok ? kept.value : undefined);

  test('says its words, and carries its numbers as learners see them', () => {
    const [first] = scene.playables.en.scenario.packs ?? [];
    expect([first?.id, first?.answers.line]).toEqual(['ohio', 'the Buckeye line']);
    const numbers = (id: string) =>
      scene.services?.resources.find((one) => one.id === id)?.contacts;
    expect([numbers('night'), numbers('day')]).toEqual([[], ['555-0200']]);
    expect(scene.services?.reporting).toEqual([
      { text: 'A nurse tells the county.', lastVerified: '2026-11-20' },
    ]);
    expect(scene.proved).toBe(true);
  });

  test('says nowhere who checked an entry, or where it comes from', () => {
    const packed = JSON.stringify(scene);
    for (const secret of ['Jo Reader', 'the county list', 'the code', '555-0100'])
      expect(packed).not.toContain(secret);
  });

  test('is the same file from the studio and the terminal, and reaches the exit of the place', async () => {
    writeFileSync(packFile, packFileText(ohio));
    const terminal = inTerminal(folderHere('fourth-period'), 'folder', packFile);
    const here = await zipFor(scene, 'scorm12');
    expect(Buffer.compare(here, await zipFor(terminal, 'scorm12'))).toBe(0);
    const page = strFromU8(unzipSync(here)['fourth-period.html'] ?? new Uint8Array());
    expect(page).toContain("connect-src 'self' https://skies.example https://weather.example;");
    const cmi5 = unzipSync(await zipFor(scene, 'cmi5'))['fourth-period.html'];
    expect(strFromU8(cmi5 ?? new Uint8Array())).toContain('connect-src * https://skies.example');
  });

  test('is refused where the pack has something to mend, with what it is', () => {
    writeFileSync(packFile, packFileText({ ...ohio, exit: 'skies' }));
    const made = sceneAt('.', 'stories/fourth-period', packFile);
    expect(made.ok ? [] : made.error).toEqual([
      expect.stringContaining('ohio.json'),
      expect.stringContaining('1 thing to mend'),
    ]);
  });
});
