import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { wordsOnly } from '../run.ts';
import { playByHands } from './room-hands.ts';
import { now, openVote, press } from './room-pages.ts';

test('a room with one screen plays by a show of hands with the network off, and outlives a reload', async ({
  page,
  context,
}) => {
  await wordsOnly(page);
  await page.clock.install();
  const letPass = () => page.clock.fastForward(1000);
  await page.goto('/#/room');
  await press(page, 'One screen, no phones');
  await expect(now(page, 'People are coming in. Read the opening together.')).toBeVisible();
  await context.setOffline(true);
  await press(page, 'Show the content notice');
  await press(page, 'Begin the story');
  await openVote(page);
  await page.getByLabel('Hands for A').fill('2');
  await page.getByLabel('Hands for B').fill('5');
  await page.getByLabel('Hands for passing').fill('1');
  await expectNoViolations(page, 'one screen, the vote');
  await press(page, 'Close the vote');
  await press(page, 'Reveal');
  await expect(page.getByText('5 votes', { exact: true })).toBeVisible();
  await press(page, 'Choose B, the line with most votes');
  await expect(now(page, 'Moment 1 of 8. What happened then.')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(now(page, 'Moment 1 of 8. What happened then.')).toBeVisible();
  await press(page, 'Step back');
  await expect(page.getByText('You have been here and stepped back.')).toBeVisible();
  await context.setOffline(true);
  await playByHands(page, letPass);
  await expectNoViolations(page, 'one screen, the debrief');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The first time the room said').first()).toBeVisible();
});

test('a picture that cannot be fetched is left out: no sign of a broken file, and no empty box', async ({
  page,
  context,
}) => {
  await context.route('**/*.avif', (route) => route.abort());
  await page.goto('/#/room');
  await press(page, 'One screen, no phones');
  await press(page, 'Show the content notice');
  await press(page, 'Begin the story');
  await expect(now(page, 'Moment 1 of 8. The scene is on the screen.')).toBeVisible();
  await expect(page.locator('.one-picture')).toBeHidden();
  await expect(page.locator('.still')).toHaveCount(0);
});

test('on a projector of 1280 by 720 all hands and their words are in view above the buttons', async ({
  page,
}) => {
  await wordsOnly(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/#/room');
  await press(page, 'One screen, no phones');
  await press(page, 'Show the content notice');
  await press(page, 'Begin the story');
  await openVote(page);
  const passing = page.getByLabel('Hands for passing');
  const rows = page.getByRole('group', { name: 'Hands raised' }).locator('label');
  const letters = 'ABCDE'.slice(0, (await rows.count()) - 1).split('');
  await expect(rows).toHaveText([
    ...letters.map((letter) => new RegExp(`^${letter}.{9,}`)),
    /passing$/,
  ]);
  for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 });
  const bottom = await passing.evaluate((one) => one.getBoundingClientRect().bottom);
  const close = page.getByRole('button', { name: 'Close the vote' });
  expect(bottom).toBeLessThan(await close.evaluate((one) => one.getBoundingClientRect().top));
  await expect(page.getByText('co-facilitator')).toHaveCount(0);
});
