import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { expectNoViolations } from '../../access/axe-check.ts';
import { playByFacts } from '../by-facts.ts';
import { EVALUATOR_KEY } from '../evaluator-key.ts';
import { untilKept } from '../keeping/browser-store.ts';
import { STRONGEST } from '../responses.ts';
import { button, fileNote, fixTheDraw, start, wordsOnly } from '../run.ts';

test('a finished run stands in one’s own record; what is shared is what the preview shows', async ({
  page,
}) => {
  await fixTheDraw(page);
  await page.goto('/#/?cohort=Spring&code=P001');
  await start(page);
  await playByFacts(page, STRONGEST);
  await fileNote(page);
  await page.goto('/#/record');
  await expect(page.getByRole('heading', { name: 'My record', exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Platform Four' }).getByRole('row')).toHaveCount(2);
  await expect(page.getByLabel('Group, if your trainer gave you one')).toHaveValue('Spring');
  const code = page.getByLabel('Participant code, if you were given one');
  await expect(code).toHaveValue('P001');
  await expect(code).not.toBeEditable();
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
  expect(opened.ok && opened.value.record.participant).toBe('P001');

  const calendar = page.waitForEvent('download');
  await page.getByLabel('Weeks until then').fill('6');
  await page.getByRole('button', { name: 'Save it for your calendar' }).click();
  expect((await calendar).suggestedFilename()).toBe('training-module.ics');
});

test('a link of a study opens its scene, in its mode alone, and the record carries its code', async ({
  page,
}) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/#/scene/platform-four?mode=assessment&code=P001');
  await expect(page.getByRole('radio', { name: 'Assessment' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Practice' })).toHaveCount(0);
  await button(page, 'Start').click();
  await untilKept(page, 'faced');
  await playByFacts(page, STRONGEST);
  await fileNote(page);
  await page.goto('/#/record');
  const code = page.getByLabel('Participant code, if you were given one');
  await expect(code).toHaveValue('P001');
  await expect(code).not.toBeEditable();
  await page.getByText('See exactly what is in the file').click();
  const opened = decodeRecord(
    await page.getByRole('textbox', { name: 'See exactly' }).inputValue(),
  );
  expect(opened.ok && opened.value.record).toMatchObject({
    ...{ participant: 'P001', mode: 'assessment', scenario: { id: 'platform-four' } },
  });
});

test('an empty record says so and leads to the scenarios', async ({ page }) => {
  await page.goto('/#/record');
  await expect(page.getByText('You have not finished a scenario yet.')).toBeVisible();
  await expectNoViolations(page, 'an empty record');
  await page.getByRole('link', { name: 'To the scenarios' }).click();
  await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
});

test('a trainer’s link names group and mode; what is handed in is read with the evaluator’s link', async ({
  page,
  browser,
}) => {
  await page.goto('/#/reports/setup');
  await page.getByText('Make a link for a group').click();
  await page.getByLabel('Name of the group').fill('Handed in');
  const form = page.getByRole('group').filter({ hasText: 'Make a link for a group' });
  await form.getByLabel('How they play').selectOption({ label: 'Assessment' });
  const link = await page.getByLabel('The link').inputValue();
  await expectNoViolations(page, 'the form of the link');

  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto(link);
  await page.reload();
  await page.getByRole('link', { name: 'Platform Four', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Assessment' })).toBeChecked();
  await button(page, 'Start').click();
  await untilKept(page, 'faced');
  await playByFacts(page, STRONGEST);
  await fileNote(page);
  await page.goto('/#/record');
  await page.getByLabel('The name in the file').fill('Plover');
  await button(page, 'Hand in my record').click();
  await expect(page.getByText('Your run has been handed in.')).toBeVisible();
  await expectNoViolations(page, 'a record that was handed in');
  await button(page, 'Hand in my record').click();
  await expect(page.getByText('Your run has been handed in.')).toBeVisible();

  const evaluator = await (await browser.newContext()).newPage();
  await evaluator.goto('/#/reports/in/wrong');
  await button(evaluator, 'Load records that were handed in').click();
  await expect(evaluator.getByText('The server does not know this link.')).toBeVisible();
  await evaluator.goto(`/#/reports/in/${EVALUATOR_KEY}`);
  await expect(evaluator).toHaveURL('/#/reports'); // the key stays neither there nor in the history
  await button(evaluator, 'Load records that were handed in').click();
  await expect(evaluator.getByText('1 verified')).toBeVisible();
  await expect(evaluator.getByRole('combobox', { name: 'Group' })).toContainText('Handed in');
  await evaluator.context().close();
});
