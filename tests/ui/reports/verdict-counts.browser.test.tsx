import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  VerdictCounts,
  type VerdictCountsProps,
} from '../../../src/ui/reports/cohort/verdict-counts.tsx';
import { draw, expectAccessible, lookAs, show } from '../axe.ts';

beforeEach(() => lookAs('light', 1280));

const PENDING = { verified: 3, differs: 1, 'other-version': 0, unchecked: 2, pending: 4 };
const [onCheck, onStopCheck] = [vi.fn(), vi.fn()];

const counts = (changes: Partial<VerdictCountsProps>) => (
  <VerdictCounts
    standings={PENDING}
    checking="working"
    onCheck={onCheck}
    onStopCheck={onStopCheck}
    failed={[]}
    {...changes}
  />
);

test('while records are checked it says how far that is, and can be stopped', async () => {
  const root = show(counts({}));
  await expect.element(page.getByText('4 not checked yet', { exact: false })).toBeVisible();
  const bar = page.getByRole('progressbar', { name: 'Checking records: 6 of 10' });
  await expect.element(bar).toHaveAttribute('value', '6');
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Stop checking' }).click();
  expect(onStopCheck).toHaveBeenCalledOnce();
});

test('readers are told when it begins, stops and ends, and not of every step', async () => {
  const root = show(counts({}));
  const told = page.getByRole('status');
  await expect.element(told).toHaveTextContent('The records are being checked.');
  draw(counts({ standings: { ...PENDING, verified: 5, pending: 2 } }), root);
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '8');
  await expect.element(told).toHaveTextContent('The records are being checked.');
  draw(counts({ checking: 'stopped' }), root);
  await expect.element(told).toHaveTextContent('Checking was stopped.');
  await page.getByRole('button', { name: 'Check the rest' }).click();
  expect(onCheck).toHaveBeenCalledOnce();
  draw(counts({ checking: 'done', standings: { ...PENDING, pending: 0 } }), root);
  await expect.element(told).toHaveTextContent('All records are checked.');
  expect(document.body.textContent).not.toContain('not checked yet');
  expect(document.querySelector('progress, button')).toBeNull();
});

test('records that failed their check are listed by file, each with its page', async () => {
  show(counts({ checking: 'done', failed: [{ file: 'late.json', href: '#/reports/one' }] }));
  await page.getByText('Files that differ').click();
  await expect
    .element(page.getByRole('link', { name: 'late.json' }))
    .toHaveAttribute('href', '#/reports/one');
});
