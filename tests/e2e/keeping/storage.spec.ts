import { expect, test } from '@playwright/test';
import { playByFacts } from '../by-facts.ts';
import { loadRecord, saveRecord } from '../records/record-file.ts';
import { RESPONSES, STRONGEST, strongestFrom } from '../responses.ts';
import {
  atMoment,
  button,
  figures,
  fileNote,
  fixTheDraw,
  openDebrief,
  play,
  responses,
  reviewOf,
  section,
  start,
  wordsOnly,
} from '../run.ts';
import { untilKept } from './browser-store.ts';
import { fillStorage, freeStorage, fullStorage, refuseStorage } from './storage-faults.ts';

const REFUSED = 'This browser keeps nothing here (a private window, or storage is blocked).';
const FULL = 'The storage of this browser is full.';
const SAVE_IT = 'Save the record as a file before you close the page.';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
});

test.describe('a browser that refuses storage', () => {
  test.beforeEach(async ({ page }) => {
    await refuseStorage(page);
    await page.goto('/');
  });

  test('says so plainly, plays on to the debrief, and saves a record that opens elsewhere', async ({
    page,
    browser,
  }) => {
    await expect(
      page.getByText('This browser won’t save, so your run ends with this page.'),
    ).toBeVisible();
    await start(page);
    await expect(page.getByRole('status').filter({ hasText: REFUSED })).toContainText(SAVE_IT);
    await play(page, ['two-benches']);
    await page.goto('/#/'); // the run is there as long as the page is open
    await button(page, 'Continue').click();
    await expect(atMoment(page, 2)).toBeVisible();
    await play(page, STRONGEST.slice(1));
    await expect(page.getByText(REFUSED)).toBeVisible();
    await fileNote(page);
    await expect(section(page, 'How it ended')).toBeVisible();
    await expect(page.getByText(REFUSED)).toBeVisible(); // the debrief is in this page only, too
    const shown = await figures(page);
    const { text, opened } = await saveRecord(page);
    expect(opened.state.phase).toBe('closed');

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto('/');
    await loadRecord(other, text);
    await openDebrief(other);
    await expect(other.getByText('From a file')).toBeVisible();
    expect(await figures(other)).toEqual(shown);
    await expect(reviewOf(other, 1)).toContainText(RESPONSES['two-benches']);
    await elsewhere.close();
  });
});

test.describe('a storage that is full', () => {
  test.beforeEach(async ({ page }) => {
    await fullStorage(page);
    await page.goto('/');
  });

  test('says so plainly, plays on to the debrief, and saves a record that opens elsewhere', async ({
    page,
    browser,
  }) => {
    await start(page);
    await expect(page.getByRole('status').filter({ hasText: FULL })).toContainText(SAVE_IT);
    await play(page, ['two-benches']);
    await play(page, STRONGEST.slice(1));
    await expect(page.getByText(FULL)).toBeVisible();
    await fileNote(page);
    const shown = await figures(page);
    const { text, opened } = await saveRecord(page);
    expect(opened.state.phase).toBe('closed');

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto('/');
    await loadRecord(other, text);
    await openDebrief(other);
    expect(await figures(other)).toEqual(shown);
    await elsewhere.close();
  });
});

test('a storage that fills up in the middle of a run loses nothing of it', async ({ page }) => {
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches', 'fair-question']);
  await untilKept(page, 'faced');
  await fillStorage(page);
  await play(page, strongestFrom(3, 6));
  await expect(page.getByText(FULL)).toBeVisible();
  await play(page, strongestFrom(6));
  await fileNote(page);
  await expect(page.getByRole('heading', { level: 1, name: 'His plan' })).toBeVisible();
  await expect(page.getByText(FULL)).toBeVisible(); // the debrief is in this page only, too
  await expect(reviewOf(page, 8)).toContainText(RESPONSES['three-am']);
  const { opened } = await saveRecord(page);
  expect(opened.state.phase).toBe('closed');
});

test('a storage that was full for a while keeps the whole run once there is room', async ({
  page,
}) => {
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches']);
  await untilKept(page, 'faced');
  await fillStorage(page);
  await play(page, ['fair-question']);
  await expect(page.getByText(FULL)).toBeVisible();
  await freeStorage(page);
  await play(page, ['one-bus', 'wait']);
  await expect(page.getByText(FULL)).toHaveCount(0);
  await untilKept(page, 'faced');
  await page.reload();
  await expect(atMoment(page, 4)).toBeVisible();
  await expect(responses(page)).toBeVisible();
});

test('the file holds own words only when that is asked for', async ({ page }) => {
  await page.goto('/');
  await start(page);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Notebook/ })
    .click();
  await page.getByLabel('What else could this be: Two phones').selectOption('Write my own');
  await page.getByLabel('In your own words: Two phones').fill('One is his aunt’s');
  await button(page, 'Close the notebook').click();
  await untilKept(page, 'noticed');
  await playByFacts(page, STRONGEST);
  await fileNote(page);
  await expect(section(page, 'What you noticed')).toContainText('You wrote: “One is his aunt’s”');
  const without = await saveRecord(page);
  expect(without.text).not.toContain('One is his aunt’s');
  expect(without.opened.record.ownWords).toBe('withheld');
  await page.getByLabel('Include what I wrote in my own words').check();
  const included = await saveRecord(page);
  expect(included.text).toContain('One is his aunt’s');
  expect(included.opened.record.ownWords).toBe('included');
});
