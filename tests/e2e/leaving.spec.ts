import { expect, type Page, test } from '@playwright/test';
import { button, fixTheDraw, say, start, wordsOnly } from './run.ts';
import { expectGone, weatherAt } from './weather.ts';

/** A page, or a moment of a run, that one may want to leave. The rest stand in `tests/access`. */
interface Place {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const address = (name: string, path: string, title: string): Place => ({
  name,
  reach: async (page) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  },
});

const inRun = (name: string, go: (page: Page) => Promise<unknown>): Place => ({
  name,
  reach: async (page) => {
    await page.goto('/');
    await start(page);
    await go(page);
  },
});

const PLACES: readonly Place[] = [
  address('the summary', '/#/summary/platform-four', 'Platform Four'),
  address('an unknown address', '/#/nowhere', 'There is no page here'),
  address('a refusal', '/#/debrief/none', 'This record cannot be opened'),
  inRun('an answer', (page) => say(page, 'two-benches')),
  inRun('the list of keys', (page) => button(page, 'All keys').click()),
];

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await weatherAt(page.context());
});

for (const { name, reach } of PLACES) {
  test(`${name} is left by the button and by three presses of Shift`, async ({ page }) => {
    await reach(page);
    const left = page.url();
    await button(page, 'Leave now').click();
    await expectGone(page);
    await page.goto(left);
    await expect(button(page, 'Leave now')).toBeVisible();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expectGone(page);
  });
}
