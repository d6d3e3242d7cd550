import { expect, test } from '@playwright/test';
import { keptRuns, setStoryVersion, untilKept } from './keeping/browser-store.ts';
import {
  FROZEN_WORDS,
  frozenRecord,
  loadRecord,
  ofAnotherStory,
  saveRecord,
} from './records/record-file.ts';
import { RESPONSES } from './responses.ts';
import {
  atMoment,
  button,
  figures,
  fixTheDraw,
  openDebrief,
  play,
  reviewOf,
  start,
  wordsOnly,
} from './run.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
});

const BAD_FILES = [
  {
    kind: 'is not JSON',
    text: () => 'Dear diary',
    says: 'The file is not a record, or it breaks off before its end.',
  },
  {
    kind: 'is JSON of something else',
    text: () => '{"format":"shopping-list"}',
    says: 'The file is not a record of this training.',
  },
  {
    kind: 'breaks off', // says what the first one does, so another stands between them
    text: () => frozenRecord().slice(0, 5000),
    says: 'The file is not a record, or it breaks off before its end.',
  },
  {
    kind: 'is of a future version',
    text: () =>
      frozenRecord((record) => {
        record.version = 4;
      }),
    says: 'A newer version of this training wrote the file (record version 4).',
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

test('bad files are refused in words and change nothing, and a good one after them opens', async ({
  page,
}) => {
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches']);
  await untilKept(page, 'faced');
  await page.goto('/#/');
  await expect(button(page, 'Continue')).toBeVisible();
  const before = await keptRuns(page);
  for (const { kind, text, says } of BAD_FILES) {
    await test.step(`a file that ${kind}`, async () => {
      await loadRecord(page, text());
      await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
      expect(await keptRuns(page)).toEqual(before);
    });
  }
  await button(page, 'Continue').click();
  await expect(atMoment(page, 2)).toBeVisible();
  await page.goto('/#/');
  await loadRecord(page, frozenRecord());
  await expect(page.getByRole('heading', { level: 1, name: 'His plan' })).toBeVisible();
});

test('a record of another version of the story opens its debrief with the same numbers', async ({
  page,
}) => {
  await page.goto('/');
  await loadRecord(page, frozenRecord());
  await openDebrief(page);
  const shown = await figures(page);
  await page.goto('/#/');
  await loadRecord(page, frozenRecord(ofAnotherStory));
  await openDebrief(page);
  expect(await figures(page)).toEqual(shown);
  await expect(reviewOf(page, 1)).toContainText(FROZEN_WORDS.moment1);
});

test('a record of a version of the rubric that is not here says so above its debrief', async ({
  page,
}) => {
  const rubric = { version: '0.9.0', hash: '0'.repeat(64) };
  await page.goto('/');
  await loadRecord(
    page,
    frozenRecord((record) => {
      Object.assign(record, { rubric });
      Object.assign(record.facts[0] ?? {}, { rubric });
    }),
  );
  await openDebrief(page);
  await expect(page.getByText('It was played under version 0.9.0 of the rubric')).toBeVisible();
  await page.goto('/#/');
  await loadRecord(page, frozenRecord());
  await openDebrief(page);
  await expect(page.getByText('It was played under version')).toBeHidden();
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
  await openDebrief(page);
  await expect(reviewOf(page, 2)).toContainText(RESPONSES['fair-question']);
});

test('an unfinished record of another version of the story opens its debrief so far', async ({
  page,
}) => {
  await page.goto('/');
  const unfinished = frozenRecord((record) => {
    ofAnotherStory(record);
    record.facts = record.facts.slice(0, 6); // until the third moment comes
    record.chain = record.chain.slice(0, 7); // one for the head
  });
  await loadRecord(page, unfinished);
  await openDebrief(page);
  await expect(page.getByText('From a file')).toBeVisible();
  await expect(reviewOf(page, 2)).toContainText(FROZEN_WORDS.moment2);
});

test('an unfinished record from a file goes on where it stopped', async ({ page, browser }) => {
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches', 'fair-question']);
  await untilKept(page, 'faced');
  await page.goto(`/#/debrief/${page.url().split('/').at(-1)}`);
  await openDebrief(page);
  const { text } = await saveRecord(page);
  const elsewhere = await browser.newPage();
  await wordsOnly(elsewhere);
  await elsewhere.goto('/');
  await loadRecord(elsewhere, text);
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Platform Four' })).toBeVisible();
  await expect(atMoment(elsewhere, 3)).toBeVisible();
  await elsewhere.close();
});
