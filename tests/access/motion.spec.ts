import { expect, type Page, test } from '@playwright/test';
import { STRONGEST } from '../e2e/responses.ts';
import { board, button, fileNote, fixTheDraw, play, say, start } from '../e2e/run.ts';
import { withSettings } from './settings.ts';
import { openNotebook, pause } from './states.ts';

const LONGEST = 10; // ms

/** Note every animation and transition that lasts, from now on. Gives what was seen. */
async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((longest) => {
    const seen = new Set<string>();
    Object.assign(window, { seenMotion: seen });
    const note = () => {
      for (const one of document.getAnimations()) {
        const { effect } = one;
        const timing = effect?.getComputedTiming();
        if (Number(timing?.duration) <= longest && timing?.iterations === 1) continue;
        const of = effect instanceof KeyframeEffect ? effect.target?.className : '';
        seen.add(`${one.constructor.name} on ${of}`);
      }
    };
    for (const type of ['transitionrun', 'animationstart']) addEventListener(type, note, true);
  }, LONGEST);
  return () =>
    page.evaluate(() => [...(window as unknown as { seenMotion: Set<string> }).seenMotion]);
}

/** Touch what moves: buttons under the pointer, switches, sheets, a whole run. */
async function touchEverything(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await page.getByRole('switch').first().click();
  await page.getByRole('switch').first().click();
  await page.getByRole('link', { name: 'Scenes' }).click();
  await start(page);
  await button(page, 'Get a hint').click();
  await say(page, STRONGEST[0]);
  await button(page, 'Continue').hover();
  await button(page, 'Continue').click();
  await openNotebook(page);
  await page.keyboard.press('n');
  await pause(page);
  await button(page, 'Back to the scene').click();
  await play(page, STRONGEST.slice(1, 3));
}

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
});

test('nothing on the page moves, nor what is touched, when the device asks for less motion', async ({
  page,
}) => {
  const seen = await watchMotion(page);
  await touchEverything(page);
  await play(page, STRONGEST.slice(3));
  await expect(board(page)).toBeVisible();
  await fileNote(page);
  expect(await seen()).toEqual([]);
});

test('nothing of Six minutes moves when the device asks for less motion', async ({ page }) => {
  const seen = await watchMotion(page);
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').hover();
  await button(page, 'Begin').click();
  await page.getByRole('textbox').fill('Did you sign all of them?');
  await button(page, 'Say it').click();
  await button(page, 'Try again').hover();
  await button(page, 'Try again').click();
  await button(page, 'Skip').click();
  await page.goto('/#/six-minutes/first-tries');
  await expect(page.getByRole('table')).toBeVisible();
  expect(await seen()).toEqual([]);
});

test.describe('on a device that lets things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('things do move, so that the watch above is not blind', async ({ page }) => {
    const seen = await watchMotion(page);
    await touchEverything(page);
    expect((await seen()).length).toBeGreaterThan(0);
  });

  test('nothing that is touched moves when the settings say “Still”', async ({ page }) => {
    const seen = await watchMotion(page);
    await withSettings(page, { motion: 'still' });
    await touchEverything(page);
    expect(await seen()).toEqual([]);
  });
});
