import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findWords } from '../../../src/studio/text/find-words.ts';
import { FindBox } from '../../../src/ui/studio/find-box.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import '../../../src/ui/studio/studio.css';

beforeEach(() => lookAs('light', 1280));

test('words are found as they are typed, and a line is gone to by keyboard', async () => {
  const files = {
    'story.ink': '=== b1 ===\n# beat: B1\nThe stop is empty tonight.\nIt’s late. # who: sam\n',
    'room.json': '{ "B1": { "teach": "An empty stop is a place to wait." } }',
  };
  const went: (readonly [string, number])[] = [];
  const root = show(
    <main>
      <h1>Night Bus</h1>
      <FindBox find={(words) => findWords(files, words)} onLine={(...line) => went.push(line)} />
    </main>,
  );
  await page.getByRole('searchbox', { name: 'Find words in this scene' }).fill('empty');
  await expect.element(page.getByRole('status')).toHaveTextContent('In 2 lines.');
  await userEvent.keyboard('{Tab}{Enter}{Tab}{Enter}');
  expect(went).toEqual([
    ['story.ink', 3],
    ['room.json', 1],
  ]);
  await expectSound(root);
});
