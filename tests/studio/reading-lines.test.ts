import { expect, test } from 'vitest';
import type { Review } from '../../src/core/scenario/review.ts';
import { openBeside, placeComments } from '../../src/studio/text/reading-lines.ts';

const STORY = `=== start ===
The gate is down.
A bench. #who:ana
The gate is down.
-> DONE`;

const lineOf = (story: string, words: string) => story.split('\n').indexOf(words) + 1;

const reading = (line: number, words: string): Review => ({
  scenario: 'gate',
  hash: 'a'.repeat(64),
  role: 'trainer',
  day: '2026-12-07',
  said: 'Good.',
  comments: [{ file: 'story.ink', line, words, said: 'Which?' }],
});

const place = (comment: Review, now: string, then = STORY) =>
  placeComments({ 'story.ink': now }, openBeside({ 'story.ink': then }, comment))[0];

test.each([2, 4])('of two lines with the same words the nearest is it: line %i', (line) => {
  expect(place(reading(line, 'The gate is down.'), STORY)).toMatchObject({
    at: line,
    changed: false,
  });
});

test('a line that moved is found by its words', () => {
  const now = STORY.replace('=== start ===', '=== start ===\nIt rains.\nIt is late.');
  expect(place(reading(3, 'A bench.'), now)).toMatchObject({ at: 5, changed: false });
});

test('a line that was changed is found below the line above it, wherever that moved', () => {
  const now = STORY.replace('=== start ===', '=== start ===\nIt rains.').replace(
    'A bench.',
    'A seat.',
  );
  const found = place(reading(3, 'A bench.'), now);
  expect(found).toMatchObject({ changed: true, words: 'A bench.' });
  expect(found?.at).toBe(lineOf(now, 'A seat. #who:ana'));
});

test('a line that was taken out, or had changed before the reading was opened, is not found', () => {
  const without = STORY.replace('A bench. #who:ana\n', '');
  expect(place(reading(3, 'A bench.'), without)).toMatchObject({ at: undefined });
  expect(place(reading(3, 'A stool.'), STORY)).toMatchObject({ at: undefined });
});
