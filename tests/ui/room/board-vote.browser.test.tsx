import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BoardVote } from '../../../src/ui/room/phone/board-vote.tsx';
import { draw, lookAs, show } from '../axe.ts';

const NOTES = ['He said it once.', 'Wet shoes.'].map((text, at) => ({ id: `n${at}`, text }));
const mine = { at: 1, name: 0, stance: 'part', moment: false, n: 0 } as const;

test('a note that was picked stays picked until the room answers, and not if it is refused', async () => {
  await lookAs('light', 390);
  let answer: (problem: string | undefined) => void = () => {};
  const form = (at: number) => (
    <BoardVote
      board={{ items: [], notes: NOTES }}
      mine={{ ...mine, at }}
      onLean={() => new Promise((resolve) => (answer = resolve))}
    />
  );
  const root = show(form(1));
  const note = page.getByRole('radio', { name: 'Wet shoes.' });
  await note.click();
  draw(form(2), root); // somebody else’s choice came in
  await expect.element(note).toBeChecked();
  answer('stale-vote');
  await expect.element(note).not.toBeChecked();
});
