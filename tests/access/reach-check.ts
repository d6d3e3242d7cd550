import { expect, type Page } from '@playwright/test';
import { button } from '../e2e/run.ts';

/** Nothing is wider than the window, neither the page nor a sheet over it. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const page = document.scrollingElement ?? document.documentElement;
    const wide = page.scrollWidth > innerWidth ? [`page ${page.scrollWidth} > ${innerWidth}`] : [];
    const sheets = [...document.querySelectorAll('dialog')].filter(
      (sheet) => sheet.scrollWidth > sheet.clientWidth,
    );
    return [...wide, ...sheets.map((sheet) => `sheet ${sheet.scrollWidth}`)];
  });
  expect.soft(tooWide, where).toEqual([]);
}

/** Each button and link can be scrolled to and pressed; of a page under a sheet, those of the sheet. */
export async function expectAllPressable(page: Page, where: string): Promise<void> {
  const covered = await page.evaluate(() => {
    const whole = document.querySelector('dialog') ?? document;
    const all = [...whole.querySelectorAll<HTMLElement>(':is(button, a, summary):not(.skip)')];
    return all
      .filter((one) => one.closest('[inert]') === null && one.checkVisibility())
      .flatMap((one) => {
        one.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = one.getClientRects()[0] ?? new DOMRect();
        const front = document.elementFromPoint(left + width / 2, top + height / 2);
        const name = (of: Element | null) => of?.textContent?.trim() || of?.className || 'nothing';
        return one.contains(front) ? [] : [`${name(one)}: under ${name(front)}`];
      });
  });
  expect.soft(covered, where).toEqual([]);
}

/** The way out can be seen and pressed at the top of the page and at its end. */
export async function expectLeaveInReach(page: Page): Promise<void> {
  const leave = button(page, 'Leave now');
  for (const top of [0, 100_000]) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await expect(leave).toBeInViewport({ ratio: 1 });
    await leave.click({ trial: true });
  }
}

/** Tab through the page once; gives what had the focus while nothing of it could be seen. */
export async function hiddenWhileFocused(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  const most = (await page.locator(':is(button, a, input, select, summary)').count()) + 5;
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const part = [0.1, 0.5, 0.9];
      const seen = part.some((across) =>
        part.some((down) => {
          const x = left + (right - left) * across;
          const y = Math.max(0, top) + (Math.min(innerHeight, bottom) - Math.max(0, top)) * down;
          const front = document.elementFromPoint(x, y);
          const label = focused instanceof HTMLInputElement ? focused.labels : null;
          const own = [focused, ...(label ?? [])];
          return own.some((one) => one.contains(front));
        }),
      );
      return seen ? undefined : focused.outerHTML.slice(0, 160);
    });
    if (found !== undefined) hidden.push(found);
  }
  return hidden;
}
