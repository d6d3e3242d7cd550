import { expect, type Page } from '@playwright/test';
import { now, openVote, pageThrough, press } from './room-pages.ts';

/** Lets time pass, where a test has the clock: the main button takes no press right after a step. */
export type LetPass = () => Promise<unknown>;

/** One moment on one screen, by a show of hands: most are for the second line. */
export async function byHands(page: Page, letPass?: LetPass): Promise<void> {
  await openVote(page, undefined, letPass);
  await page.getByLabel('Hands for A').fill('2');
  await page.getByLabel('Hands for B').fill('5');
  await page.getByLabel('Hands for passing').fill('1');
  await letPass?.();
  await press(page, 'Close the vote');
  await letPass?.();
  await press(page, 'Reveal');
  await expect(page.getByText('5 votes', { exact: true })).toBeVisible();
  await press(page, 'Choose B, the line with most votes');
  await expect(now(page, /What happened then\.$/)).toBeVisible();
  await letPass?.();
  await press(page, 'Go on');
  await letPass?.();
}

/** A whole run on one screen: from the first line to all parts of the debrief. */
export async function playByHands(page: Page, letPass?: LetPass): Promise<void> {
  const vote = page.getByRole('button', { name: /^(Next line|Open the vote)$/ });
  const board = page.getByRole('button', { name: 'Go to the board' });
  const all = page.getByRole('button', { name: 'Show all lines' });
  const note = page.getByRole('group', { name: 'Which note would the room file?' });
  do {
    await byHands(page, letPass);
    await expect(vote.or(board).first()).toBeVisible();
  } while (!(await page.getByText('How it ended.').first().isVisible()));
  if (await all.isVisible()) await all.click();
  await board.click();
  await page.getByRole('combobox').first().selectOption('Ordinary');
  await note.getByRole('radio').first().check();
  await press(page, 'File the note and open the debrief');
  await pageThrough(page);
  await expect(page.getByRole('button', { name: 'Print the debrief' })).toBeVisible();
  for (const part of ['Reactions', 'What happened', 'What helped, what closed']) {
    await expect(page.getByRole('heading', { name: part }).first()).toBeVisible();
  }
}
