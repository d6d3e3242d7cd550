import { existsSync } from 'node:fs';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const PLACES = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where Firefox is on this machine; `npm test` sets FIREFOX. */
export const FIREFOX = PLACES.find((place) => place !== undefined && existsSync(place));

/** Firefox, driven by WebDriver BiDi as its makers ship it, without a window. */
export const openFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    headless: true,
    defaultViewport: null, // it would ask for more than Firefox 140 knows
    args: ['--width=1280', '--height=800'],
    protocolTimeout: 300_000,
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });

/** Answer these addresses with a page of ours; all others go their way. */
export async function answer(
  page: Page,
  pages: { readonly [address: string]: string },
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pages[request.url()];
    if (body === undefined) void request.continue();
    else void request.respond({ contentType: 'text/html', body });
  });
}
