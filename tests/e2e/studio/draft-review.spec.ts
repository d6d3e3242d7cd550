import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { decodeReviewFile } from '../../../src/core/scenario/review.ts';
import { expectNoViolations } from '../../access/axe-check.ts';
import { button } from '../run.ts';

const CHANGED = 'The gate is down, and it is quiet.';

test('a draft of the studio can be read, and packed for a group, before it is published', async ({
  page,
}) => {
  await page.goto('/#/studio');
  await page.getByLabel('Scene', { exact: true }).selectOption({ label: 'Last Train' });
  await button(page, 'Open a copy').click();
  await page
    .getByRole('textbox', { name: /^Words, line/ })
    .first()
    .fill(CHANGED);
  await expect(page.getByText('Saved in this browser')).toBeVisible();

  await page.goto('/#/review');
  const draft = page.getByRole('listitem').filter({ hasText: 'A draft of the studio' });
  await draft.getByRole('link', { name: 'Last Train' }).click();
  const line = page.getByRole('listitem').filter({ hasText: CHANGED });
  await line.getByRole('button', { name: /^Comment on line/ }).click();
  await line.getByRole('textbox').fill('Nobody says “down” of a gate.');
  await page.getByLabel('I read this as').selectOption({ label: 'a trainer' });
  await page.getByLabel('What you would say about the scene').fill('It could begin so.');
  await expectNoViolations(page, 'a draft that is read');
  const saved = page.waitForEvent('download');
  await button(page, 'Save my reading as a file').click();
  const path = await (await saved).path();
  const file = decodeReviewFile(JSON.parse(readFileSync(path, 'utf8')));
  expect(file).toMatchObject({
    ok: true,
    value: { review: { scenario: 'last-train', role: 'trainer', comments: [{ words: CHANGED }] } },
  });

  await page.goto('/#/instructor');
  await page.getByLabel('Scene', { exact: true }).selectOption('Last Train (your draft)');
  const plan = page.getByRole('heading', { name: /^Lesson plan/ });
  await expect(plan.first()).toBeVisible();
  await expect(page.getByText('Last Train (your draft)').last()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /slide/i })).toHaveCount(0);
  await expectNoViolations(page, 'a pack of a draft');
});

test('what a reader said stands at its line in the studio, also when the line changes', async ({
  page,
}) => {
  await page.goto('/#/studio');
  await page.getByLabel('Scene', { exact: true }).selectOption({ label: 'Last Train' });
  await button(page, 'Open a copy').click();
  const words = page.getByRole('textbox', { name: /^Words, line/ });
  const line = page.getByRole('listitem').filter({ has: words }).first();
  const first = await words.first().inputValue();
  await page.goto('/#/review');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'A draft of the studio' })
    .getByRole('link')
    .click();
  const read = page.getByRole('listitem').filter({ hasText: first }).first();
  await read.getByRole('button', { name: /^Comment on line/ }).click();
  await read.getByRole('textbox').fill('Is it warm there?');
  await page.getByLabel('I read this as').selectOption({ label: 'a trainer' });
  await page.getByLabel('What you would say about the scene').fill('It could begin so.');
  const saved = page.waitForEvent('download');
  await button(page, 'Save my reading as a file').click();
  const path = await (await saved).path();

  await page.goto('/#/studio');
  await page.getByRole('button', { name: /^Open “last-train/ }).click();
  await page.getByText('Open what a reader said').click();
  const file = page.getByLabel('A file that a reader saved');
  await file.setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(page.getByText('This file could not be read as a reading')).toBeVisible();
  await file.setInputFiles(path);
  await expect(page.getByText('It could begin so.')).toBeVisible();
  await expect(line).toContainText('A reader: Is it warm there?');
  await button(page, 'Is it warm there?').click();
  await expect(line).toBeFocused();
  await words.first().fill(CHANGED);
  await expect(line).toContainText(`A reader: Is it warm there? The line was: ${first}`);
  await expectNoViolations(page, 'a reading beside the lines');
  await button(page, 'Put it away').click();
  await expect(line).not.toContainText('A reader:');
});
