import type { Browser, ElementHandle } from 'puppeteer-core';
import { openFirefox } from '../../access/firefox.ts';
import type { Engine } from './engine.ts';

let firefox: Browser | undefined; // one for all tests, each with a device of its own

export const closeFirefox = async (): Promise<void> => firefox?.close();

/** Firefox with a device of its own. */
export async function openFirefoxEngine(): Promise<Engine> {
  firefox ??= await openFirefox();
  const device = await firefox.createBrowserContext();
  const page = await device.newPage();
  page.setDefaultTimeout(300_000); // it only ends a run that hangs
  return {
    goTo: (address) => page.goto(address),
    reload: () => page.reload(),
    run: (script, what) => page.evaluate(script as never, what as never) as never,
    click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
    type: (words) => page.keyboard.type(words),
    choose: async (selector, file) => {
      const field = await page.locator(selector).waitHandle();
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
    close: () => device.close(),
  };
}
