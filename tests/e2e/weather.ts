import { expect, type Page } from '@playwright/test';

/** Where Leave now goes. */
export const EXIT = 'https://www.weather.gov/';

/** Have a page stand where Leave now goes. */
export async function weatherAt(page: Page): Promise<void> {
  await page
    .context()
    .route(`${EXIT}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
}

/** The whole window has left. */
export async function expectGone(page: Page): Promise<void> {
  await expect(page).toHaveURL(EXIT);
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}
