import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { decodeRecord } from '../../src/core/record-decode.ts';
import { expectNoViolations } from '../access/axe-check.ts';
import { STRONGEST } from './responses.ts';
import { fileNote, fixTheDraw, play, start } from './run.ts';

test('a finished run stands in one’s own record; what is shared is what the preview shows', async ({
  page,
}) => {
  await fixTheDraw(page);
  await page.goto('/#/?cohort=Spring');
  await start(page);
  await play(page, STRONGEST);
  await fileNote(page);
  await page.goto('/#/record');
  await expect(page.getByRole('heading', { name: 'My record', exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Platform Four' }).getByRole('row')).toHaveCount(2);
  await expect(page.getByLabel('Group, if your trainer gave you one')).toHaveValue('Spring');
  await expectNoViolations(page, 'my record');

  await page.getByLabel('The name in the file').fill('Somebody');
  await page.getByText('See exactly what is in the file').click();
  const preview = await page.getByRole('textbox', { name: 'See exactly' }).inputValue();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^training-records-.*\.zip$/);
  const inside = unzipSync(readFileSync(await file.path()));
  const text = new TextDecoder().decode(inside['1.json']);
  expect(text).toBe(preview);
  const opened = decodeRecord(text);
  expect(opened.ok && opened.value.record.person.pseudonym).toBe('Somebody');
  expect(opened.ok && opened.value.record.cohort).toBe('Spring');

  const calendar = page.waitForEvent('download');
  await page.getByLabel('Weeks until then').fill('6');
  await page.getByRole('button', { name: 'Save it for your calendar' }).click();
  expect((await calendar).suggestedFilename()).toBe('training-module.ics');
});

test('an empty record says so and leads to the scenarios', async ({ page }) => {
  await page.goto('/#/record');
  await expect(page.getByText('You have not finished a scenario yet.')).toBeVisible();
  await expectNoViolations(page, 'an empty record');
  await page.getByRole('link', { name: 'To the scenarios' }).click();
  await expect(page.getByRole('heading', { name: 'Unscripted' })).toBeVisible();
});
