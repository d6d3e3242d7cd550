import { expect, type Page, test } from '@playwright/test';
import { debriefByFacts, playByFacts } from '../by-facts.ts';
import { MOMENTS, RESPONSES, STRONGEST, withMoment } from '../responses.ts';
import {
  atMoment,
  button,
  figures,
  fileNote,
  fixTheDraw,
  goOn,
  openDebrief,
  play,
  remark,
  reviewOf,
  say,
  section,
  showLines,
  start,
  textOf,
  wordsOnly,
} from '../run.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
});

/** What the home page says of the record. */
const recordFigures = (page: Page, name: string) =>
  page.locator('dl').filter({ hasText: 'Core' }).getByText(name, { exact: true });

test('a hint is free: the strongest response counts as it is, and the debrief says so', async ({
  page,
}) => {
  await start(page, 'Practice');
  await expect(page.getByText('Free in practice.')).toBeVisible(); // the price is said before
  const hint = page.getByText('What comes before any question?');
  await button(page, 'Get a hint').click();
  await expect(hint).toBeVisible();
  await button(page, 'Get a hint').click(); // puts it away
  await expect(hint).toBeHidden();
  await button(page, 'Get a hint').click();
  await expect(hint).toBeVisible();
  await play(page, STRONGEST);
  await fileNote(page);
  await expect(reviewOf(page, 1)).toContainText('With a hint');
  await expect(reviewOf(page, 1).getByText('Strong', { exact: true })).toHaveCount(3);
  await expect(reviewOf(page, 2)).not.toContainText('With a hint');
  await expect(reviewOf(page, 3).getByText('Strong', { exact: true })).toHaveCount(3);
});

test('a second try stands beside the first in the debrief and lifts it to Sound at most', async ({
  page,
}) => {
  await start(page, 'Practice');
  await play(page, ['two-benches', 'fair-question']);
  await say(page, 'part-of-it');
  await expect(page.getByText('Your first answer counts.')).toBeVisible();
  await button(page, 'Try that again').click();
  await expect(atMoment(page, 3)).toBeVisible();
  await say(page, 'one-bus');
  await expect(button(page, 'My first one')).toBeVisible();
  await goOn(page);
  await playByFacts(page, STRONGEST.slice(3));
  await fileNote(page);
  const third = reviewOf(page, 3);
  await expect(third).toContainText('Tried again');
  await expect(third.getByRole('heading', { name: 'First response' })).toBeVisible();
  await expect(third.getByRole('heading', { name: 'Second response' })).toBeVisible();
  await expect(third).toContainText(RESPONSES['part-of-it']);
  await expect(third).toContainText(RESPONSES['one-bus']);
  await expect(third).toContainText(
    'Scored: your first response, raised by the second, to Sound at most.',
  );
  await expect(third).toContainText('The story went on from response 2.');
});

test('an assessment offers no hint, no remark and no second try', async ({ page }) => {
  await start(page, 'Assessment');
  for (const [index, id] of STRONGEST.entries()) {
    await expect(atMoment(page, MOMENTS[index] ?? 0)).toBeVisible();
    await showLines(page);
    await expect(button(page, 'Get a hint')).toHaveCount(0);
    await say(page, id);
    await expect(remark(page)).toHaveCount(0);
    await expect(button(page, 'Try that again')).toHaveCount(0);
    await expect(page.getByText('Try saying')).toHaveCount(0);
    await goOn(page);
  }
  await fileNote(page);
  await expect(section(page, 'How it ended')).toContainText(
    'a cot in the back room of the drop-in',
  );
});

test('practice is counted beside the first assessment, which stays the record; the first run stands beside the last', async ({
  page,
}) => {
  await debriefByFacts(page, 'Practice', withMoment(3, 'part-of-it'));
  const techniques = section(page, 'By technique');
  await expect(techniques.getByRole('columnheader', { name: 'First time' })).toHaveCount(0);
  const row = techniques.getByRole('row', { name: 'Ask open-ended questions' });
  const before = await textOf(row.getByText(/^\d+%$/));
  expect(before).not.toBe('100%');
  await button(page, 'Play the scene again').click();
  await debriefByFacts(page, 'Assessment', withMoment(3, 'part-of-it'));
  await expect(section(page, 'How it ended')).toContainText(
    '1 practice run, no unfinished run of this scenario.',
  );
  const first = await figures(page);
  await button(page, 'Play the scene again').click();
  await debriefByFacts(page, 'Assessment');
  await expect(techniques.getByRole('columnheader', { name: 'First time' })).toBeVisible();
  await expect(row.getByText(/^\d+%$/)).toHaveText(['100%', before]);
  const second = await figures(page);
  expect(second).not.toEqual(first);
  await button(page, 'All scenes').click();
  await expect(page.getByText(`Record ${first.overall}`)).toBeVisible();
  await page.getByRole('link', { name: 'Platform Four', exact: true }).click();
  await expect(page.getByText('Record, your first complete assessment')).toBeVisible();
  const figure = (name: string) =>
    recordFigures(page, name).locator('xpath=following-sibling::dd[1]');
  await expect(figure('Overall')).toHaveText(first.overall);
  await expect(figure('Core')).toHaveText(first.core);
  await button(page, 'Open the debrief').click();
  await openDebrief(page);
  await expect(reviewOf(page, 3)).toContainText(RESPONSES['part-of-it']);
  expect(await figures(page)).toEqual(first);
});
