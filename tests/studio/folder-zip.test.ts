import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { type PickedFile, pickedFolder } from '../../src/studio/folder/folder-files.ts';
import { unzipped, zipOf } from '../../src/studio/folder/folder-zip.ts';
import { renamedFolder } from '../../src/studio/folder/scenario-folder.ts';
import { folderHere } from './folder.ts';

const small = { 'story.ink': 'Hello.\n', 'scenario.json': '{}', 'cast.json': '[]' };

const zipWith = (files: { readonly [path: string]: string }): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const refused = (bytes: Uint8Array) => {
  const read = unzipped(bytes, 'named');
  return read.ok ? 'taken' : read.error.code;
};

test.each(scenarioIds('.'))(
  '%s comes back from its zip as it was, and packs to the same bytes',
  (id) => {
    const folder = folderHere(id);
    const bytes = zipOf(folder);
    expect(unzipped(bytes, 'named')).toEqual({ ok: true, value: folder });
    const other = { id, files: Object.fromEntries(Object.entries(folder.files).toReversed()) };
    expect(zipOf(other)).toEqual(bytes);
  },
);

describe('a zip that is no folder of a scene is refused', () => {
  const inside = (files: { readonly [name: string]: string }) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`a-b/${name}`, text]));

  test.each([
    ['broken', strToU8('not a zip'), 'not-zip'],
    ['cut off', zipWith(inside(small)).slice(0, 60), 'not-zip'],
    ['out of its folder', zipWith({ ...inside(small), '../story.ink': '' }), 'outside'],
    ['from the root', zipWith({ ...inside(small), '/story.ink': '' }), 'outside'],
    ['of a Windows disk', zipWith({ ...inside(small), 'C:\\story.ink': '' }), 'outside'],
    ['two folders', zipWith({ ...inside(small), 'c/story.ink': '' }), 'outside'],
    ['a program', zipWith({ ...inside(small), 'a-b/run.exe': '' }), 'unknown-file'],
    ['no cast', zipWith(inside({ 'story.ink': '', 'scenario.json': '{}' })), 'missing'],
    ['empty', zipWith({}), 'missing'],
    [
      'a bad name',
      zipWith({ 'A B/story.ink': '', 'A B/scenario.json': '', 'A B/cast.json': '' }),
      'bad-id',
    ],
    ['too large', zipWith(inside({ ...small, 'room.json': ' '.repeat(4_000_001) })), 'too-large'],
  ])('%s', (_, bytes, code) => {
    expect(refused(bytes)).toBe(code);
  });

  test('not text', () => {
    const bytes = zipSync({
      'a-b/story.ink': new Uint8Array([0xff, 0xfe, 0x00]),
      'a-b/scenario.json': strToU8('{}'),
      'a-b/cast.json': strToU8('[]'),
    });
    expect(refused(bytes)).toBe('not-text');
  });

  test('files in no folder take the name of the zip', () => {
    const read = unzipped(zipWith(small), 'night-bus');
    expect(read.ok && read.value).toEqual({ id: 'night-bus', files: small });
  });
});

test('what a system puts beside the files is left out', () => {
  const read = unzipped(
    zipWith({
      'a-b/story.ink': 'Hello.\n',
      'a-b/scenario.json': '{}',
      'a-b/cast.json': '[]',
      'a-b/.DS_Store': 'x',
      '__MACOSX/a-b/._story.ink': 'x',
      'a-b/Thumbs.db': 'x',
    }),
    'named',
  );
  expect(read.ok && read.value).toEqual({ id: 'a-b', files: small });
});

describe('a folder that is picked', () => {
  const pickedFrom = (files: { readonly [path: string]: string }): readonly PickedFile[] =>
    Object.entries(files).map(([path, text]) => ({
      path,
      size: text.length,
      read: async () => strToU8(text),
    }));

  test.each(scenarioIds('.'))('%s is taken as it is', async (id) => {
    const folder = folderHere(id);
    const picked = Object.entries(folder.files).map(([name, text]) => [`${id}/${name}`, text]);
    expect(await pickedFolder(pickedFrom(Object.fromEntries(picked)), 'named')).toEqual({
      ok: true,
      value: folder,
    });
  });

  test.each([
    ['empty', {}, 'missing'],
    ['with a folder inside', { 'a-b/story.ink': '', 'a-b/old/story.ink': '' }, 'outside'],
    [
      'with a file that nobody knows',
      { 'a-b/story.ink': '', 'a-b/scenes.json': '' },
      'unknown-file',
    ],
    ['without a card', { 'a-b/story.ink': '', 'a-b/cast.json': '' }, 'missing'],
  ])('%s is refused', async (_, files, code) => {
    const read = await pickedFolder(pickedFrom(files as { [path: string]: string }), 'named');
    expect(read).toMatchObject({ ok: false, error: { code } });
  });

  test('too large is refused before it is read', async () => {
    const unread = {
      path: 'a-b/film.mp4',
      size: 5_000_000,
      read: () => Promise.reject(new Error()),
    };
    expect(await pickedFolder([unread], 'named')).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
  });
});

test.each(scenarioIds('.'))(
  '%s: a copy has another name in its head and card, and nothing else',
  (id) => {
    const { files } = folderHere(id);
    const copy = renamedFolder({ id, files }, `${id}-2`, true);
    for (const [name, text] of Object.entries(copy.files)) {
      const before = (files[name] ?? '').split('\n');
      const changed = text.split('\n').filter((line, at) => line !== before[at]);
      const own = name.startsWith('story') ? [`# id: ${id}-2`] : [`    "id": "${id}-2",`];
      expect(changed, name).toEqual(/^(?:story|scenario)\b/.test(name) ? own : []);
    }
  },
);

test('a copy is named anew where its files name it, and words that are the same stay', () => {
  const copy = renamedFolder(
    { id: 'the-book', files: { 'story.ink': '# id: the-book\nIn the-bookcase, the book.\n' } },
    'the-book-2',
    true,
  );
  expect(copy.files['story.ink']).toBe('# id: the-book-2\nIn the-bookcase, the book.\n');
});

test('a copy keeps the pictures of its original, where there are any', () => {
  const folder = {
    id: 'the-book',
    files: { 'scenario.json': '"id": "the-book", "place": "the-book"' },
  };
  const inCopy = (drawn: boolean) => renamedFolder(folder, 'mine', drawn).files['scenario.json'];
  expect(inCopy(true)).toBe('"id": "mine", "place": "the-book"');
  expect(inCopy(false)).toBe('"id": "mine", "place": "mine"');
});
