import { expect, type Page } from '@playwright/test';

/** Nothing that can be read is cut off: not by a box that hides what does not fit, nor by the window. */
export async function expectNothingClipped(page: Page, where: string): Promise<void> {
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it runs in the page, as one function
  const clipped = await page.evaluate(() => {
    const found: string[] = [];
    const whole = document.querySelector('dialog') ?? document.body;
    const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    /** Boxes around a text that hide what does not fit; what can be scrolled loses nothing. */
    const cutters = (element: Element | null): Element[] => {
      const boxes: Element[] = [];
      for (let box = element; box !== null && box !== whole; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll') return boxes;
        // A box of a pixel is there for screen readers alone.
        if (box.clientWidth <= 2) return [];
        if (overflowX === 'hidden' || overflowX === 'clip') boxes.push(box);
      }
      return boxes;
    };
    const scrolls = (element: Element | null): boolean => {
      for (let box = element; box !== null; box = box.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box !== whole) return true;
      }
      return false;
    };
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || parent === null || parent.closest('.sr, .skip, svg, option')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        if (width === 0) continue;
        const cut = cutters(parent).some((box) => {
          const edge = box.getBoundingClientRect();
          return left < edge.left - 1 || right > edge.right + 1;
        });
        const outside = !scrolls(parent) && (left < -1 || right > innerWidth + 1);
        if (cut || outside)
          found.push(`${text.slice(0, 40)} (${Math.round(left)}-${Math.round(right)})`);
      }
    }
    return [...new Set(found)];
  });
  expect.soft(clipped, where).toEqual([]);
}
