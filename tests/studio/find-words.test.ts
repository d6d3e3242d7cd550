import { expect, test } from 'vitest';
import { findWords, lineShown } from '../../src/studio/text/find-words.ts';
import { folderHere } from './folder.ts';

const { files } = folderHere('the-book');
const story = (files['story.ink'] ?? '').split('\n');

test('words are found in lines, answers, reasons, card, notes, room and their side, whatever their signs', () => {
  const found = findWords(files, 'THE BOOK');
  expect(found.length).toBeGreaterThan(5);
  for (const { file, line, words } of found) {
    expect(words.toLowerCase()).toMatch(/the\W+book/);
    expect(files[file]?.split('\n')[line - 1]).toBeDefined();
  }
  const everywhere = findWords(files, 'a').map(({ file }) => file);
  for (const file of ['story.ink', 'scenario.json', 'room.json', 'their-side.json', 'cast.json'])
    expect(everywhere).toContain(file);
  expect(findWords(files, 'no such words anywhere')).toEqual([]);
});

test('what a learner was shown last leads to its line in the story', () => {
  const line = story.findIndex((raw) => /^\w[^#{}]+# who:/.test(raw)) + 1;
  const words = (story[line - 1] ?? '').split('#')[0]?.trim() ?? '';
  expect(lineShown(files, ['Nobody wrote this.', `“${words}”`, 'Nor this.'])).toBe(line);
  expect(lineShown(files, ['Nobody wrote this.'])).toBe(undefined);
});
