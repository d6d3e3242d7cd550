import type { Browser, Page } from '@playwright/test';
import { type Sent, sentSoFar } from './sent.ts';

/** A slow phone on a slow line, as the tools of browsers have it. */
const SLOW = { cpu: 4, kilobytes: 200, latency: 150 }; // times slower; 1.6 Mb/s; ms there and back

/** A page of ours: how it is come to from the start page, and what makes it usable. */
interface PageCase {
  readonly name: string;
  readonly path?: string; // its address, for a visit that begins there; none for a run
  readonly before?: string; // pressed first, before the clock
  readonly click: string; // the link or button on the start page
  readonly title: string; // of its window
  readonly ready: string; // there once the page can be used
  readonly limit?: number; // bytes of script and style, gzipped
}

const link = (address: string): string => `a[href="${address}"]`;

const CASES: readonly PageCase[] = [
  { name: 'home', path: '', click: '', title: 'module', ready: '.scenes', limit: 60_000 },
  {
    name: 'guide',
    path: '#/guide',
    click: link('#/guide'),
    title: 'guide',
    ready: 'main h1',
    limit: 90_000,
  },
  {
    name: 'settings',
    path: '#/settings',
    click: link('#/settings'),
    title: 'settings',
    ready: '.settings input',
  },
  {
    name: 'first steps',
    path: '#/first-steps',
    click: link('#/first-steps'),
    title: 'scenario',
    ready: '.lines button',
  },
  {
    name: 'scene card',
    path: '#/scene/platform-four',
    click: link('#/scene/platform-four'),
    title: 'scenario',
    ready: '.mode .btn.main',
  },
  {
    name: 'scene',
    click: '.hero .btn.main',
    title: 'scenario',
    ready: '.lines button',
  },
  {
    name: 'summary',
    path: '#/summary/platform-four',
    before: link('#/scene/platform-four'),
    click: '.mode .btn.plain',
    title: 'summary',
    ready: '#gist',
  },
  {
    name: 'my record',
    path: '#/record',
    click: link('#/record'),
    title: 'my record',
    ready: 'main h1',
  },
  {
    name: 'six minutes',
    path: '#/six-minutes',
    click: link('#/six-minutes'),
    title: 'practice',
    ready: '.prose .btn.main',
  },
  { name: 'group', path: '#/room', click: link('#/room'), title: 'room', ready: 'main h1' },
  {
    name: 'reports',
    path: '#/reports',
    click: link('#/reports'),
    title: 'reports',
    ready: 'main h1',
  },
];

/** What one page costs, and how soon it can be used on a slow phone. */
export interface PageCost {
  readonly name: string;
  readonly bytes: number; // of script and style, gzipped, on a visit that begins there, or came there
  readonly limit: number | undefined;
  readonly afterClick: number | undefined; // ms from the click on the start page; none for that page
  readonly afterAddress: number | undefined; // ms from the address, with nothing kept from before
}

/** Opens a page of somebody who has a device of their own and plays without pictures. */
export async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('training-module.device', 'own');
    localStorage.setItem('training-module.settings', '{"pace":"instant","stage":false}');
  });
  return page;
}

/** Makes a page a slow phone on a slow line. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const perSecond = SLOW.kilobytes * 1000;
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
}

/** Notes when something is on the page for the first time after the latest click. As text: the page has none of our tools. */
const watch = ({ title, ready }: PageCase): string => `
  const marks = (globalThis.slowMarks = { click: 0, ready: 0 });
  const look = () => {
    const isOpen = document.title.endsWith(${JSON.stringify(title)});
    if (marks.ready === 0 && isOpen && document.querySelector(${JSON.stringify(ready)})) {
      marks.ready = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('click', () => {
    marks.click = performance.now();
    marks.ready = 0;
  }, true);
`;

const marksOf = (page: Page): Promise<{ readonly click: number; readonly ready: number }> =>
  page.evaluate(() => Reflect.get(globalThis, 'slowMarks'));

const isCode = ({ url }: Sent): boolean => /\.(js|css)$/.test(url);

const codeOf = async (page: Page): Promise<number> => {
  await page.waitForLoadState('networkidle');
  const sent = await page.evaluate(sentSoFar);
  return sent.filter(isCode).reduce((sum, { bytes }) => sum + bytes, 0);
};

/** What a visit costs, and how long it takes. */
interface Visit {
  readonly bytes: number;
  readonly took: number; // ms
}

async function afterAddress(browser: Browser, address: string, one: PageCase): Promise<Visit> {
  const page = await fresh(browser);
  await page.addInitScript({ content: watch(one) });
  await slowDown(page);
  await page.goto(address);
  await page.locator(one.ready).first().waitFor();
  const bytes = await codeOf(page);
  const { ready } = await marksOf(page);
  await page.context().close();
  return { bytes, took: ready };
}

async function afterClick(browser: Browser, home: string, one: PageCase): Promise<Visit> {
  const page = await fresh(browser);
  await page.addInitScript({ content: watch(one) });
  await slowDown(page);
  await page.goto(home);
  await page.locator('.scenes').waitFor();
  await page.waitForLoadState('networkidle');
  if (one.before) await page.locator(one.before).first().click();
  await page.locator(one.click).first().click();
  await page.waitForFunction((title) => document.title.endsWith(title), one.title);
  await page.locator(one.ready).first().waitFor();
  const { click, ready } = await marksOf(page);
  const bytes = await codeOf(page);
  await page.context().close();
  return { bytes, took: ready - click };
}

/** What the first screen of the start page costs a newcomer on a slow phone. */
export interface FirstScreen {
  readonly painted: number; // ms from the address to the last large thing painted: the face, or the question
  readonly face: number; // bytes of the face
}

/** Opens the start page as a newcomer and waits for its face. */
export async function firstScreen(browser: Browser, home: string): Promise<FirstScreen> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(home);
  await page.waitForFunction(() => {
    const face = document.querySelector<HTMLImageElement>('.hero .face img');
    return face?.complete === true && face.naturalWidth > 0;
  });
  await page.waitForLoadState('networkidle');
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? NaN),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  const sent = await page.evaluate(sentSoFar);
  const url = await page.locator('.hero .face img').getAttribute('src');
  const face = sent.find((one) => one.url.endsWith(url?.split('/').at(-1) ?? '-'))?.bytes ?? NaN;
  await context.close();
  return { painted, face };
}

/** Every page on a slow phone. */
export async function slowPages(browser: Browser, home: string): Promise<readonly PageCost[]> {
  const all: PageCost[] = [];
  for (const one of CASES) {
    const { name, path, click, limit } = one;
    const direct = path === undefined ? undefined : await afterAddress(browser, home + path, one);
    const clicked = click === '' ? undefined : await afterClick(browser, home, one);
    const bytes = direct?.bytes ?? clicked?.bytes ?? 0;
    all.push({ name, bytes, limit, afterClick: clicked?.took, afterAddress: direct?.took });
  }
  return all;
}
