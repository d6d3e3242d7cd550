import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { expectNoViolations } from '../../access/axe-check.ts';

const FROZEN = 'tests/flow/frozen/platform-four-3';
const RECORD = `${FROZEN}/his-plan.json`;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** The reports page with its sample cohort read. */
async function withSample(page: Page): Promise<void> {
  await page.goto('/#/reports');
  await page.getByRole('button', { name: 'Try it with sample data' }).click();
  await expect(heading(page, 'Techniques')).toBeVisible({ timeout: 300_000 });
}

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** What of a table is out of sight: the pixels of its columns, and heads that do not fit without parting a word. */
const cutIn = (table: Locator) =>
  table.evaluate((region) => {
    const heads = [...region.querySelectorAll<HTMLElement>('thead th, tbody th')];
    const all = heads.flatMap((head) => [head, ...head.querySelectorAll('button')]);
    for (const { style } of all)
      Object.assign(style, { overflowWrap: 'normal', hyphens: 'manual' });
    const parted = heads.flatMap(({ textContent, scrollWidth, clientWidth }) =>
      scrollWidth > clientWidth ? [`${textContent}: ${scrollWidth} of ${clientWidth}`] : [],
    );
    for (const { style } of all) Object.assign(style, { overflowWrap: '', hyphens: '' });
    return { over: Math.max(0, region.scrollWidth - region.clientWidth), heads: parted };
  });

/** Shows single people by name, which nobody does by default. */
const showPeople = (page: Page) => page.getByLabel('Show single people by name.').check();

test('the sample cohort is read, summed up, filtered, and one record opened', async ({ page }) => {
  await withSample(page);
  await expect(page.getByText('All records are checked.')).toBeAttached();
  await expect(page.getByText(/0 differ/)).toBeVisible();
  const scores = page.getByRole('region', { name: 'Scores' });
  await expect(scores.getByRole('row', { name: /^Overall/ })).toContainText(
    /\(\d+\.\d to \d+\.\d\).*24/,
  );
  await expect(page.getByRole('link', { name: /Wren|Heron|\d$/ })).toHaveCount(0); // nobody is named
  await page.getByLabel('Role', { exact: true }).selectOption({ index: 1 });
  // Of 24 people with two runs of each of three scenarios: those of the one that has this role.
  await expect(page.getByText(/Complete runs: 4[5-8]\./)).toBeVisible();
  await page.getByLabel('Role', { exact: true }).selectOption('All roles');
  await page.getByLabel('Group', { exact: true }).selectOption('spring');
  await showPeople(page);
  const heat = page.getByRole('region', { name: 'Table: people and techniques' });
  await expect(heat.getByRole('row')).toHaveCount(14);
  expect(await cutIn(heat)).toEqual({ over: 0, heads: [] });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 }); // of Letter within its margins
  expect(await cutIn(heat)).toEqual({ over: 0, heads: [] });
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await heat.getByRole('button', { name: 'Overall' }).click();
  const overall = heat.getByRole('columnheader', { name: 'Overall' });
  await expect(overall).toHaveAttribute('aria-sort', 'descending');
  await expect(heat.getByRole('rowheader', { name: / sim$/ })).toHaveCount(12);
  await heat.getByRole('link').first().click();
  await expect(heading(page, 'Every turn, in order')).toBeVisible();
  await expectNoViolations(page, 'one record');
  await expect(page.getByText(/a simulated learner, so it says nothing/)).toBeVisible();
  await expect(page.getByText(/not fully checked|^Verified$/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the group' }).click();
  await expect(heat.getByRole('row')).toHaveCount(14);
});

test('of the group: a chart and its table show the same rows, axe finds nothing, nothing scrolls sideways, and the tables can be taken away', async ({
  page,
}) => {
  await page.goto('/#/reports');
  await expect(heading(page, 'Reports')).toBeVisible();
  await expectNoViolations(page, 'empty');
  await withSample(page);
  await expect(page.getByText('All records are checked.')).toBeAttached();
  for (const { width, colorScheme } of [
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `group, ${colorScheme}, ${width} px`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 844 });

  await expect(page.locator('.chart svg')).toHaveCount(2);
  for (const svg of await page.locator('.chart svg').all()) {
    await expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(await svg.locator('style').count()).toBe(0);
    await expect(svg).toContainText('simulated learners'); // it is saved by itself
  }
  const bars = await page.locator('.chart svg').first().locator('[aria-label="rect"] rect').count();
  expect(bars).toBeGreaterThan(1);
  await page.getByText('Read this chart as a table').first().click();
  const rows = page.locator('.chart').first().locator('tbody tr');
  await expect(rows).toHaveCount(bars);
  await expect(page.locator('.chart svg').first()).toContainText('People per 10 points');
  const people = (await rows.locator('td').allTextContents()).map(Number);
  const drawn = page.locator('.chart svg').first().locator('[aria-label="rect"] rect');
  const areas = await drawn.evaluateAll((all) =>
    all.map((bar) => {
      const [wide, high] = ['width', 'height'].map((name) => Number(bar.getAttribute(name)) + 1);
      return (wide ?? 0) * (high ?? 0); // half a pixel is left free on each side
    }),
  );
  const each = areas.map((area, at) => area / (people[at] ?? 0));
  for (const one of each) expect(one / (each[0] ?? 0)).toBeCloseTo(1, 1); // the area is people

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tables with codebook and scripts' }).click();
  const tables = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(tables)).toEqual(
    expect.arrayContaining(['runs.csv', 'ratings.csv', 'scores.R']),
  );
  const word = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the summary for a word processor' }).click();
  expect((await word).suggestedFilename()).toMatch(/^summary-.*\.docx$/);
});

test('every field of the opened forms is large enough to be touched', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/reports/setup');
  await page.getByText('Make a link for a group').click();
  await page.getByText('Package for a learning platform').click();
  const fields = page.locator('.reports form').locator('input, select');
  await expect(fields).toHaveCount(10);
  for (const field of await fields.all()) {
    const box = await field.boundingBox();
    expect(box?.height, await field.evaluate((one) => one.outerHTML)).toBeGreaterThanOrEqual(44);
  }
  await expectNoViolations(page, 'opened forms');
});

test('bad files are named with the reason, and the rest is read', async ({ page }) => {
  const good = readFileSync(RECORD, 'utf8');
  const utf16 = Buffer.from(`\uFEFF${good}`, 'utf16le');
  await page.goto('/#/reports');
  await page
    .getByLabel(/Record files/)
    .setInputFiles([
      file('good.json', good),
      file('again.json', good),
      file('words.json', 'hello'),
      file('short.json', good.slice(0, -500)),
      file('utf16.json', utf16),
      file('large.json', Buffer.alloc(21_000_000, 0x20)),
      file('nested.json', '['.repeat(10_000) + ']'.repeat(10_000)),
      file('proto.json', good.replace('{', '{"__proto__": {"mode": "x"},')),
      file('future.json', good.replace(/"version": \d+/, '"version": 99')),
      file('archive.zip', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])),
      file('bomb.zip', Buffer.from(zipSync({ 'bomb.json': new Uint8Array(21_000_000) }))),
    ]);
  await expect(page.getByText('1 file held a run that had been read already.')).toBeVisible();
  await page.getByText('9 files are left out').click();
  for (const [name, why] of [
    ['words.json', 'not a record, or it breaks off'],
    ['short.json', 'breaks off before its end'],
    ['utf16.json', 'not text in UTF-8'],
    ['large.json', 'longer than any record'],
    ['nested.json', 'not a record of this training'],
    ['proto.json', '__proto__'],
    ['future.json', 'newer version'],
    ['archive.zip', 'not a whole archive'],
    ['bomb.zip: bomb.json', 'longer than any record'],
  ] as const) {
    await expect(page.getByRole('row', { name: new RegExp(`^${name} .*${why}`) })).toBeVisible();
  }
  await expect(
    page.getByText('This selection covers fewer than five people', { exact: false }),
  ).toBeVisible();
});

/** Notes in the page what happened in which order; the first click while files are read is its own. */
const watchReading = (control: string): void => {
  const order: string[] = [];
  document.body.insertAdjacentHTML(
    'beforeend',
    '<details><summary id="probe">?</summary></details>',
  );
  Reflect.set(globalThis, 'order', order);
  const reading = () => document.querySelector('progress[aria-label]') !== null;
  document.addEventListener('toggle', () => order.push('answered'), true);
  new MutationObserver(() => {
    if (reading() && order.length === 0) {
      order.push('reading');
      setTimeout(() => document.querySelector<HTMLElement>(control)?.click());
    }
    if (!reading() && order.includes('reading') && !order.includes('read')) order.push('read');
  }).observe(document, { childList: true, subtree: true });
};

/** Files that take long to be found bad: as long as a record may be, and JSON to the last letter. */
const slowFiles = (pathOf: (name: string) => string): readonly string[] => {
  const text = `[${'1,'.repeat(2_450_000)}1]`;
  return Array.from({ length: 9 }, (_, at) => {
    const path = pathOf(`slow-${at}.json`);
    writeFileSync(path, text);
    return path;
  });
};

test('the page answers while bad files are read, and reading can be stopped', async ({
  page,
}, info) => {
  const slow = slowFiles((name) => info.outputPath(name));
  await page.goto('/#/reports');
  await page.evaluate(watchReading, '#probe');
  await page.getByLabel(/Record files/).setInputFiles([...slow]);
  await expect(page.getByText('9 files are left out')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, 'order')))
    .toEqual(['reading', 'answered', 'read']);
  await page.reload();
  await page.evaluate(watchReading, '.files .actions button:last-child');
  await page.getByLabel(/Record files/).setInputFiles([...slow]);
  await expect(page.getByText('Reading was stopped.', { exact: false })).toBeVisible();
  await expect(page.getByText('9 files are left out')).toBeHidden();
});
