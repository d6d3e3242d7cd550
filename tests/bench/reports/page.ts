import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type unzipSync, zipSync } from 'fflate';
import { createPages } from '../../../src/server/pages.ts';
import { chromium as launch } from '../../../tools/machine/chromium.ts';

const IN_ONE = 500; // records of one archive
const FILTERS = 6; // times a filter is set and taken away

/** The longest task of the page's thread while it did something, 50 ms or more; 0: none. */
export interface Blocked {
  readonly reading: number; // until the group was there
  readonly checking: number; // until all were verified, filters set in between
  readonly rows: number; // going through the rows of every table
  readonly ready: number; // by what the page itself does before it is printed, to the millisecond
  readonly paper: number; // by the browser, which lays all pages out in one go
}

/** What the browser takes at least for the same bytes, in the same page, in ms. */
interface ReadingFloor {
  readonly unzipping: number; // with the library that the page has
  readonly decoding: number; // to text
  readonly parsing: number; // JSON.parse alone
}

/** What the page itself took for the records, in ms. */
export interface PageFigures {
  readonly floor: ReadingFloor;
  readonly memory: number; // MB that the page's process had at most before the floor was measured
  readonly view: number; // from handing the archives over to the group on the page
  readonly checked: number; // to the verdict of the last record
  readonly busy: readonly number[]; // from a filter to the redrawn group while records are checked
  readonly idle: readonly number[]; // and when all are; the quickest first
  readonly blocked: Blocked;
}

interface LongTasks {
  most: number;
}

/** Notes the longest task; in the page. */
const watchTasks = (): void => {
  const tasks: LongTasks = { most: 0 };
  Reflect.set(globalThis, 'tasks', tasks);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.most = Math.max(tasks.most, duration);
  }).observe({ entryTypes: ['longtask'] });
};

/** Sets a filter and waits until the figures are other ones and drawn; in the page. */
const setFilter = (value: string): Promise<number> =>
  new Promise((resolve) => {
    const select = document.querySelector<HTMLSelectElement>('.filters select');
    const facts = document.querySelector('dl.about');
    if (select === null || facts === null) throw new Error('there is no group on the page');
    const from = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
    });
    watch.observe(facts, { characterData: true, childList: true, subtree: true });
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

function archivesOf(texts: readonly string[], folder: string): readonly string[] {
  const encode = new TextEncoder();
  const files: string[] = [];
  for (let from = 0; from < texts.length; from += IN_ONE) {
    const inside = texts.slice(from, from + IN_ONE).map((text, at) => {
      return [`${from + at}.json`, encode.encode(text)] as const;
    });
    const file = join(folder, `${from}.zip`);
    writeFileSync(file, zipSync(Object.fromEntries(inside), { level: 1 }));
    files.push(file);
  }
  return files;
}

/** Unzips, decodes and parses archives one after another; in the page. */
const readAnew = async (): Promise<ReadingFloor> => {
  const input = document.querySelector<HTMLInputElement>('#floor');
  const { fflate } = globalThis as unknown as { fflate: { unzipSync: typeof unzipSync } };
  const took = { unzipping: 0, decoding: 0, parsing: 0 };
  for (const file of input?.files ?? []) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const from = performance.now();
    const inside = Object.values(fflate.unzipSync(bytes));
    const unzipped = performance.now();
    const texts = inside.map((one) => new TextDecoder('utf-8', { fatal: true }).decode(one));
    const decoded = performance.now();
    for (const text of texts) JSON.parse(text);
    took.parsing += performance.now() - decoded;
    took.decoding += decoded - unzipped;
    took.unzipping += unzipped - from;
  }
  return took;
};

/** Measures the floor with the archives that the page has read. */
async function floorOf(page: Page, files: readonly string[]): Promise<ReadingFloor> {
  const fflate = createRequire(import.meta.url).resolve('fflate/package.json');
  await page.addScriptTag({ path: join(dirname(fflate), 'umd/index.js') });
  await page.evaluate(() => {
    const input = document.createElement('input');
    document.body.append(Object.assign(input, { type: 'file', id: 'floor', multiple: true }));
  });
  await page.locator('#floor').setInputFiles([...files]);
  return page.evaluate(readAnew);
}

/** The MB that any page's process of a browser had at most; Linux only. */
async function mostMemory(browser: Browser): Promise<number> {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(...sizes.map(Number)) / 1024;
}

/** The longest task since this was asked last. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tasks = Reflect.get(globalThis, 'tasks') as LongTasks;
    const { most } = tasks;
    tasks.most = 0;
    return most;
  });

/** From a filter to the redrawn group, in ms, the quickest first. */
async function filterTimes(page: Page, cohort: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < FILTERS; turn += 1) {
    times.push(await page.evaluate(setFilter, turn % 2 === 0 ? cohort : ''));
  }
  return times.sort((a, b) => a - b);
}

/** Goes through the rows of every table that has more of them. */
async function throughRows(page: Page): Promise<void> {
  for (const summary of await page.getByText('Read this chart as a table').all()) {
    await summary.click();
  }
  for (const steps of await page.locator('.row-steps').all()) {
    for (const name of ['Next', 'Next', 'Next', 'Last', 'Earlier', 'First']) {
      await steps.getByRole('button', { name }).click({ force: true }); // also where there is no way on
    }
  }
}

async function measured(
  page: Page,
  files: readonly string[],
  cohort: string,
): Promise<PageFigures> {
  await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
  const from = performance.now();
  await page.getByLabel(/Record files/).setInputFiles([...files]);
  await page.getByRole('region', { name: 'Scores', exact: true }).waitFor({ timeout: 3_600_000 });
  const view = performance.now() - from;
  await page.locator('.chart svg').nth(1).waitFor();
  const reading = await longest(page);
  const busy = await filterTimes(page, cohort);
  await page
    .getByText('All records are checked.')
    .waitFor({ state: 'attached', timeout: 3_600_000 });
  const checked = performance.now() - from;
  const checking = await longest(page);
  const idle = await filterTimes(page, cohort);
  await throughRows(page);
  const rows = await longest(page);
  const ready = await page.evaluate(() => {
    const from = performance.now();
    dispatchEvent(new Event('beforeprint'));
    return performance.now() - from;
  });
  await page.pdf();
  const paper = await longest(page);
  const browser = page.context().browser();
  const memory = browser === null ? 0 : await mostMemory(browser);
  const floor = await floorOf(page, files);
  const blocked = { reading, checking, rows, ready, paper };
  return { view, checked, busy, idle, blocked, memory, floor };
}

/** Hands records to the built page in a browser, as an evaluator would, and measures it. */
export async function pageFigures(texts: readonly string[], cohort: string): Promise<PageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  const server = createPages('dist');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launch());
  try {
    const page = await browser.newPage({ bypassCSP: true });
    await page.addInitScript(watchTasks);
    await page.addInitScript("localStorage.setItem('training-module.device', 'own')");
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/#/reports`);
    return await measured(page, archivesOf(texts, folder), cohort);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
