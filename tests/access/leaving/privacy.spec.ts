import { expect, type Page, test } from '@playwright/test';
import { AT_ONCE } from '../../e2e/at-once.ts';
import { playByFacts } from '../../e2e/by-facts.ts';
import { STRONGEST } from '../../e2e/responses.ts';
import { button, fileNote, fixTheDraw, play, say, start } from '../../e2e/run.ts';
import { LONG } from '../settings.ts';
import { openNotebook, pause } from '../states.ts';

test.use({ serviceWorkers: 'allow' });

/** Everything a page must not do. */
interface Watched {
  readonly requests: readonly string[]; // of other origins
  readonly failed: readonly string[];
  readonly complaints: readonly string[]; // of the console, and errors nobody caught
}

async function watch(page: Page, origin: string): Promise<Watched> {
  const requests: string[] = [];
  const failed: string[] = [];
  const complaints: string[] = [];
  const own = (url: string) => url.startsWith(origin) || /^(data|blob):/.test(url);
  page.on('request', (request) => own(request.url()) || requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('response', (one) => one.status() >= 400 && failed.push(`${one.status()} ${one.url()}`));
  page.on('requestfailed', (one) => {
    const { errorText = '' } = one.failure() ?? {};
    // A still picture that another mood has replaced before it came.
    const replaced = one.resourceType() === 'image' && errorText === 'net::ERR_ABORTED';
    if (!replaced) failed.push(`${errorText} ${one.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { requests, failed, complaints };
}

/** What the worker that keeps the pages for later holds of other origins. */
const keptForLater = (page: Page, origin: string): Promise<readonly string[]> =>
  page.evaluate(async (own) => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all
      .flat()
      .map(({ url }) => url)
      .filter((url) => !url.startsWith(own));
  }, origin);

/** A run that touches everything on its way to the debrief. */
async function wholeRun(page: Page): Promise<void> {
  await page.goto('/');
  await start(page);
  await button(page, 'Get a hint').click();
  await say(page, STRONGEST[0]);
  await button(page, 'Look at another line').click();
  await play(page, STRONGEST.slice(0, 1));
  await openNotebook(page);
  await page.getByRole('combobox').first().selectOption('Write my own');
  await page.getByRole('textbox').fill('A long day');
  await button(page, 'Close the notebook').click();
  await pause(page);
  await button(page, 'Back to the scene').click();
  await playByFacts(page, STRONGEST.slice(1));
  await fileNote(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save the record').click();
  await (await download).path();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
  await page.goto('/#/summary/platform-four');
  await expect(page.getByRole('heading', { name: 'Platform Four' })).toBeVisible();
}

/** With sound the most is fetched; the rest are parts of it. */
const EVERYTHING = { 'with picture and sound': '{"pace":"instant","sound":true}' };
const PARTS = {
  'with its picture': AT_ONCE,
  'with its picture on a plain canvas': '{"pace":"instant","renderer":"canvas"}',
  'with words only': '{"pace":"instant","stage":false}',
};

for (const [name, settings] of Object.entries({ ...EVERYTHING, ...(LONG ? PARTS : {}) })) {
  test(`a whole run ${name} keeps to itself and raises no complaint`, async ({
    page,
    context,
    baseURL,
  }) => {
    await fixTheDraw(page);
    await page.addInitScript((kept) => {
      localStorage.setItem('training-module.settings', kept);
    }, settings);
    const watched = await watch(page, baseURL ?? '');
    await wholeRun(page);
    expect(watched).toEqual({ requests: [], failed: [], complaints: [] });
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await keptForLater(page, baseURL ?? '')).toEqual([]);
  });
}

test('a policy that is broken would be noticed', async ({ page, baseURL }) => {
  const watched = await watch(page, baseURL ?? '');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://example.invalid/a.png';
    document.body.append(image);
  });
  await expect.poll(() => watched.complaints).toContainEqual(expect.stringMatching(/^policy: img/));
});
