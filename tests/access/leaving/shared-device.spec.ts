import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { STRONGEST, strongestFrom } from '../../e2e/responses.ts';
import { atMoment, button, openCard, play, responses, say, toMyTurn } from '../../e2e/run.ts';
import { expectNoViolations } from '../axe-check.ts';
import { LONG } from '../settings.ts';
import { expectLeft, stubExit, WAYS } from './leave.ts';
import { stored } from './stored.ts';

test.use({ storageState: { cookies: [], origins: [] } }); // nobody was asked yet

const SHARED = 'Shared device? Start without saving';
const OWN = 'Start';

/** Press one of the two buttons that start, and come to the first moment. */
async function startAs(page: Page, answer: string): Promise<void> {
  await page.goto('/');
  await button(page, answer).click();
  await toMyTurn(page);
  await expect(responses(page)).toBeVisible();
}

/** Everything the browser keeps for us, but for what was said about the device. */
async function leftBehind(page: Page): Promise<unknown> {
  const { all, databases, keys, caches } = await stored(page);
  const [local, session, ...stores] = JSON.parse(all) as unknown[];
  const rows = stores.flat(2);
  return { rows, keys, caches, databases: databases.length <= 1, session, local };
}

const NOTHING = { rows: [], keys: [], caches: [], databases: true, session: {}, local: {} };

test('nothing is kept before a button says whether the device is shared', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Outreach' }).check();
  await button(page, 'More').click();
  await openCard(page);
  await expect(button(page, SHARED)).toBeVisible();
  await expectNoViolations(page, 'a scene, on a device nobody was asked about');
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test('on a device of one’s own the place is kept, and nobody is asked again', async ({ page }) => {
  await startAs(page, OWN);
  await play(page, STRONGEST.slice(0, 1));
  await page.goto('/#/');
  await page.reload();
  await button(page, 'Continue').click();
  await expect(atMoment(page, 2)).toBeVisible();
});

test('on a shared device a run goes on from page to page, and is gone after a reload', async ({
  page,
}) => {
  await startAs(page, SHARED);
  await expect(page.getByText('Nothing is saved. Your run is gone')).toBeVisible();
  await play(page, STRONGEST.slice(0, 2));
  await page.goto('/#/settings');
  await page.getByRole('switch', { name: 'Single keys' }).uncheck();
  await page.goto('/#/');
  await expect(page.getByText('Nothing is saved.')).toBeVisible();
  await button(page, 'Continue').click();
  await expect(atMoment(page, 3)).toBeVisible();
  const { keys } = await stored(page);
  expect(keys).toEqual(['training-module.device', 'training-module.settings']); // of this tab
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  await page.goto('/#/');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
  await expect(button(page, 'Continue')).toHaveCount(0);
});

/** `npm test` leaves by Shift, as `leaving.spec.ts` has every way. */
const ways = Object.entries(WAYS);
for (const [way, leave] of LONG ? ways : ways.slice(-1)) {
  test(`leaving a shared device ${way} leaves nothing, and the next person is asked`, async ({
    page,
    context,
  }) => {
    await stubExit(page);
    await startAs(page, SHARED);
    await say(page, STRONGEST[0]);
    await leave(page);
    await expectLeft(page);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
    expect(await leftBehind(page)).toEqual(NOTHING);
    await expectAsked(context);
  });
}

async function expectAsked(context: BrowserContext): Promise<void> {
  const next = await context.newPage();
  await next.goto('/');
  await expect(button(next, SHARED)).toBeVisible();
}

const noProgress = (page: Page) =>
  page.getByRole('switch', { name: 'Leave no progress on this device' });

test('turned on in the middle of a run, it takes what was kept off the device, and back on again', async ({
  page,
}) => {
  await startAs(page, OWN);
  await play(page, STRONGEST.slice(0, 2));
  await button(page, 'Settings').locator('visible=true').first().click();
  await noProgress(page).check();
  await expect.poll(async () => (await stored(page)).all).not.toContain('platform-four');
  await button(page, 'Close the settings').click();
  await expect(atMoment(page, 3)).toBeVisible();
  await play(page, strongestFrom(3, 4));
  expect((await stored(page)).all).not.toContain('platform-four');
  await page.goto('/#/settings');
  await noProgress(page).uncheck();
  // The device is marked as one's own last, once all that was done has come along.
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('training-module.device')))
    .toBe('own');
  expect((await stored(page)).all).toContain('platform-four');
  await page.goto('/#/');
  await page.reload();
  await button(page, 'Continue').click();
  await expect(atMoment(page, 4)).toBeVisible();
});
