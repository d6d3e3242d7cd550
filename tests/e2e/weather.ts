import { type BrowserContext, expect, type Page } from '@playwright/test';
import { waitForExit } from '../access/leaving/leave.ts';

/** Where Leave now goes. */
export const EXIT = 'https://www.weather.gov/';

/** Have a page stand where Leave now goes, for all pages to come. */
export async function weatherAt(context: BrowserContext): Promise<void> {
  await context.addInitScript(waitForExit);
  await context.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
}

/** The whole window has left. */
export async function expectGone(page: Page): Promise<void> {
  await expect(page).toHaveURL(EXIT);
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}
