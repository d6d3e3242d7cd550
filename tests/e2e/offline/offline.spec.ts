import { expect, type Page, test } from '@playwright/test';
import { STRONGEST } from '../responses.ts';
import { byHands } from '../room/room-hands.ts';
import { now, press } from '../room/room-pages.ts';
import { button, fileNote, fixTheDraw, openDebrief, play, responses, start } from '../run.ts';
import { playInSpanish } from '../spanish.ts';
import { openSite, type Site, UNHASHED, UPDATED } from './offline-site.ts';

test.use({ serviceWorkers: 'allow', storageState: { cookies: [], origins: [] } });

let site: Site;

test.beforeEach(async ({ page, context }) => {
  site = await openSite();
  await fixTheDraw(page);
  await context.addInitScript(() => {
    if (localStorage.getItem('training-module.device') === null) {
      localStorage.setItem('training-module.device', 'own');
      localStorage.setItem('training-module.settings', '{"pace":"instant","stage":false}');
    }
  });
});

test.afterEach(() => site.remove());

const isHome = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();

/** Wait until all that one visit keeps is kept. */
const untilReady = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** One visit, all of it kept; then neither server nor network, and the page loaded again. */
async function visitAndCutOff(page: Page): Promise<void> {
  await page.goto(site.address);
  await isHome(page);
  await untilReady(page);
  await site.down();
  await page.context().setOffline(true);
  await page.reload();
}

test('after one visit everything goes on with the server gone: play, debrief, guide, record', async ({
  page,
  context,
}) => {
  const own = new URL(site.address).origin;
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url())) {
      foreign.push(request.url());
    }
  });
  await page.goto(site.address);
  await isHome(page);
  await untilReady(page);
  await site.down();
  await context.setOffline(true);
  const later = await context.newPage();
  await page.close();
  await later.goto(site.address);
  await start(later);
  await play(later, STRONGEST);
  await fileNote(later);
  await later.goto(`${site.address}#/guide/flags`);
  await expect(
    later.getByRole('heading', { name: 'Red flags, and ordinary reasons' }),
  ).toBeVisible();
  await later.goto(`${site.address}#/record`);
  await expect(later.getByRole('heading', { level: 1, name: 'My record' })).toBeVisible();
  await later.reload();
  await expect(later.getByRole('heading', { level: 1, name: 'My record' })).toBeVisible();
  expect(foreign).toEqual([]);
  expect(await later.evaluate(() => caches.keys())).toEqual([
    expect.stringMatching(/^training-module-[0-9a-f]{12}$/),
  ]);
});

test('who saw only the page that leads a group leads a scene on one screen, opened without a network', async ({
  page,
  context,
}) => {
  await page.goto(`${site.address}#/room`);
  await expect(page.getByText('Not ready without a network yet.')).toBeVisible();
  await expect(page.getByText('Ready without a network:')).toBeVisible();
  await site.down();
  await context.setOffline(true);
  const later = await context.newPage();
  await page.close();
  await later.goto(`${site.address}#/room`);
  await press(later, 'One screen, no phones');
  await press(later, 'Show the content notice');
  await press(later, 'Begin the story');
  await byHands(later);
  const moment = now(later, 'Moment 2 of 8. The scene is on the screen.');
  await expect(moment).toBeVisible();
  await later.reload();
  await expect(moment).toBeVisible();
});

test('Spanish was kept along with English: a person can choose it with the server gone', async ({
  page,
}) => {
  await visitAndCutOff(page);
  await button(page, 'Español').click();
  await page.getByRole('link', { name: 'Andén cuatro' }).click();
  await button(page, 'Empezar').click();
  await playInSpanish(page);
  await page.goto(`${site.address}#/guide/card`);
  await expect(page.getByText('Devuelva sus palabras y luego espere.')).toBeVisible();
});

test('six minutes of practice work with the server gone, from the start page to first tries', async ({
  page,
}) => {
  await visitAndCutOff(page);
  await page.getByRole('link', { name: 'Six minutes', exact: true }).click();
  await button(page, 'Begin').click();
  await page.getByRole('textbox').fill('What is that like for you?');
  await button(page, 'Say it').click();
  await button(page, 'Next person').click();
  await button(page, 'Skip').click();
  await button(page, 'Skip').click();
  await page.getByRole('link', { name: 'Your first tries' }).click();
  await expect(page.getByRole('cell', { name: 'left room' })).toBeVisible();
});

test('pictures and sound are kept once a scene has been opened, and not before', async ({
  page,
}) => {
  const kept = () =>
    page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const all = await Promise.all(caches_.map((cache) => cache.keys()));
      return all.flat().filter(({ url }) => /\.(avif|m4a)$|stage-/.test(url)).length;
    });
  await page.goto(site.address);
  await isHome(page);
  await untilReady(page);
  expect(await kept()).toBe(0);
  await start(page);
  await expect.poll(kept, { timeout: 180_000 }).toBeGreaterThan(100);
});

test('a newer version waits until it is asked for, and an open scene loses nothing by it', async ({
  page,
  context,
}) => {
  await page.goto(site.address);
  await isHome(page);
  await untilReady(page);
  await page.reload();
  await start(page);
  await play(page, STRONGEST.slice(0, 3));
  await site.update(/debrief-page-.*\.js$/);
  const other = await context.newPage();
  await other.goto(site.address);
  const newer = other.getByRole('status').filter({ hasText: 'A newer version' });
  await expect(newer).toBeVisible();
  await expect(responses(page)).toBeVisible();
  await button(other, 'Use it now').click();
  await expect(newer).toHaveCount(0);
  await isHome(other);
  expect(await other.evaluate(() => caches.keys())).toContain('training-module-next');
  const read = (file: string) => fetch(file).then((answer) => answer.text());
  expect(await other.evaluate(read, UNHASHED)).toContain(UPDATED); // though the old version has one too
  await play(page, STRONGEST.slice(3));
  await fileNote(page); // its debrief is of the old version, and only there
  await openDebrief(page);
});

test('nothing is kept for later from a shared device, or from the pages of a group', async ({
  page,
  context,
}) => {
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${site.address}#/join`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await registered()).toBe(0);
  await context.addInitScript(() => sessionStorage.setItem('training-module.device', 'shared'));
  await page.goto('about:blank');
  await page.goto(site.address);
  await start(page);
  expect(await registered()).toBe(0);
});
