import { expect, test } from '@playwright/test';
import { atMoment, play, start } from '../run.ts';

const OFF = 'The picture could not be shown. The words are all there.';

test('a figure that cannot be fetched is said quietly, and the run goes on', async ({ page }) => {
  await page.route('**/built/eli-rest-*.avif', (route) => route.abort());
  await page.goto('/');
  await start(page);
  await play(page, ['two-benches']);
  await expect(page.getByRole('status').filter({ hasText: OFF })).toBeVisible();
  await play(page, ['fair-question']);
  await expect(atMoment(page, 3)).toBeVisible();
});

test('the stage fills its plate and is drawn as large as it is shown', async ({ page }) => {
  await page.goto('/');
  await start(page);
  const canvas = page.locator('canvas');
  await expect(canvas).toBeVisible();
  const plate = await page.getByRole('main').getByRole('figure').boundingBox();
  const shown = await canvas.boundingBox();
  expect(shown?.height).toBeCloseTo(plate?.height ?? 0, 0);
  const drawn = () => canvas.evaluate((one) => (one as HTMLCanvasElement).height);
  await expect.poll(drawn).toBeGreaterThanOrEqual(Math.floor(plate?.height ?? 0));
});
