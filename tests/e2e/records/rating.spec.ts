import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { makeCsv, parseCsv } from '../../../src/export/csv.ts';
import { expectNoViolations } from '../../access/axe-check.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** The reports page with its sample cohort read. */
async function withSample(page: Page): Promise<void> {
  await page.goto('/#/reports');
  await page.getByRole('button', { name: 'Try it with sample data' }).click();
  await expect(heading(page, 'Techniques')).toBeVisible({ timeout: 300_000 });
}

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
  await expect(heading(page, 'Your ratings so far')).toBeVisible();
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
  await expect(page.getByText('It has no column named session', { exact: false })).toBeVisible();

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
