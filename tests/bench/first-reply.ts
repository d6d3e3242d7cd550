import type { Browser } from '@playwright/test';
import { fresh, slowDown } from './slow-pages.ts';

const TYPED = 'hey. mind if i sit over here for a bit?';
const KEY_MS = 150; // between two keys: 80 words a minute, quick for a phone

/** Notes how long it takes from the Enter key to the person's answer on the page; in the page. */
const watchAnswer = (): void => {
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter') return;
      const from = performance.now();
      const watch = new MutationObserver(() => {
        if (!document.body.textContent?.includes('How we read it')) return;
        watch.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(globalThis, { replyTook: performance.now() - from })),
        );
      });
      watch.observe(document.body, { childList: true, subtree: true });
    },
    { capture: true },
  );
};

/** Types the first reply of a scene on a slow phone; returns ms from the Enter key to what follows on the page. */
export async function firstReply(browser: Browser, home: string): Promise<number> {
  const page = await fresh(browser);
  await slowDown(page);
  await page.addInitScript(watchAnswer);
  await page.goto(`${home}#/scene/platform-four`);
  await page.locator('.mode .btn').first().click();
  await page.getByRole('button', { name: 'Use my own words' }).click();
  await page.getByRole('textbox', { name: /^Type what you’d really say/ }).click();
  await page.keyboard.type(TYPED, { delay: KEY_MS });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => 'replyTook' in globalThis);
  const took = await page.evaluate(() => Number(Reflect.get(globalThis, 'replyTook')));
  await page.context().close();
  return took;
}
