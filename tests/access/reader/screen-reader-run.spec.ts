import { expect, test } from '@playwright/test';
import { STRONGEST, STRONGEST_NOTE } from '../../e2e/responses.ts';
import {
  button,
  fixTheDraw,
  linesInstead,
  noteForm,
  openDebrief,
  response,
  responses,
  start,
  textOf,
} from '../../e2e/run.ts';
import { withSettings } from '../settings.ts';
import { bundleReader, Heard, startReader } from './screen-reader.ts';

test.use({ bypassCSP: true }); // the reader is put in from outside; nothing else needs this

test('a whole run is played by ear, and what is said stays as it was', async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
  await page.goto('/');
  await start(page);
  await startReader(page, await bundleReader());
  const log = new Heard(page);
  const lines = linesInstead(page);
  for (const id of STRONGEST) {
    if (await lines.isVisible()) {
      await log.read(`button, ${await textOf(lines)}`);
      await log.press('Enter', lines, 'the lines instead');
      await expect(responses(page)).toBeVisible();
    }
    await log.read('end of list, Your response');
    await log.press('Enter', response(page, id), id);
    await expect(button(page, 'Continue')).toBeVisible();
    await log.read('button, Continue');
    await log.press('Enter', button(page, 'Continue'), 'Continue');
    await expect(responses(page).or(lines).or(noteForm(page))).toBeVisible();
  }
  await expect(page.getByText('How it ends this time')).toBeVisible();
  await expect(page.getByText('Endings you’ve seen')).toBeVisible(); // read from what is kept
  await log.read('button, File the note');
  const note = noteForm(page).getByRole('radio', { name: STRONGEST_NOTE });
  await log.press('Space', note, 'the strongest note');
  await log.press('Enter', button(page, 'File the note'), 'File the note');
  await openDebrief(page);
  await expect(page.locator('.top')).toBeFocused();
  await log.read('end of region, Your score');
  expect(log.text()).toMatchSnapshot('platform-four.txt');
});
