import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SomeRows } from '../../src/ui/reports/some-rows.tsx';
import { lookAs, show } from './axe.ts';

beforeEach(() => lookAs('light', 1280));

const ROWS = Array.from({ length: 140 }, (_, at) => `Row ${at + 1}`);

const draw = (rows: readonly string[]) => (
  <tbody>
    {rows.map((row) => (
      <tr key={row}>
        <td>{row}</td>
      </tr>
    ))}
  </tbody>
);

const table = (rows: readonly string[], count?: number) =>
  show(
    <SomeRows rows={rows} draw={draw} {...(count !== undefined && { count })}>
      {(bodies) => <table>{bodies}</table>}
    </SomeRows>,
  );

const drawn = () => document.querySelectorAll('tr').length;

test('a long table begins with its first rows; more come when they are asked for', async () => {
  table(ROWS);
  await expect.element(page.getByText('Rows shown: 25 of 140.')).toBeVisible();
  expect(drawn()).toBe(25);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect.element(page.getByText('Rows shown: 125 of 140.')).toBeVisible();
  expect(drawn()).toBe(125);
  await page.getByRole('button', { name: 'Show 15 more' }).click();
  await expect.element(page.getByText('Rows shown: 140 of 140.')).toHaveFocus();
  expect(drawn()).toBe(140);
  await expect.element(page.getByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
});

test('on paper all rows stand, before the browser has taken its picture', async () => {
  table(ROWS);
  await expect.element(page.getByText('Rows shown: 25 of 140.')).toBeVisible();
  dispatchEvent(new Event('beforeprint'));
  expect(drawn()).toBe(140);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(drawn).toBe(25);
});

test('a short table says nothing of its rows; one that is still coming says how many there will be', async () => {
  table(ROWS.slice(0, 25));
  await expect.element(page.getByText('Row 25', { exact: true })).toBeVisible();
  expect(document.body.textContent).not.toContain('Rows shown');
  table(ROWS.slice(0, 25), 140);
  await expect.element(page.getByText('Rows shown: 25 of 140.')).toBeVisible();
});
