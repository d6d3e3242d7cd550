import { expect, type Page, test } from '@playwright/test';
import { STRONGEST } from '../../e2e/responses.ts';
import { button, fixTheDraw, openDebrief, play, responses, section, start } from '../../e2e/run.ts';
import { LONG, withSettings } from '../settings.ts';
import { DEBRIEF, NOTEBOOK, openNotebook } from '../states.ts';
import { expectLeft, pressShiftThreeTimes, stubExit, WAYS } from './leave.ts';
import { stored } from './stored.ts';

const HALF = 'maybe a cousin who';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
  await stubExit(page);
});

const kept = async (page: Page): Promise<string> => (await stored(page)).all;

/** Type in the box that has the focus, until it is kept. */
async function typeHalf(page: Page): Promise<void> {
  await page.keyboard.type(HALF);
  await expect.poll(() => kept(page)).toContain(HALF);
}

/** Letters in capitals, which are no presses of Shift. */
async function typeInCapitals(page: Page): Promise<void> {
  for (const letter of ['A', 'B', 'C', 'D', 'E']) await page.keyboard.press(`Shift+${letter}`);
  await page.keyboard.down('Shift');
  for (const letter of ['F', 'G', 'H', 'I']) await page.keyboard.press(letter);
  await page.keyboard.up('Shift');
  await expect(page.getByRole('textbox')).toHaveValue('ABCDEFGHI');
  await expect(page.locator('.presses .on')).toHaveCount(0);
  await expect(responses(page)).toBeVisible();
}

async function comeBack(page: Page): Promise<void> {
  await page.goto('/');
  await expect(button(page, 'Continue')).toBeVisible();
}

/** In `npm test` each box is left in one way; `npm run test:long` tries every way on each. */
const waysFor = (one: string) => Object.entries(WAYS).filter(([way]) => LONG || way === one);

for (const [way, leave] of waysFor('by mouse')) {
  test(`what was half typed in the notebook is gone after leaving ${way}`, async ({ page }) => {
    await NOTEBOOK.reach(page);
    await page.getByRole('textbox').focus();
    await typeHalf(page);
    await leave(page);
    await expectLeft(page);
    await comeBack(page);
    expect(await kept(page)).not.toContain(HALF);
    await button(page, 'Continue').click();
    await expect(responses(page)).toBeVisible();
    await openNotebook(page);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
}

for (const [way, leave] of waysFor('by keyboard')) {
  test(`half a reply is gone after leaving ${way}`, async ({ page }) => {
    await page.goto('/');
    await start(page);
    await play(page, STRONGEST.slice(0, 2));
    const box = page.getByRole('textbox', { name: /^Type what you’d really say/ });
    await box.focus();
    await typeHalf(page);
    await leave(page);
    await expectLeft(page);
    await comeBack(page);
    expect(await kept(page)).not.toContain(HALF);
    await button(page, 'Continue').click();
    await expect(box).toHaveValue('');
  });
}

for (const [way, leave] of waysFor('by Shift pressed three times')) {
  test(`what was half typed in the debrief is gone after leaving ${way}`, async ({ page }) => {
    await DEBRIEF.reach(page);
    const box = section(page, 'Take care of yourself').getByRole('textbox', {
      name: 'What will you keep?',
    });
    await box.focus();
    await typeHalf(page);
    await leave(page);
    await expectLeft(page);
    await comeBack(page);
    expect(await kept(page)).not.toContain(HALF);
    await button(page, 'Continue').click();
    await openDebrief(page);
    await expect(box).toHaveValue('');
  });
}

test('capitals in the notebook do not leave; without a network, what was half typed is gone as well', async ({
  page,
  context,
}) => {
  await NOTEBOOK.reach(page);
  await page.getByRole('textbox').focus();
  await typeInCapitals(page);
  await page.getByRole('textbox').fill('');
  await typeHalf(page);
  await context.setOffline(true);
  await pressShiftThreeTimes(page);
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
  await context.setOffline(false);
  await comeBack(page);
  expect(await kept(page)).not.toContain(HALF);
});
