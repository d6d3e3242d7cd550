import { expect, type Locator, type Page } from '@playwright/test';
import { RESPONSES, type Response } from './responses.ts';
import { button, conversation, linesInstead, responses } from './run.ts';

const MOST = 120; // stops on the longest page

/** What was just said: it takes the focus, and Space goes on from it. */
export const passage = (page: Page): Locator => conversation(page).getByRole('group');

/** Press Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < MOST && !(await there()); stop += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Have the next Tab be the first on the page, wherever the focus was. */
export const toTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });

/** The number key of a response, as it is drawn in this run. */
export async function keyOf(page: Page, id: Response): Promise<string> {
  const instead = linesInstead(page);
  await expect(responses(page).or(instead)).toBeVisible();
  if (await instead.isVisible()) {
    await tabTo(page, instead);
    await page.keyboard.press('Enter');
    await expect(responses(page)).toBeVisible();
  }
  const lines = await responses(page).getByRole('button').allInnerTexts();
  return String(lines.findIndex((line) => line.includes(RESPONSES[id])) + 1);
}

/** Say a response with its number key and Enter. */
export async function sayByKey(page: Page, id: Response): Promise<void> {
  await page.keyboard.press(await keyOf(page, id));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Continue')).toBeVisible();
  await expect(passage(page)).toBeFocused();
}

/** Say these by key, and finish each answer with Space. */
export async function playByKey(page: Page, ids: readonly Response[]): Promise<void> {
  for (const id of ids) {
    await sayByKey(page, id);
    await page.keyboard.press('Space');
  }
}
