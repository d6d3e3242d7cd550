import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setDeviceUse } from '../../../src/app/device/device-memory.ts';
import { RatePage } from '../../../src/app/pages/rate/rate-page.tsx';
import { letRatingsGo } from '../../../src/app/reports/mind-ratings.ts';
import { type Office, office } from '../../../src/app/reports/office.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import type { BlindTurn } from '../../../src/core/agreement/sample.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { mirroredStore } from '../../../src/store/mirrored.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

vi.mock('../../../src/app/reports/office.ts', () => ({ office: vi.fn() }));

const turn = (beat: string, said: string): BlindTurn => ({
  session: 'one',
  beat,
  language: 'en',
  lines: [{ text: 'Rain.' }, { text: 'Rain.' }],
  names: {},
  said,
  typed: false,
  rates: ['OPEN'],
});
const turns = [turn('a', 'How was your day?'), turn('b', 'Who is with you?')];

async function draftsOf(store: SessionStore) {
  const kept = await store.drafts('');
  return kept.ok ? kept.value : {};
}

/** Loads the page anew. */
function load(store: SessionStore): void {
  const visit = { store, person: { id: 'me' }, use: 'own' };
  const desk = { bar: bar(), footLinks: [], visit } as unknown as Desk;
  show(<RatePage desk={desk} route={{ page: 'rate' }} />);
}

async function begin(name: string): Promise<void> {
  await page.getByLabelText('A name for you as a rater').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** A store that outlives the page. */
const lastingStore = (): SessionStore => ({ ...memoryStore(), lasting: true });

/** The page of a rater who began, before a worker that answers each rating with the next of these problems. */
async function rating(
  problems: readonly ('no-record' | undefined)[] = [],
  store: SessionStore = lastingStore(),
) {
  const left = [...problems];
  const rate = vi.fn((_ask: { ratings: readonly { level: number; note?: string }[] }) => {
    const problem = left.shift();
    return problem === undefined ? {} : { problem };
  });
  const call = async (name: string, ask: Parameters<typeof rate>[0]) =>
    name === 'draw' ? { turns } : rate(ask);
  vi.mocked(office).mockReturnValue({ call } as unknown as Office);
  load(store);
  await begin('Ash');
  await expect.element(page.getByText('How was your day?')).toBeVisible();
  return rate;
}

const save = page.getByRole('button', { name: 'Save and go on' });
const why = page.getByLabelText('Why, in a few words');
const level = (name: string) => page.getByRole('radio', { name });

/** Tells whether the browser would ask before the page goes. */
const asksFirst = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(async () => {
  letRatingsGo('given');
  localStorage.clear(); // a store that was full leaves what it did not take there, for the next visit
  await lookAs('light', 390);
});

test('each response begins at the top of the page, with the focus there', async () => {
  await rating();
  expect(document.activeElement?.id).toBe('main');
  await level('Strong').click();
  save.element().scrollIntoView();
  await save.click();
  await expect.element(page.getByText('Who is with you?')).toBeVisible();
  expect(document.activeElement?.id).toBe('main');
  expect(scrollY).toBe(0);
});

test('a double press rates one response, and one that was not kept is told and stays', async () => {
  const rate = await rating(['no-record', undefined]);
  await level('Strong').click();
  await save.click();
  await expect.element(page.getByText('That was not kept.', { exact: false })).toBeVisible();
  expect(asksFirst()).toBe(false);
  await userEvent.dblClick(save);
  await expect.element(page.getByText('Who is with you?')).toBeVisible();
  expect(rate).toHaveBeenCalledTimes(2);
});

test('a rater changes what was given, stops half way, and is asked before it is lost', async () => {
  const rate = await rating([], memoryStore());
  expect(asksFirst()).toBe(false);
  await level('Strong').click();
  await why.fill('asks');
  await save.click();
  await page.getByRole('button', { name: 'Change the one before' }).click();
  await expect.element(level('Strong')).toBeChecked();
  await expect.element(why).toHaveValue('asks');
  await level('Mixed').click();
  await save.click();
  expect(rate.mock.lastCall?.[0].ratings).toMatchObject([{ level: 1, note: 'asks' }]);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your ratings so far' })).toBeVisible();
  await expect.element(page.getByText('You rated 1 response.', { exact: false })).toBeVisible();
  expect(asksFirst()).toBe(true);
});

test('after a reload a rater goes on behind what was given, another one begins anew', async () => {
  const store = lastingStore();
  await rating([], store);
  await level('Strong').click();
  await save.click();
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  expect(asksFirst()).toBe(false);
  setDeviceUse('shared'); // in the settings: what was kept is in this page alone
  expect(asksFirst()).toBe(true);
  setDeviceUse('own');
  load(store);
  await begin('Ash');
  await expect.element(page.getByText('Who is with you?')).toBeVisible();
  await page.getByRole('button', { name: 'Change the one before' }).click();
  await expect.element(level('Strong')).toBeChecked();
  load(store);
  await begin('Bo');
  await expect.element(page.getByText('How was your day?')).toBeVisible();
  await expect.element(level('Strong')).not.toBeChecked();
});

test('a rating that the browser does not take is told, and asked about, until it is taken', async () => {
  const disk = lastingStore();
  let full = true;
  const store = mirroredStore({
    ...disk,
    setDraft: async (key, text) =>
      full ? { ok: false, error: { code: 'full', message: '' } } : disk.setDraft(key, text),
  });
  await rating([], store);
  await level('Strong').click();
  await save.click();
  await expect.element(page.getByText('Who is with you?')).toBeVisible();
  await expect
    .element(page.getByText('Not saved: the browser’s storage is full.').first())
    .toBeVisible();
  expect(asksFirst()).toBe(true);
  full = false;
  await level('Mixed').click();
  await save.click();
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  expect(asksFirst()).toBe(false);
});

test('what was picked and typed and not given yet is there after a reload, for that rater alone', async () => {
  const store = lastingStore();
  await rating([], store);
  await page.getByRole('button', { name: 'I cannot tell' }).click();
  await level('Mixed').click();
  await why.fill('half a th');
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  load(store);
  await begin('Bo');
  await page.getByRole('button', { name: 'I cannot tell' }).click();
  await expect.element(why).toHaveValue('');
  load(store);
  await begin('Ash');
  await page.getByRole('button', { name: 'I cannot tell' }).click();
  await expect.element(why).toHaveValue('half a th');
  await expect.element(level('Mixed')).toBeChecked();
  await save.click();
  await page.getByRole('button', { name: 'Go through the responses again' }).click();
  await page.getByRole('button', { name: 'I cannot tell' }).click();
  await expect.element(why).toHaveValue('half a th');
  expect(Object.keys(await draftsOf(store))).toEqual([expect.stringContaining('/given/')]);
});

test('the page says whose ratings wait, and deletes them after a second press', async () => {
  const store = lastingStore();
  await rating([], store);
  await level('Strong').click();
  await save.click();
  await expect.element(page.getByText('Who is with you?')).toBeVisible();
  load(store);
  await expect.element(page.getByText('ratings by Ash', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Delete these ratings' }).click();
  expect(Object.keys(await draftsOf(store))).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete these ratings for good' }).click();
  await expect.element(page.getByText('ratings by Ash', { exact: false })).not.toBeInTheDocument();
  expect(await draftsOf(store)).toEqual({});
});
