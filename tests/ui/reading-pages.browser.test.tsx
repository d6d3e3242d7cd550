import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Resource } from '../../src/core/jurisdiction/resource.ts';
import { Resources } from '../../src/ui/resources/resources.tsx';
import { SummaryView } from '../../src/ui/summary/summary-view.tsx';
import { FailureView } from '../../src/ui/trouble/failure-view.tsx';
import { NotFoundView } from '../../src/ui/trouble/not-found-view.tsx';
import { expectSound, lookAs, show } from './axe.ts';
import { CARD, JURISDICTION } from './pages.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const button = (name: string) => page.getByRole('button', { name, exact: true });

const summary = (more = {}) => (
  <SummaryView
    card={CARD}
    language="en"
    jurisdiction={JURISDICTION}
    onStart={nothing}
    onBack={nothing}
    {...more}
  />
);
const failure = (more = {}) => (
  <FailureView
    title="This record cannot be opened"
    sentences={['The file “maple-3.json” is cut short.', 'Ask for the file again.']}
    actions={[{ label: 'Go to the start page', onPress: nothing }]}
    {...more}
  />
);
const notFound = () => <NotFoundView homeHref="#/" />;

test.each([
  ['the summary', summary],
  ['the failure page', failure],
  ['the page that is not there', notFound],
])('%s is accessible, with Leave now first', async (_name, view) => {
  const root = show(view());
  await userEvent.tab();
  await expect.element(button('Leave now')).toHaveFocus();
  await expectSound(root);
});

test('the summary says what happens, is not rated, and can be followed by a run', async () => {
  const onStart = vi.fn();
  const onBack = vi.fn();
  show(summary({ onStart, onBack }));
  for (const paragraph of CARD.summary)
    await expect.element(page.getByText(paragraph)).toBeVisible();
  await expect.element(page.getByText('Not rated', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Assessment' }).click();
  await button('Start').click();
  expect(onStart.mock.calls.map(([mode]) => mode)).toEqual(['assessment']);
  await button('All scenes').click();
  expect(onBack).toHaveBeenCalledOnce();
});

test('where one mode is offered only, the summary offers no other', async () => {
  show(summary({ form: { mode: 'assessment', oneMode: true } }));
  await expect.element(page.getByRole('radio', { name: 'Assessment' })).toBeChecked();
  expect(page.getByRole('radio').elements()).toHaveLength(1);
});

test('a failure says what, why and what to do', async () => {
  const onPress = vi.fn();
  show(failure({ actions: [{ label: 'Open another file', onPress }] }));
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('cannot be opened');
  await expect.element(page.getByText('The file “maple-3.json” is cut short.')).toBeVisible();
  await button('Open another file').click();
  expect(onPress).toHaveBeenCalledOnce();
});

test('an unknown address leads back to the start page', async () => {
  show(notFound());
  const link = page.getByRole('link', { name: 'Go to the start page' });
  await expect.element(link).toHaveAttribute('href', '#/');
});

const listed = (...resources: Resource[]) =>
  show(<Resources jurisdiction={{ ...JURISDICTION, resources }} />);
const row = (name: string) => page.getByRole('row', { name });

test('the numbers everybody knows are in plain sight, all others folded, none with its source', async () => {
  const area = 'US';
  const root = listed(
    { id: 'e', name: 'Emergency', contacts: ['911'], standard: true, area },
    { id: 'x', name: 'A line', contacts: ['555 0100'], source: 'From a news page.', area },
  );
  await expect.element(page.getByText('911')).toBeVisible();
  await expect.element(page.getByText('555 0100')).not.toBeVisible();
  expect(root.textContent).not.toContain('news page');
});

test('with the numbers stands what to tell first', async () => {
  show(<Resources jurisdiction={JURISDICTION} />);
  const words =
    'Before you call together, explain what the hotline keeps confidential and what it has to report.';
  await expect.element(page.getByText(words)).toBeVisible();
});

test.each([
  [{ contacts: ['555 0100'] }, 'Nobody has checked this yet'],
  [{ contacts: ['555 0100'], lastVerified: '2026-11-03' }, 'November 3, 2026'],
  [
    { contacts: ['555 0100'], lastVerified: '2026-01-03', stale: true },
    'Last verified January 3, 2026. Check again.',
  ],
  [{ contacts: [] }, 'Ask your supervisor for the local number'],
])('a service with %o says "%s"', async (more, words) => {
  listed({ id: 'x', name: 'A line', area: 'US', ...more } as never);
  await page.getByText(/^1 more line/).click();
  await expect.element(row('A line')).toHaveTextContent(words);
});

test('a service without a number is not called unverified', async () => {
  listed({ id: 'x', name: 'A line', area: 'US', contacts: [] });
  await page.getByText(/^1 more line/).click();
  await expect.element(row('A line')).not.toHaveTextContent('Nobody has checked');
});
