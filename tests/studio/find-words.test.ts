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

test('a line that a learner was shown leads to where it is written, also one that is said in several ways', () => {
  const at = (start: string) => story.findIndex((raw) => raw.trim().startsWith(start)) + 1;
  const shown = (words: string) => lineShown(files, words);
  expect(shown('“Cool story.”')).toBe(at('Cool story.'));
  expect(shown('(at the open desk) “You look rough. What’s hurting?”')).toBe(at('+ (hurts)'));
  expect(shown('The knee starts again. The cup stays full.')).toBe(at('The knee starts again.'));
  expect(shown('The knee starts again.')).toBe(at('The knee starts again.'));
  expect(shown('Nobody wrote this.')).toBe(undefined);
});
