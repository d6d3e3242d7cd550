import { expect, test } from 'vitest';
import { freeId } from '../../../src/app/pages/studio/free-id.ts';
import { isScenarioId } from '../../../src/studio/folder/scenario-folder.ts';

test('a copy is numbered, and keeps the name where nobody has it', () => {
  expect(freeId('the-book', [])).toBe('the-book');
  expect(freeId('the-book', ['the-book', 'the-book-2'])).toBe('the-book-3');
});

test.each(['a'.repeat(40), `${'ab-'.repeat(13)}c`])(
  'a copy of the longest name can be opened again: %s',
  (id) => {
    const first = freeId(id, [id]);
    const second = freeId(id, [id, first]);
    expect([id, first, second].filter(isScenarioId)).toHaveLength(3);
    expect(new Set([id, first, second]).size).toBe(3);
  },
);
