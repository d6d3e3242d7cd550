import { expect, test } from 'vitest';
import {
  captionUnder,
  endingInWords,
  ownPicture,
  runView,
} from '../../src/app/picture/run-view.ts';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { loadRubric, scenarioIds } from '../../src/cli/content/content.ts';
import { playStrongest } from '../../src/cli/scenario/check-scenario.ts';
import { readScenario } from '../../src/content/scenario-files.ts';
import { readScenarioPictures } from '../../src/content/scenario-pictures.ts';
import { MOST_PICTURE_BYTES } from '../../src/core/scenario/pictures.ts';
import { compileStory } from '../../src/story/compile.ts';
import { draftFiles } from '../../src/studio/folder/draft-files.ts';
import type { ScenarioFolder } from '../../src/studio/folder/scenario-folder.ts';
import { packDraft } from '../../src/studio/pack-draft.ts';
import { folderHere } from './folder.ts';

const ground = studioGround('.');
const pack = 'us-ct';
const book = folderHere('the-book');

/** The Book with its pictures changed. */
const withPictures = (change: (text: string) => string): ScenarioFolder => ({
  ...book,
  files: { ...book.files, 'pictures.json': change(book.files['pictures.json'] ?? '') },
});

function packed(folder: ScenarioFolder) {
  const made = packDraft({ ground, folder, pack }, true, compileStory);
  if (!made.ok) throw new Error(made.error[0]?.message);
  return made.value;
}

test('a draft’s changed pictures go along with its package, and are what a run of it shows', () => {
  const rubric = loadRubric('.');
  if (!rubric.ok) throw new Error('no rubric');
  const { scene, left } = packed(
    withPictures((text) => text.replaceAll(/"alt": \{\s*"en": "/g, '$&Drawn anew. ')),
  );
  expect(left).toEqual([]);
  const state = playStrongest({ ...rubric.value, playable: scene.playables.en });
  expect(endingInWords(state, scene)).toMatch(/^Drawn anew\. \S/);
  expect(endingInWords(state)).toMatch(/^(?!Drawn anew)\S/); // what the build has under the same id
});

test('a draft without pictures.json shows what its last lines show', () => {
  const { 'pictures.json': _, ...files } = book.files;
  const rubric = loadRubric('.');
  if (!rubric.ok) throw new Error('no rubric');
  const { scene } = packed({ ...book, files });
  const state = playStrongest({ ...rubric.value, playable: scene.playables.en });
  expect(endingInWords(state, scene)).toBe(undefined);
  expect(captionUnder(state, 'of the card', scene)).toBe('of the card');
  expect(runView(state, 'reduced', scene)).not.toEqual(runView(state, 'reduced'));
});

test.each([
  ['an ending that the story lacks', '"E1"', '"E9"', '“E9” is no ending of the story.'],
  ['a view nobody drew', '"side-door"', '"roof"', '“roof” is no view of the place.'],
  ['a person nobody drew', '"dana"', '"donna"', '“donna” is no person'],
  ['a light that is none', '"light": 0.8', '"light": 8', 'a light from 0 to 1'],
])('%s is found, and such a draft is not proved', (_, from, to, message) => {
  const { scene, left } = packed(withPictures((text) => text.replace(from, to)));
  expect(left).toMatchObject([
    { file: 'stories/the-book/pictures.json', message: expect.stringContaining(message) },
  ]);
  expect(scene.proved).toBe(false);
});

/** A picture of one's own, as the studio writes it. */
const photo = (change: object = {}) => ({
  src: `data:image/jpeg;base64,${btoa('a picture')}`,
  alt: { en: 'Two chairs, and a table with {dana}’s bag on it.' },
  license: 'Ours. All rights reserved.',
  ...change,
});

/** The Book with fields added to its pictures. */
const withFields = (fields: object) =>
  withPictures((text) => JSON.stringify({ ...JSON.parse(text), ...fields }));

test('a scene elsewhere shows somebody lent to it, and whoever was drawn for its own place no more', () => {
  const { files, id } = folderHere('window-six');
  const { views: _, ...pictures } = JSON.parse(files['pictures.json'] ?? '');
  const card = files['scenario.json']?.replace(/("place": )"[^"]*"/, '$1"thursday"') ?? '';
  const found = (people?: object) => {
    const there = {
      'scenario.json': card,
      'pictures.json': JSON.stringify({ ...pictures, people }),
    };
    const made = packDraft(
      { ground, folder: { id, files: { ...files, ...there } }, pack },
      true,
      compileStory,
    );
    return made.ok ? made.value.left : made.error;
  };
  expect(found({ yolanda: 'thursday/renee', del: 'thursday/joan' })).toEqual([]);
  expect(found().map(({ code }) => code)).toContain('other-picture');
});

test('a picture of one’s own stands in place of what is drawn, with its words in the run', () => {
  const { scene, left } = packed(withFields({ own: photo() }));
  expect(left).toEqual([]);
  const rubric = loadRubric('.');
  if (!rubric.ok) throw new Error('no rubric');
  const state = playStrongest({ ...rubric.value, playable: scene.playables.en });
  const { dana } = state.began.cast;
  expect(ownPicture(state, scene)).toEqual({
    ...photo(),
    alt: `Two chairs, and a table with ${dana}’s bag on it.`,
  });
  expect(ownPicture(state)).toBe(undefined);
});

const BYTES = 'A'.repeat(4 * Math.ceil(MOST_PICTURE_BYTES / 3) + 400);

test.each([
  [
    'somebody nobody drew',
    { people: { dana: 'thursday/nobody' } },
    '“thursday/nobody” is no person',
  ],
  ['a name that is none', { people: { dana: '../renee' } }, 'a place and a person'],
  ['a picture without words', { own: photo({ alt: { en: ' ' } }) }, 'words under "en"'],
  [
    'a picture without a license',
    { own: photo({ license: '' }) },
    'At own.license: this is not words',
  ],
  [
    'a drawing that can run',
    { own: photo({ src: 'data:image/svg+xml;base64,PHN2Zz4=' }) },
    'a PNG, JPEG or WebP picture',
  ],
  [
    'a picture of elsewhere',
    { own: photo({ src: 'https://example.org/a.png' }) },
    'a PNG, JPEG or WebP picture',
  ],
  [
    'one that is too large',
    { own: photo({ src: `data:image/png;base64,${BYTES}` }) },
    'of at most 400 KB',
  ],
])('%s is refused', (_, fields, message) => {
  expect(packed(withFields(fields)).left).toMatchObject([
    { file: 'stories/the-book/pictures.json', message: expect.stringContaining(message) },
  ]);
});

test('somebody who speaks at an ending is in its picture', () => {
  const { left } = packed(withPictures((text) => text.replace('"id": "dana"', '"id": "ray"')));
  expect(left[0]).toMatchObject({
    file: 'stories/the-book/story.ink',
    message: '“dana” speaks at E1, and the picture of it does not show them.',
  });
});

test.each(scenarioIds('.'))('nothing is found in the pictures of %s', (id) => {
  const rubric = loadRubric('.');
  const files = draftFiles(ground, folderHere(id));
  if (!rubric.ok) throw new Error('no rubric');
  const read = readScenario(files, id, rubric.value.rubric, { pack });
  if (!read.ok) throw new Error(read.error[0]?.message);
  expect(readScenarioPictures(files, id, read.value).ok).toBe(true);
});
