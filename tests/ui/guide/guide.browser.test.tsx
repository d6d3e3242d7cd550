import { guide } from 'virtual:unscripted/guide';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GuideView } from '../../../src/ui/guide/guide-view.tsx';
import { expectAccessible, expectSound, lookAs, show } from '../axe.ts';
import { guideAt } from './guide-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const field = () => page.getByRole('searchbox', { name: 'Find in the guide' });
const count = () => page.getByText(/^(?:\d+ places?|Nothing found\..*)$/);
const found = () => page.getByRole('list', { name: 'Places found' }).getByRole('link');
const status = () => document.querySelector('.definition [role="status"]')?.textContent;

test('the first page names every chapter and is accessible in every look', async () => {
  const root = show(<GuideView {...guideAt()} />);
  const links = [...root.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(guide.map(({ id }) => `#/guide/${id}`));
  await expectSound(root);
});

/** Chapters that together hold every kind of table, list and field. */
const TELLING = ['three', 'flags', 'engage', 'card'] as const;

test.each(TELLING)('the chapter %s is accessible in every look', async (id) => {
  await expectSound(show(<GuideView {...guideAt(id)} />));
});

test.each(guide.map(({ id }) => id).filter((id) => !TELLING.some((one) => one === id)))(
  'the chapter %s is accessible on a phone',
  async (id) => {
    await lookAs('dark', 390);
    await expectAccessible(show(<GuideView {...guideAt(id)} />));
  },
);

test.each([
  ['rights', 'say', 'How to talk about rights'],
  ['glossary', 'ipv', 'Intimate partner violence (IPV)'],
] as const)('the place asked for has the focus: %s/%s', async (id, part, words) => {
  show(<GuideView {...guideAt(id, { part })} />);
  await expect.element(page.getByText(words, { exact: true })).toHaveFocus();
});

test('a place that is not there leaves the focus alone', () => {
  show(<GuideView {...guideAt('rights', { part: 'nowhere' })} />);
  expect(document.activeElement).toBe(document.body);
});

test('what is looked for is counted and listed while one types', async () => {
  show(<GuideView {...guideAt('aims')} />);
  await field().click();
  await userEvent.keyboard('trauma bond');
  await expect.element(count()).toHaveAttribute('role', 'status');
  await expect.element(found().first()).toHaveAttribute('href', '#/guide/glossary/bond');
  await userEvent.keyboard('{Control>}a{/Control}zzz');
  await expect.element(count()).toHaveTextContent('Nothing found. Try another word.');
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.element(count()).not.toBeInTheDocument();
  await expect.element(page.getByText('All 16 chapters')).toBeVisible();
});

test('a pathway leads to its scenario', () => {
  const root = show(<GuideView {...guideAt('ways')} />);
  const links = [...root.querySelectorAll('.points a')].map((link) => link.getAttribute('href'));
  expect(links).toContain('#/scene/platform-four');
});

test('the board says when a means is asked for, and where the under-18 rule stops', async () => {
  show(<GuideView {...guideAt('three')} />);
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();
  expect(status()).toContain('Meansunknown');
  await choose('Under 18');
  await choose('Commercial sex act');
  expect(status()).toContain('Meansnot asked for');
  expect(status()).toContain('A child who may be at risk is reported either way.');
  await choose('Labor or services');
  expect(status()).toContain('Meansunknown');
  expect(status()).toContain('The under-18 rule stops here.');
});

test('rights come with what they are not', () => {
  const words = show(<GuideView {...guideAt('rights')} />).textContent;
  expect(words).toContain(
    'These are general ideas from federal law. Whether they apply is for a lawyer. Do not promise results to anyone.',
  );
});

test('reporting rules say whether anyone has checked them', () => {
  const duties = show(<GuideView {...guideAt('young')} />).querySelector('.duties');
  expect(duties?.textContent).toContain('Connecticut: reporting');
  expect(duties?.querySelectorAll('li').length).toBeGreaterThan(0);
  for (const rule of duties?.querySelectorAll('li') ?? [])
    expect(rule.textContent).toContain('Nobody has checked this yet. Ask your supervisor.');
});

test('the card is printed from its own page', async () => {
  const onPrint = vi.fn();
  show(<GuideView {...guideAt('card', { onPrint })} />);
  await page.getByRole('button', { name: 'Print this card' }).click();
  expect(onPrint).toHaveBeenCalledOnce();
});

test('a line says its slide, or that it is ours', () => {
  const lines = show(<GuideView {...guideAt('control')} />).querySelectorAll('.part p');
  for (const line of lines) expect(line.querySelector('.slide')?.textContent).toMatch(/slide|ours/);
});
