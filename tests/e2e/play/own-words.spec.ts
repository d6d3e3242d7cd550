import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { saveRecord } from '../records/record-file.ts';
import { STRONGEST, strongestFrom } from '../responses.ts';
import {
  atMoment,
  button,
  conversation,
  fileNote,
  fixTheDraw,
  play,
  response,
  responses,
  reviewOf,
  start,
  wordsOnly,
} from '../run.ts';

const box = (page: Page) => page.getByRole('textbox', { name: /^Type what you’d really say/ });
const before = (page: Page) =>
  page.getByRole('region', {
    name: /close to any of these|Did you mean|Say it anyway/,
  });
const readBack = (page: Page) => page.getByText('How we read it', { exact: true });

/** Say which line is closest, where the reply leads to none by itself. */
async function answerIfAsked(page: Page): Promise<void> {
  await expect(before(page).or(readBack(page))).toBeVisible();
  if (!(await before(page).isVisible())) return;
  await page.getByRole('radio').first().check();
  await button(page, 'Continue').click();
}

const OPEN = 'Complicated. Tell me what today has been like.';

/** Go on from what the reply led to: only one of the lines opens an exchange. */
async function playOn(page: Page): Promise<void> {
  await expect(responses(page)).toBeVisible();
  const exchange = await response(page, 'wait').isVisible();
  await play(page, exchange ? STRONGEST.slice(3) : strongestFrom(4));
}

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
  await start(page);
  await play(page, STRONGEST.slice(0, 2));
  await expect(atMoment(page, 3)).toBeVisible();
});

test('a reply is typed, answered, read with its words marked, and stands in the debrief', async ({
  page,
}) => {
  await box(page).fill(OPEN);
  await expectNoViolations(page, 'the box');
  await page.keyboard.press('Enter');
  await answerIfAsked(page);
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(OPEN);
  await readBack(page).click();
  await expect(page.locator('.read-back mark[data-good="true"]').first()).toBeVisible();
  await expectNoViolations(page, 'the reading');
  await button(page, 'Continue').click();
  await playOn(page);
  await fileNote(page);
  await expect(reviewOf(page, 3)).toContainText(OPEN);
  await expect(page.getByRole('region', { name: 'How you asked' })).toBeVisible();
  await expectNoViolations(page, 'the debrief');
  // A saved record holds typed words only when they are ticked.
  expect((await saveRecord(page)).text).not.toContain('what today has been');
});

test('words that came out wrong are changed after the answer, and only the new ones count', async ({
  page,
}) => {
  await box(page).fill('Is home an option, or is that it?');
  await page.keyboard.press('Enter');
  await answerIfAsked(page);
  await button(page, 'That’s not what I meant').click();
  await box(page).fill(OPEN);
  await page.keyboard.press('Enter');
  await answerIfAsked(page);
  await button(page, 'Continue').click();
  await playOn(page);
  await fileNote(page);
  await expect(reviewOf(page, 3)).toContainText(OPEN);
  await expect(reviewOf(page, 3)).not.toContainText('or is that it');
});

test('half a reply survives a reload, and the lines are one number key away', async ({ page }) => {
  await box(page).fill('Complicated h');
  await page.reload();
  await expect(box(page)).toHaveValue('Complicated h');
  await conversation(page).getByRole('group').focus();
  await page.keyboard.press('1');
  await expect(responses(page).getByRole('button').first()).toBeFocused();
});

test('words that cannot be read are not rated: the learner says which line is closest', async ({
  page,
}) => {
  await box(page).fill('Was machst du denn heute hier am Bahnhof?');
  await button(page, 'Say it').click();
  await expect(before(page)).toContainText('rated, and that costs nothing');
  await page.getByRole('radio').first().check();
  await button(page, 'Continue').click();
  await expect(button(page, 'Look at another line')).toBeVisible();
});
