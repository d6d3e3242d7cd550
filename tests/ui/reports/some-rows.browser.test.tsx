import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RowsTable } from '../../../src/ui/reports/rows-table.tsx';
import { LongTable, RowsAbout } from '../../../src/ui/reports/some-rows.tsx';
import { expectAccessible, lookAs, draw as redraw, show } from '../axe.ts';
import '../../../src/ui/reports/reports.css';
import '../../../src/ui/reports/reports-print.css';

beforeEach(() => lookAs('light', 1280));

const ROWS = Array.from({ length: 140 }, (_, at) => `Row ${at + 1}`);

const draw = (rows: readonly string[], place: string | undefined) => (
  <tbody class={place}>
    {rows.map((row) => (
      <tr key={row}>
        <td>{row}</td>
      </tr>
    ))}
  </tbody>
);

interface Changes {
  readonly count?: number;
  readonly about?: string;
}

const view = (rows: readonly string[], { count, about = '' }: Changes = {}) => (
  <RowsAbout.Provider value={about}>
    <LongTable rows={rows} draw={draw} {...(count !== undefined && { count })}>
      {(bodies) => <table>{bodies}</table>}
    </LongTable>
  </RowsAbout.Provider>
);

const table = (rows: readonly string[], changes: Changes = {}) => show(view(rows, changes));

const shown = () => [...document.querySelectorAll('tbody:not(.on-paper) tr')];
const ready = () => document.querySelectorAll('.on-paper tr').length;
const step = (name: string) => page.getByRole('button', { name }).click();

test('a long table shows some rows at a time, however far one goes', async () => {
  table(ROWS);
  await expect.element(page.getByText('Rows 1 to 50 of 140')).toBeVisible();
  await step('Next');
  await expect.element(page.getByText('Rows 51 to 100 of 140')).toBeVisible();
  await expect.poll(() => shown().length).toBe(50);
  await step('Last');
  await expect.element(page.getByText('Rows 101 to 140 of 140')).toBeVisible();
  await expect.poll(() => shown().map((row) => row.textContent)).toEqual(ROWS.slice(100));
  await step('Earlier');
  await step('First');
  await expect.element(page.getByText('Rows 1 to 50 of 140')).toBeVisible();
});

test('the way to other rows keeps its focus at an end, and is told to readers while it is used', async () => {
  table(ROWS);
  const line = page.getByText(/^Rows/);
  await expect.element(line).toHaveAttribute('aria-live', 'off');
  await step('Last');
  const last = page.getByRole('button', { name: 'Last' });
  await expect.element(last).toHaveFocus();
  await expect.element(last).toHaveAttribute('aria-disabled', 'true');
  await expect.element(line).toHaveAttribute('aria-live', 'polite');
});

test('rows counted anew leave one where one is; rows of something else begin at the first', async () => {
  const root = table(ROWS);
  await step('Next');
  redraw(view([...ROWS]), root);
  await expect.element(page.getByText('Rows 51 to 100 of 140')).toBeVisible();
  redraw(view(ROWS.slice(0, 60)), root);
  await expect.element(page.getByText('Rows 51 to 60 of 60')).toBeVisible();
  redraw(view(ROWS, { about: 'spring' }), root);
  await expect.element(page.getByText('Rows 1 to 50 of 140')).toBeVisible();
});

test('rows stand ready for paper unseen, and all are there before the browser takes its picture', async () => {
  table(ROWS);
  await expect.poll(ready).toBe(140);
  expect(document.querySelector<HTMLElement>('.on-paper')?.offsetHeight).toBe(0);
  table([...ROWS]);
  dispatchEvent(new Event('beforeprint'));
  expect(ready()).toBe(140);
});

test('paper that does not hold all rows says so', async () => {
  const many = Array.from({ length: 700 }, (_, at) => `Row ${at + 1}`);
  table(many);
  dispatchEvent(new Event('beforeprint'));
  expect(ready()).toBe(500);
  expect(document.querySelector('p.on-paper')?.textContent).toContain('The first 500 of 700 rows');
  table(ROWS);
  await expect.element(page.getByText('Rows 1 to 50 of 140')).toBeVisible();
  expect(document.querySelector('p.on-paper')).toBeNull();
});

test('a short table says nothing of its rows; one that is still coming says how many there will be', async () => {
  table(ROWS.slice(0, 50));
  await expect.element(page.getByText('Row 50', { exact: true })).toBeVisible();
  expect(document.querySelector('.row-steps, .on-paper')).toBeNull();
  table(ROWS.slice(0, 25), { count: 140 });
  await expect.element(page.getByText('Rows 1 to 50 of 140')).toBeVisible();
});

test('axe finds nothing in a table of many rows', async () => {
  const row = (name: string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
    </tr>
  );
  const root = show(<RowsTable heads={['Name']} rows={ROWS} row={row} />);
  await expect.element(page.getByText('Rows 1 to 50 of 140')).toBeVisible();
  await expectAccessible(root);
});
