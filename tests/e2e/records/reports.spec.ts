import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { makeCsv, parseCsv } from '../../../src/export/csv.ts';
import { expectNoViolations } from '../../access/axe-check.ts';

const FROZEN = 'tests/flow/frozen/platform-four-1';
const RECORD = `${FROZEN}/his-plan.json`;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** The reports page with its sample cohort read. */
async function withSample(page: Page): Promise<void> {
  await page.goto('/#/reports');
  await page.getByRole('button', { name: 'Try it with sample data' }).click();
  await expect(heading(page, 'People and techniques')).toBeVisible({ timeout: 120_000 });
}

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('the sample cohort is read, broken down, filtered, and one record opened', async ({
  page,
}) => {
  await withSample(page);
  const heat = page.getByRole('region', { name: 'Table: people and techniques' });
  await expect(heat.getByRole('row')).toHaveCount(26); // 24 people, the head and the medians
  await expect(page.getByText('All records are checked.')).toBeAttached();
  await expect(page.getByText(/0 differ/)).toBeVisible();
  const facts = page.getByLabel('The group in figures');
  await page.getByLabel('Role', { exact: true }).selectOption('Patrol officer');
  // Of 24 people with two runs of each of three scenarios: those of the one that has this role.
  await expect(facts).toContainText(
    /Complete runs(48 24 people, 0|47 24 people, 1|46 24 people, 2|45 24 people, 3)/,
  );
  await page.getByLabel('Role', { exact: true }).selectOption('All roles');
  await page.getByLabel('Group', { exact: true }).selectOption('spring');
  await expect(heat.getByRole('row')).toHaveCount(14);
  await heat.getByRole('button', { name: 'Overall' }).click();
  await expect(heat.getByRole('columnheader', { name: 'Overall' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await heat.getByRole('link').first().click();
  await expect(heading(page, 'Every turn, in order')).toBeVisible();
  await expect(
    page
      .getByText('not fully checked', { exact: false })
      .or(page.getByText('Verified', { exact: true })),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Back to the group' }).click();
  await expect(heat.getByRole('row')).toHaveCount(14);
});

test('every chart has a table with the same rows, and the charts are hidden from readers', async ({
  page,
}) => {
  await withSample(page);
  await expect(page.locator('.chart svg')).toHaveCount(2);
  for (const svg of await page.locator('.chart svg').all()) {
    await expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(await svg.locator('style').count()).toBe(0);
  }
  const dots = await page.locator('.chart svg').first().locator('circle').count();
  const lines = page.locator('.chart svg').nth(1).locator('[aria-label="link"] path');
  expect(await lines.count()).toBeGreaterThan(24);
  await page.getByText('Read this chart as a table').first().click();
  const rows = page.locator('.chart').first().locator('tbody tr');
  await expect(rows).toHaveCount(dots);
});

test('axe finds nothing on the empty page, the group, and one record; nothing scrolls sideways', async ({
  page,
}) => {
  await page.goto('/#/reports');
  await expect(heading(page, 'Reports')).toBeVisible();
  await expectNoViolations(page, 'empty');
  await withSample(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolations(page, `group, ${colorScheme}, ${width} px`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
  await page
    .getByRole('region', { name: 'Table: people and techniques' })
    .getByRole('link')
    .first()
    .click();
  await expect(heading(page, 'Every turn, in order')).toBeVisible();
  await expectNoViolations(page, 'one record');
});

test('every field of the opened forms is large enough to be touched', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/reports');
  await page.getByText('Make a link for a group').click();
  await page.getByText('Package for a learning platform').click();
  const fields = page.locator('.reports form').locator('input, select');
  await expect(fields).toHaveCount(7);
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
      file('large.json', Buffer.alloc(50_000_000, 0x20)),
      file('nested.json', '['.repeat(10_000) + ']'.repeat(10_000)),
      file('proto.json', good.replace('{', '{"__proto__": {"mode": "x"},')),
      file('future.json', good.replace(/"version": \d+/, '"version": 99')),
      file('archive.zip', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])),
      file('bomb.zip', Buffer.from(zipSync({ 'bomb.json': new Uint8Array(100_000_000) }))),
    ]);
  await page.getByText('10 files are left out').click();
  for (const [name, why] of [
    ['again.json', 'was read already'],
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
  await expect(page.getByText('Fewer than five people', { exact: false })).toBeVisible();
});

/** Notes in the page what happened in which order; the first click while files are read is its own. */
const watchReading = (control: string): void => {
  const order: string[] = [];
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
  await page.evaluate(watchReading, '.page.reports summary');
  await page.getByLabel(/Record files/).setInputFiles([...slow]);
  await expect(page.getByText('9 files are left out')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'order'))).toEqual([
    'reading',
    'answered',
    'read',
  ]);
  await page.reload();
  await page.evaluate(watchReading, '.files .actions button:last-child');
  await page.getByLabel(/Record files/).setInputFiles([...slow]);
  await expect(page.getByText('Reading was stopped.', { exact: false })).toBeVisible();
  await expect(page.getByText('9 files are left out')).toBeHidden();
});

test('the tables can be taken away', async ({ page }) => {
  await withSample(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON for machines' }).click();
  expect((await download).suggestedFilename()).toBe('report.json');
});

test('a second person rates blind; the record stays verified and holds both levels', async ({
  page,
}) => {
  await withSample(page);
  const first = page.getByRole('region', { name: 'Table: agreement' }).getByRole('row');
  await expect(first.nth(4)).toBeVisible();
  await page.getByRole('link', { name: 'Rate a sample' }).click();
  await page.getByLabel('A name for you as a rater').fill('Ash');
  await page.getByLabel('How many responses').fill('2');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const number of [1, 2]) {
    await expect(page.getByText(`Response ${number} of 2`, { exact: false })).toBeVisible();
    await expectNoViolations(page, `response ${number}`);
    for (const group of await page.getByRole('group').all()) {
      await group.getByRole('radio').first().check();
    }
    await page.getByRole('button', { name: 'Save and go on' }).click();
  }
  await expect(heading(page, 'That was the last one')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the rated records' }).click();
  const archive = unzipSync(readFileSync(await (await download).path()));
  const texts = Object.values(archive).map((bytes) => new TextDecoder().decode(bytes));
  const ratings = texts.flatMap((text) => {
    const opened = decodeRecord(text);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.state.judged.filter(({ rater }) => rater === 'Ash');
  });
  expect(new Set(ratings.map(({ level }) => level))).toEqual(new Set([3]));
  await page.getByRole('link', { name: 'Back to the group' }).click();
  await expect(page.getByText(/144 verified|0 differ/)).toBeVisible();
});

test('a sheet goes to colleagues and comes back; what raters agree on stands beside the score', async ({
  page,
}) => {
  await withSample(page);
  await page.getByRole('link', { name: 'What raters say' }).click();
  await expect(heading(page, 'What raters say')).toBeVisible();
  await expectNoViolations(page, 'what raters say');
  await page.getByLabel('How many responses').fill('2');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a sheet' }).click();
  const [head = [], ...rows] = parseCsv(readFileSync(await (await download).path(), 'utf8'));
  const filled = rows.map((row) =>
    row.map((cell, at) => (head[at] === 'rater' ? 'Heron' : head[at] === 'level' ? '0' : cell)),
  );
  const wrong = filled[0]?.map((cell, at) => (head[at] === 'level' ? 'low' : cell)) ?? [];
  await page.getByLabel('Read sheets that came back').setInputFiles([
    {
      name: 'heron.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(makeCsv({ columns: head, rows: [...filled, wrong] })),
    },
    { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') },
  ]);
  await expect(
    page.getByText(`${rows.length} ratings were read, 2 rows were left out.`),
  ).toBeVisible();
  await page.getByText('Rows that were left out').click();
  await expect(page.getByText(`heron.csv, row ${rows.length + 2}`)).toBeVisible();
  await expect(page.getByText('It has no column named session')).toBeVisible();

  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) await more.click();
  const entry = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('table') })
    .filter({ hasText: 'Heron' })
    .first();
  await expect(entry.getByText('recorded')).toBeVisible();
  await entry.getByText('Write down what you agree on').click();
  await entry.getByLabel('Agreed level').selectOption('0');
  await entry.getByLabel('Who agreed').fill('Heron and Wren');
  await entry.getByLabel('Why').fill('It tells, and does not ask.');
  await expectNoViolations(page, 'the form of an agreement');
  await entry.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Agreed by Heron and Wren', { exact: false })).toBeVisible();
  const archive = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the rated records' }).click();
  const texts = Object.values(unzipSync(readFileSync(await (await archive).path())));
  const corrections = texts.flatMap((bytes) => {
    const opened = decodeRecord(new TextDecoder().decode(bytes));
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.state.judged.filter(({ as }) => as === 'correction');
  });
  expect(corrections).toMatchObject([{ rater: 'Heron and Wren', level: 0 }]);
  await page.getByRole('link', { name: 'Back to the group' }).click();
  await expect(page.getByText(/0 differ/)).toBeVisible();
});
