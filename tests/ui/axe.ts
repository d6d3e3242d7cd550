import axe from 'axe-core';
import { type ComponentChild, h, render } from 'preact';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/shell/bar.tsx';
import { SurroundContext } from '../../src/ui/shell/surround.ts';
import { bar } from './pages.ts';

/** Rules that only a whole page can satisfy. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Themes and sizes every view is checked in: each theme once. `npm run test:long` has all pages in all of them. */
const LOOKS = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 390 },
  { theme: 'contrast', width: 1280 },
  { theme: 'contrast-dark', width: 390 },
] as const;

/** Draw a view into an element, with what surrounds a page. */
export function draw(view: ComponentChild, root: HTMLElement): void {
  const surround = { bar: bar(), footLinks: [{ href: '#/settings', label: 'Settings' }] };
  render(h(SurroundContext.Provider, { value: surround }, view), root);
}

/** Put a view into a fresh page; what was shown before is taken down. */
export function show(view: ComponentChild): HTMLElement {
  for (const old of document.querySelectorAll('body > .shown')) {
    render(null, old);
    old.remove();
  }
  const root = document.createElement('div');
  root.className = 'shown';
  document.body.append(root);
  draw(view, root);
  return root;
}

/** Look at the page as on a device: a theme, a width, motion off. */
export async function lookAs(theme: string, width: number, height = 800): Promise<void> {
  document.documentElement.lang = 'en';
  document.documentElement.setAttribute('data-theme', theme);
  document.documentElement.setAttribute('data-motion', 'reduced');
  document.title = 'Training module';
  await page.viewport(width, height);
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish(); // else axe meets colours half-way
  }
}

/** No violation of WCAG 2.0 to 2.2 A and AA, nor of axe's best practices, inside an element. */
export async function expectAccessible(root: Element, less: readonly string[] = []): Promise<void> {
  const partial = root.querySelector('main') === null ? PAGE_RULES : [];
  const rules = Object.fromEntries([...less, ...partial].map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(root, { runOnly: { type: 'tag', values: TAGS }, rules });
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found).toEqual([]);
}

/** Nothing sticks out sideways at 320 px (WCAG 1.4.10), whatever the theme. */
async function expectNarrow(width = 320): Promise<void> {
  await page.viewport(width, 640);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'width of the page').toBeLessThanOrEqual(clientWidth);
}

/** Accessible in every look, and no sideways scroll at 320 px. */
export async function expectSound(root: Element, less: readonly string[] = []): Promise<void> {
  for (const { theme, width } of LOOKS) {
    await lookAs(theme, width);
    await expectAccessible(root, less);
  }
  await expectNarrow();
}
