import { expect, test } from 'vitest';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { templateIn } from '../../src/studio/folder/new-scene.ts';
import { givenParts } from '../../src/studio/text/given-parts.ts';
import { addMoment } from '../../src/studio/text/new-moment.ts';
import { withAnswer, withLine } from '../../src/studio/text/story-edit.ts';
import en from '../../src/ui/catalogue/en/studio-line.json' with { type: 'json' };
import es from '../../src/ui/catalogue/es/studio-line.json' with { type: 'json' };
import words from '../../stories/studio/added-words.json' with { type: 'json' };
import { folderHere } from './folder.ts';

const template = templateIn(studioGround('.'), 'a-late-bus-home');
const given = (files: { readonly [file: string]: string }) => givenParts(files, template);
const story = (change: (text: string) => string) => ({
  ...template,
  'story.ink': change(template['story.ink'] ?? ''),
});

test('a new scene is the template’s in every moment, answer and sheet, but not in its title', () => {
  const found = given(template);
  const answers = found.filter(({ answer }) => answer !== undefined);
  expect(answers.length).toBeGreaterThanOrEqual(10);
  expect(found.find(({ place, answer }) => place === 'B1' && answer?.number === 1)).toEqual(
    expect.objectContaining({ file: 'story.ink', fields: ['option', 'why', 'levels', 'words'] }),
  );
  expect(new Set(found.map(({ file }) => file))).toEqual(
    new Set(['story.ink', 'scenario.json', 'room.json', 'their-side.json']),
  );
  expect(found.some(({ fields }) => fields.includes('title'))).toBe(false);
});

test('words that are written anew are not listed; a reason that stays keeps the ratings listed', () => {
  const said = story((text) => text.replace('You look frozen, so first things first', 'Hello'));
  const one = given(said).find(({ place, answer }) => place === 'B1' && answer?.number === 1);
  expect(one?.fields).toEqual(['why', 'levels', 'words']);
  const written = story((text) =>
    text
      .replace('You look frozen, so first things first', 'Hello')
      .replace('A number of hours answers it.', 'One number is enough.')
      .replace('Her own word is passed over.', 'Nothing of hers comes back.')
      .replace('Since six, maybe.', 'For a long while.'),
  );
  const left = given(written).filter(({ place, answer }) => place === 'B1' && answer);
  expect(left.map(({ answer }) => answer?.number)).toEqual([2, 3]);
});

test('a new answer, line and moment are placeholders until they are written, in any scene', () => {
  const { files } = folderHere('the-book');
  expect(given(files)).toEqual([]);
  const answer = given(withAnswer(files, 0, 'maya'));
  expect(answer[0]?.fields).toEqual(['option', 'why', 'levels', 'words']);
  expect(answer[0]?.answer?.number).toBe(2);
  const said = (files['story.ink'] ?? '').split('\n').findIndex((raw) => raw.includes('# who:'));
  expect(given(withLine(files, said + 1)).flatMap(({ fields }) => fields)).toContain('words');
  const moment = addMoment(template, 'b1');
  expect(given(moment?.files ?? {}).length).toBeGreaterThan(given(template).length);
});

test.each(scenarioIds('.').filter((id) => id !== 'the-book'))('%s is its own', (id) => {
  expect(given(folderHere(id).files)).toEqual([]);
});

test('a new field begins with words that are known to be a placeholder', () => {
  expect([words.en.field, words.es.field]).toEqual([en.begin, es.begin]);
});
