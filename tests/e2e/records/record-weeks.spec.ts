import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { encodeRecord } from '../../../src/core/record/record.ts';
import { makeArchive } from '../../../src/export/archive.ts';
import { traineeOf } from '../../../src/simulate/trainee.ts';
import { expectNoViolations } from '../../access/axe-check.ts';
import { contentOf } from '../../content.ts';
import { tabTo, toTheTop } from '../keys.ts';

const SCENARIOS = ['platform-four', 'waiting-room-three', 'by-breakfast'];
const RUNS = 2 * SCENARIOS.length;

/** What somebody saved who played three scenarios twice over some weeks. */
const savedRuns = (): Buffer => {
  const { records } = traineeOf(3, 12, SCENARIOS.map(contentOf), () => 'Alder');
  const texts = records.map((record, at) => ({ name: `${at}.json`, text: encodeRecord(record) }));
  return Buffer.from(makeArchive(texts));
};

const bringBack = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Bring your runs back from a file')
    .setInputFiles({ name: 'runs.zip', mimeType: 'application/zip', buffer });

const tables = (page: Page): Promise<readonly string[]> => page.getByRole('table').allInnerTexts();

test('runs of several weeks are saved, deleted, and brought back from the file as they were', async ({
  page,
}) => {
  await page.goto('/#/record');
  await bringBack(page, savedRuns());
  await expect(page.getByText(`${RUNS} runs were brought back.`)).toBeVisible();
  await bringBack(page, savedRuns());
  await expect(page.getByText(`No run was brought back. ${RUNS} were here already.`)).toBeVisible();
  const platform = page.getByRole('table', { name: 'Platform Four' });
  await expect(platform.getByRole('row')).toHaveCount(3); // the head, the first run, the later one
  const before = await tables(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const saved = readFileSync(await (await download).path());
  await page.getByRole('link', { name: 'Settings' }).last().click();
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByText('Everything that was kept here is gone.')).toBeVisible();
  await page.goto('/#/record');
  await expect(page.getByText('You have not finished a scenario yet.')).toBeVisible();
  await bringBack(page, saved);
  await expect(page.getByText(`${RUNS} runs were brought back.`)).toBeVisible();
  expect(await tables(page)).toEqual(before);
});

test('a file that holds no runs is said to, and changes nothing', async ({ page }) => {
  await page.goto('/#/record');
  await bringBack(page, Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
  await expect(page.getByText('runs.zip: The file is not a whole archive.')).toBeVisible();
});

test('a full record is read at every width and in the dark, and used without a mouse', async ({
  page,
}) => {
  await page.goto('/#/record');
  await bringBack(page, savedRuns());
  await expect(page.getByRole('table')).toHaveCount(SCENARIOS.length + 2); // and two of techniques
  for (const { width, colorScheme } of [
    { width: 390, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `a full record, ${colorScheme}, ${width} px`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
  await toTheTop(page);
  await tabTo(page, page.getByLabel('Weeks until then'));
  const before = (await page.getByText(/^That is/).textContent()) ?? '';
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/^That is/)).not.toHaveText(before);
  await tabTo(page, page.getByLabel('The name in the file'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Plover');
  const own = page.getByRole('checkbox', { name: 'Include words I typed.', exact: false });
  await tabTo(page, own);
  await expect(own).not.toBeChecked();
  await tabTo(page, page.getByText('See exactly what is in the file'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'See exactly' })).toHaveValue(
    /"pseudonym": "Plover"/,
  );
  await tabTo(page, page.getByRole('button', { name: 'Save the file' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^training-records-.*\.zip$/);
});
