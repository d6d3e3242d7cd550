import { expect, test } from '@playwright/test';
import { keptRuns, setStoryVersion, untilKept } from './browser-store.ts';
import { frozenRecord, loadRecord, ofAnotherStory, saveRecord } from './record-file.ts';
import { RESPONSES, STRONGEST, strongestFrom } from './responses.ts';
import {
  atMoment,
  button,
  figures,
  fileNote,
  fixTheDraw,
  play,
  playToDebrief,
  responses,
  reviewOf,
  section,
  start,
  wordsOnly,
} from './run.ts';
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
    await expect(page.getByRole('status').filter({ hasText: REFUSED })).toContainText(SAVE_IT);
    await start(page);
    await expect(page.getByText(REFUSED)).toBeVisible();
    await play(page, STRONGEST);
    await expect(page.getByText(REFUSED)).toBeVisible();
    await fileNote(page);
    await expect(section(page, 'How it ended')).toBeVisible();
    const shown = await figures(page);
    const { text, opened } = await saveRecord(page);
    expect(opened.state.phase).toBe('closed');

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto('/');
    await loadRecord(other, text);
    await expect(section(other, 'Two numbers')).toBeVisible();
    await expect(other.getByText('From a file')).toBeVisible();
    expect(await figures(other)).toEqual(shown);
    await expect(reviewOf(other, 1)).toContainText(RESPONSES['two-benches']);
    await elsewhere.close();
  });

  test('still says in the debrief that nothing is kept', async ({ page }) => {
    await playToDebrief(page);
    await expect(page.getByText(REFUSED)).toBeVisible();
  });

  test('goes back to the run from the home page as long as the page is open', async ({ page }) => {
    await start(page);
    await play(page, ['two-benches']);
    await page.goto('/#/');
    await button(page, 'Continue').click();
    await expect(atMoment(page, 2)).toBeVisible();
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
    await play(page, ['two-benches']);
    await expect(page.getByRole('status').filter({ hasText: FULL })).toContainText(SAVE_IT);
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
    await expect(section(other, 'Two numbers')).toBeVisible();
    expect(await figures(other)).toEqual(shown);
    await elsewhere.close();
  });

  test('says so as soon as the run has begun', async ({ page }) => {
    await start(page);
    await expect(page.getByText(FULL)).toBeVisible();
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
  await play(page, STRONGEST);
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

const BAD_FILES = [
  {
    kind: 'is not JSON',
    text: () => 'Dear diary',
    says: 'The file is not a record, or it breaks off before its end.',
  },
  {
    kind: 'breaks off',
    text: () => frozenRecord().slice(0, 5000),
    says: 'The file is not a record, or it breaks off before its end.',
  },
  {
    kind: 'is JSON of something else',
    text: () => '{"format":"shopping-list"}',
    says: 'The file is not a record of this training.',
  },
  {
    kind: 'is of a future version',
    text: () =>
      frozenRecord((record) => {
        record.version = 3;
      }),
    says: 'A newer version of this training wrote the file (record version 3).',
  },
  {
    kind: 'has 20 MB',
    text: () => ' '.repeat(20 * 1024 * 1024),
    says: 'The file is longer than any record (20,971,520 characters).',
  },
  {
    kind: 'says an option that does not exist',
    text: () =>
      frozenRecord((record) => {
        const chose = record.facts.find(({ type }) => type === 'chose');
        if (chose) chose.option = 'never-offered';
      }),
    says: 'Step 2 (chose) cannot follow the steps before it.',
  },
];

for (const { kind, text, says } of BAD_FILES) {
  test(`a file that ${kind} is refused in words and changes nothing`, async ({ page }) => {
    await page.goto('/');
    await start(page);
    await play(page, ['two-benches']);
    await untilKept(page, 'faced');
    await page.goto('/#/');
    await expect(button(page, 'Continue')).toBeVisible();
    const before = await keptRuns(page);
    await loadRecord(page, text());
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
    expect(await keptRuns(page)).toEqual(before);
    await button(page, 'Continue').click();
    await expect(atMoment(page, 2)).toBeVisible();
  });
}

test('a good file after a bad one opens', async ({ page }) => {
  await page.goto('/');
  await loadRecord(page, 'Dear diary');
  await expect(page.getByText('The file is not a record, or')).toBeVisible();
  await loadRecord(page, frozenRecord());
  await expect(page.getByRole('heading', { level: 1, name: 'His plan' })).toBeVisible();
});

test('a record of another version of the story opens its debrief with the same numbers', async ({
  page,
}) => {
  await page.goto('/');
  await loadRecord(page, frozenRecord());
  await expect(section(page, 'Two numbers')).toBeVisible();
  const shown = await figures(page);
  await page.goto('/#/');
  await loadRecord(page, frozenRecord(ofAnotherStory));
  await expect(section(page, 'Two numbers')).toBeVisible();
  expect(await figures(page)).toEqual(shown);
  await expect(reviewOf(page, 1)).toContainText(RESPONSES['two-benches']);
});

test('a run begun on another version of the story is not played on, and its debrief so far opens', async ({
  page,
}) => {
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches', 'fair-question']);
  await untilKept(page, 'faced');
  await page.goto('/#/');
  await setStoryVersion(page, '0'.repeat(64));
  await page.reload();
  await button(page, 'Continue').click();
  await expect(page.getByRole('heading', { name: 'This run cannot go on here' })).toBeVisible();
  await expect(
    page.getByText('It was played on another version of the story. What you did is safe'),
  ).toBeVisible();
  await expect(page.getByText('Nothing was changed or lost.')).toBeVisible();
  await button(page, 'See the debrief so far').click();
  await expect(section(page, 'Two numbers')).toBeVisible();
  await expect(reviewOf(page, 2)).toContainText(RESPONSES['fair-question']);
});

/** As it stands when the third moment has come on the page. */
const unfinished = (...changes: Parameters<typeof frozenRecord>): string =>
  frozenRecord((record) => {
    for (const change of changes) change?.(record);
    record.facts = record.facts.slice(0, 6);
    record.chain = record.chain.slice(0, 7); // one for the head
  });

test('an unfinished record of another version of the story opens its debrief so far', async ({
  page,
}) => {
  await page.goto('/');
  await loadRecord(page, unfinished(ofAnotherStory));
  await expect(section(page, 'Two numbers')).toBeVisible();
  await expect(page.getByText('From a file')).toBeVisible();
  await expect(reviewOf(page, 2)).toContainText(RESPONSES['fair-question']);
});

test('an unfinished record from a file goes on where it stopped', async ({ page }) => {
  await page.goto('/');
  await loadRecord(page, unfinished());
  await expect(page.getByRole('heading', { level: 1, name: 'Platform Four' })).toBeVisible();
  await expect(atMoment(page, 3)).toBeVisible();
});
