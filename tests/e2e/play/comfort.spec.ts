import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectLeft, stubExit } from '../../access/leaving/leave.ts';
import { button, fixTheDraw, openCard, responses, start, wordsOnly } from '../run.ts';
import { said, withVoices } from '../voices.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('OpenDyslexic is fetched once it is chosen, from our own place, and remembered', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (/opendyslexic/i.test(request.url())) fonts.push(request.url());
  });
  await page.goto('/#/settings');
  await expect(heading(page, 'Settings')).toBeVisible();
  expect(fonts).toEqual([]);
  await radio(page, 'OpenDyslexic').check();
  const loaded = () => page.evaluate(() => document.fonts.check('16px OpenDyslexic'));
  await expect.poll(() => fonts.length).toBeGreaterThan(0); // before its sheet has come, any font is there
  await expect.poll(loaded).toBe(true);
  expect(fonts.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-font', 'dyslexic');
  await expect.poll(loaded).toBe(true);
});

test('settings go into a file and come back from it, and one press resets them', async ({
  page,
}) => {
  await page.goto('/#/settings');
  await radio(page, 'By themselves, calmly').check();
  await radio(page, 'Wide').check();
  const download = page.waitForEvent('download');
  await button(page, 'Save the settings as a file').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('training-settings.json');
  const kept = await readFile(await file.path(), 'utf8');
  await button(page, 'Reset all settings').click();
  await button(page, 'Reset them').click();
  await expect(radio(page, 'By themselves, calmly')).not.toBeChecked();
  await page.getByLabel('Load settings from a file').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/json',
    buffer: Buffer.from(kept),
  });
  await expect(page.getByText('The settings of the file apply now.')).toBeVisible();
  await expect(radio(page, 'By themselves, calmly')).toBeChecked();
  await page.reload();
  await expect(radio(page, 'Wide')).toBeChecked();
});

test('whoever wants the summary first comes to it by Start, and from there to the scenario', async ({
  page,
}) => {
  await wordsOnly(page);
  await page.goto('/#/settings');
  await radio(page, 'The summary first').check();
  await page.goto('/#/');
  await openCard(page);
  await button(page, 'Start').click();
  await expect(heading(page, 'What happens, and what it teaches')).toBeVisible();
  await button(page, 'Start').click();
  await expect(responses(page)).toBeVisible();
});

test('new lines are read by a voice of the device alone, and leaving silences it', async ({
  page,
}) => {
  await withVoices(page);
  await stubExit(page);
  await wordsOnly(page);
  await page.goto('/#/settings');
  await expect(page.getByRole('combobox', { name: 'Voice' }).getByRole('option')).toHaveText([
    'The first that fits',
    'Alba (en-US)',
  ]);
  await page.getByRole('switch', { name: 'Read new lines aloud' }).check();
  await page.goto('/#/');
  await start(page);
  await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(/^Alba: /));
  expect((await said(page)).filter((one) => !one.startsWith('Alba: '))).toEqual([]);
  await page.evaluate(() => sessionStorage.removeItem('silent'));
  await button(page, 'Leave now').click();
  await expectLeft(page);
  await page.goBack();
  expect(await page.evaluate(() => sessionStorage.getItem('silent'))).toBe('yes');
});
