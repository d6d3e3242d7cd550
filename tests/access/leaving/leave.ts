import { expect, type Page } from '@playwright/test';
import { button } from '../../e2e/run.ts';

/** The neutral page of the pack the tests are built with. */
export const EXIT = 'https://www.weather.gov/';

/** Words that must stand in no address, title, file name or name of a store. */
export const TOPIC = /traffick|victim|violence|abuse|exploit|coerc|survivor/i;

const WEATHER = '<!doctype html><title>Weather</title><h1>Weather</h1>';

/**
 * Has the page wait for the exit however late it answers. A page gives up on it after 1.5 seconds, which the stub of a
 * busy machine may take.
 */
export function waitForExit(): void {
  AbortSignal.timeout = () => new AbortController().signal;
}

/** Answer the exit address with a stub. */
export async function stubExit(page: Page): Promise<void> {
  await page.addInitScript(waitForExit);
  await page.evaluate(waitForExit); // where it is open already
  await page.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: WEATHER }),
  );
}

export async function pressShiftThreeTimes(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}

/** The ways to leave. */
export const WAYS: { readonly [way: string]: (page: Page) => Promise<void> } = {
  'by mouse': (page) => button(page, 'Leave now').click(),
  'by keyboard': async (page) => {
    await button(page, 'Leave now').focus();
    await page.keyboard.press('Enter');
  },
  'by Shift pressed three times': pressShiftThreeTimes,
};

export async function expectLeft(page: Page): Promise<void> {
  await expect(page).toHaveURL(EXIT);
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}
