import { expect, type Page, type Route, test } from '@playwright/test';
import { playByFacts } from '../by-facts.ts';
import { STRONGEST } from '../responses.ts';
import {
  atMoment,
  button,
  conversation,
  fileNote,
  fixTheDraw,
  goOn,
  openDebrief,
  play,
  remark,
  responses,
  say,
  section,
  start,
} from '../run.ts';

const STAGE_CODE = /\/built\/stage-(?!assets)[^/]*\.js$/; // Phaser is in it
const PICTURE_OFF = 'The picture could not be shown. The words are all there.';

/** The drawn stage. It is hidden from readers, so it has no role. */
const canvas = (page: Page) => page.locator('canvas');
const stillPicture = (page: Page) => page.getByRole('img', { name: /^Eli, / });

const stillOf = (page: Page, mood: string) =>
  page.getByRole('img', { name: new RegExp(`^Eli, ${mood}\\b`) });

/** All files fetched for the stage. */
function watchStage(page: Page): readonly string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (STAGE_CODE.test(request.url())) fetched.push(request.url());
  });
  return fetched;
}

/** Have canvases give no context, neither WebGL nor 2D. */
async function refuseCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

const isDrawnWith = (page: Page, kind: '2d' | 'webgl'): Promise<boolean> =>
  canvas(page).evaluate(
    (element, asked) => (element as HTMLCanvasElement).getContext(asked) !== null,
    kind,
  );

/** Drawing begins when the machine has time for it: without a graphics card that can be late. */
const expectDrawn = (page: Page): Promise<void> => expect(canvas(page)).toBeVisible();

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

test('with the picture switched off a whole run is words only', async ({ page }) => {
  const fetched = watchStage(page);
  await page.goto('/#/settings');
  await page.getByRole('switch', { name: 'Show the picture' }).uncheck();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await start(page);
  await expect(stillPicture(page)).toHaveCount(0);
  await play(page, STRONGEST);
  await expect(canvas(page)).toHaveCount(0);
  await fileNote(page);
  await expect(section(page, 'Turn by turn')).toBeVisible();
  expect(fetched).toEqual([]);
});

test('the picture can be switched off and on in the middle of a run', async ({ page }) => {
  await page.goto('/');
  await start(page);
  await expectDrawn(page);
  const toggle = page.getByRole('switch', { name: 'Show the picture' });
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  await toggle.uncheck();
  await button(page, 'Close the settings').click();
  await expect(canvas(page)).toHaveCount(0);
  await expect(stillPicture(page)).toHaveCount(0);
  await play(page, ['two-benches']);
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  await toggle.check();
  await button(page, 'Close the settings').click();
  await expectDrawn(page);
  await expect(atMoment(page, 2)).toBeVisible();
});

test('without WebGL and Canvas there is a still picture, a quiet message, and the whole run', async ({
  page,
}) => {
  await refuseCanvas(page);
  await page.goto('/');
  await start(page);
  await expect(page.getByRole('status').filter({ hasText: PICTURE_OFF })).toBeVisible();
  await expect(stillPicture(page)).toBeVisible();
  await say(page, 'two-benches');
  await expect(stillOf(page, 'amused')).toBeVisible();
  await expect(remark(page)).toBeVisible();
  await goOn(page);
  await expect(stillOf(page, 'wary')).toBeVisible();
  await play(page, ['fair-question']);
  await expect(stillOf(page, 'tired')).toBeVisible(); // it follows his mood
  await playByFacts(page, STRONGEST.slice(2));
  await expect(canvas(page)).toHaveCount(0);
  await fileNote(page);
  await openDebrief(page);
});

test('a stage that cannot be fetched is said once, and the game goes on', async ({ page }) => {
  await page.route(STAGE_CODE, (route) => route.abort());
  await page.goto('/');
  await start(page);
  await expect(page.getByRole('status').filter({ hasText: PICTURE_OFF })).toHaveCount(1);
  await expect(stillPicture(page)).toBeVisible();
  await play(page, ['two-benches']);
  await expect(atMoment(page, 2)).toBeVisible();
});

test('the first line can be said before the stage is asked for, and while it is awaited', async ({
  page,
}) => {
  const readyFirst: boolean[] = [];
  const held: Route[] = [];
  await page.route(STAGE_CODE, async (route) => {
    readyFirst.push(await responses(page).getByRole('button').first().isEnabled());
    held.push(route);
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
  expect(held).toHaveLength(0);
  await start(page);
  await expect(stillPicture(page)).toBeVisible();
  await play(page, ['two-benches', 'fair-question']);
  await expect(conversation(page)).toContainText('It’s complicated.');
  await expect(canvas(page)).toHaveCount(0);
  await expect.poll(() => held.length).toBe(1);
  expect(readyFirst).toEqual([true]);
  await held[0]?.continue();
  await expectDrawn(page);
  await expect(atMoment(page, 3)).toBeVisible();
});

test('the picture is drawn with Canvas where that is asked for', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'Canvas', exact: true }).check();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await start(page);
  await expectDrawn(page);
  expect(await isDrawnWith(page, '2d')).toBe(true);
});

test('where WebGL is refused the picture is drawn without it, and the run goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const plain = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind === '2d' ? plain.call(this, kind) : null;
    } as typeof plain;
  });
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'WebGL', exact: true }).check();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await start(page);
  await expectDrawn(page);
  await play(page, ['two-benches']);
  await expect(atMoment(page, 2)).toBeVisible();
  await expect(page.getByText(PICTURE_OFF)).toHaveCount(0);
});

test('the picture is drawn with WebGL where that is asked for, and a graphics chip that is taken away is done without', async ({
  page,
}) => {
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'WebGL', exact: true }).check();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await start(page);
  await expectDrawn(page);
  expect(await isDrawnWith(page, 'webgl')).toBe(true);
  await canvas(page).evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(() => isDrawnWith(page, '2d'), { timeout: 300_000 }).toBe(true);
  await play(page, ['two-benches']);
  await expect(atMoment(page, 2)).toBeVisible();
  await expect(page.getByText(PICTURE_OFF)).toHaveCount(0);
});
