import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { passage, tabTo } from '../keys.ts';
import {
  button,
  fixTheDraw,
  linesInstead,
  noteForm,
  openDebrief,
  responses,
  wordsOnly,
} from '../run.ts';

/** Every scenario but Platform Four, which has specs of its own, is played once to its debrief. */
const SCENARIOS = [
  'Quarter to One',
  'Last Train',
  'The Book',
  'Exam Room Three',
  'One-Ten A.M.',
  'By Breakfast',
  'Fourth Period',
];

const MOST = 16; // moments of a run, repairs included

async function startByKey(page: Page, title: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: title, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Start'));
  await page.keyboard.press('Enter');
  await expect(passage(page)).toBeFocused();
}

/** Say the line shown second at every moment, until the conversation is over. */
async function talk(page: Page): Promise<void> {
  const over = page.getByText('How it ends this time');
  for (let moment = 0; moment < MOST; moment += 1) {
    const instead = linesInstead(page);
    await expect(responses(page).or(instead).or(over)).toBeVisible();
    if (await over.isVisible()) return;
    if (await instead.isVisible()) {
      await tabTo(page, instead);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, responses(page).getByRole('button').nth(1));
    await page.keyboard.press('Enter');
    await expect(button(page, 'Continue')).toBeVisible();
    await expect(passage(page)).toBeFocused();
    await page.keyboard.press('Space');
  }
  await expect(over).toBeVisible();
}

for (const title of SCENARIOS) {
  test(`${title} is played from the home page to the debrief without a mouse`, async ({ page }) => {
    await fixTheDraw(page);
    await wordsOnly(page);
    await page.goto('/');
    await startByKey(page, title);
    await expectNoViolations(page, 'the first moment');
    await talk(page);
    await expectNoViolations(page, 'after the scene');
    await tabTo(page, noteForm(page).getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, button(page, 'File the note'));
    await page.keyboard.press('Enter');
    await openDebrief(page);
    await expectNoViolations(page, 'the debrief');
  });
}
