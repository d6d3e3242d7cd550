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
  const judged = texts.flatMap((bytes) => {
    const opened = decodeRecord(new TextDecoder().decode(bytes));
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.state.judged;
  });
  expect(judged.filter(({ rater }) => rater === 'Heron')).toHaveLength(rows.length);
  expect(judged.filter(({ as }) => as === 'correction')).toMatchObject([
    { rater: 'Heron and Wren', level: 0 },
  ]);
  await page.getByRole('link', { name: 'Back to the group' }).click();
  await expect(page.getByText(/144 verified|0 differ/)).toBeVisible();
});
