import { expect, test } from '@playwright/test';
import { playByFacts } from '../by-facts.ts';
import { STRONGEST } from '../responses.ts';
import { board, fileNote, fixTheDraw, start } from '../run.ts';

for (const size of [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  test(`at ${size.width}×${size.height} the ending and the debrief open at their top, with their title`, async ({
    page,
  }) => {
    await fixTheDraw(page);
    await page.setViewportSize(size);
    await page.goto('/');
    await start(page);
    await playByFacts(page, STRONGEST);
    await expect(board(page)).toBeVisible();
    const title = page.getByRole('heading', { level: 1 });
    const top = () => page.evaluate(() => scrollY);
    await expect(title).toBeInViewport();
    expect(await top()).toBe(0);
    await fileNote(page);
    await expect(title).toBeInViewport();
    expect(await top()).toBe(0);
  });
}
