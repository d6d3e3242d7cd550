import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setDeviceUse } from '../../../src/app/device/device-memory.ts';
import { AgreePage } from '../../../src/app/pages/agree/agree-page.tsx';
import { letRatingsGo } from '../../../src/app/reports/mind-ratings.ts';
import { type Office, office } from '../../../src/app/reports/office.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { mirroredStore } from '../../../src/store/mirrored.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

const OPINION = {
  ...{ session: 'one', beat: 'a', language: 'en', names: {}, typed: false, lines: [] },
  ...{ said: 'What do you owe?', dimension: 'OPEN', recorded: 2 },
  voices: [
    { rater: 'Heron', level: 3 },
    { rater: 'Wren', level: 1 },
  ],
};

/** Loads the page before a worker that answers each level with the next of these problems. */
function load(store: SessionStore, problems: readonly string[] = []): void {
  const left = [...problems];
  const call = async (name: string) => {
    if (name !== 'rate') return { opinions: [OPINION] };
    const problem = left.shift();
    return problem === undefined ? {} : { problem };
  };
  vi.mocked(office).mockReturnValue({ call } as unknown as Office);
  const visit = { store, person: { id: 'me' }, use: 'own' };
  const desk = { bar: bar(), footLinks: [], visit } as unknown as Desk;
  show(<AgreePage desk={desk} route={{ page: 'agree' }} />);
}

/** Writes down what raters agree on. */
async function agree(): Promise<void> {
  await page.getByText(/Write down what you agree on/).click();
  await page.getByLabelText('Who agreed').fill('Heron and Wren');
  await page.getByLabelText('Why').fill('It asks.');
  await page.getByRole('button', { name: 'Keep it' }).click();
}

/** A store that outlives the page. */
const lastingStore = (): SessionStore => ({ ...memoryStore(), lasting: true });

/** Tells whether the browser would ask before the page goes. */
const asksFirst = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  letRatingsGo('given');
  localStorage.clear(); // a store that was full leaves what it did not take there, for the next visit
});

vi.mock('../../../src/app/reports/office.ts', () => ({ office: vi.fn() }));

test('a sheet that a spreadsheet saved in another encoding is refused with the way to save it', async () => {
  await lookAs('light', 390);
  const call = vi.fn(async (_name: string) => ({ opinions: [] }));
  vi.mocked(office).mockReturnValue({ call } as unknown as Office);
  const visit = { store: memoryStore(), person: { id: 'me' }, use: 'own' };
  const desk = { bar: bar(), footLinks: [], visit } as unknown as Desk;
  show(<AgreePage desk={desk} route={{ page: 'agree' }} />);
  const windows = new Uint8Array([...new TextEncoder().encode('row,technique\r\n'), 0x93, 0x94]); // curly quotes
  const sheet = new File([windows], 'heron.csv', { type: 'text/csv' });
  await userEvent.upload(page.getByLabelText('Read sheets that came back'), sheet);
  await page.getByText('Rows that were left out').click();
  await expect.element(page.getByText('choose “CSV UTF-8”', { exact: false })).toBeVisible();
  expect(call.mock.calls.map(([name]) => name)).not.toContain('panel');
});

test('a level that somebody began to agree on is there again when the page is', async () => {
  const store = memoryStore();
  load(store);
  await page.getByText('Write down what you agree on', { exact: true }).click();
  await page.getByLabelText('Why').fill('It asks what they');
  load(store);
  await expect.element(page.getByLabelText('Why')).toHaveValue('It asks what they');
});

test('one that was not kept is told, and one that would go with the page is asked about', async () => {
  load(memoryStore(), ['no-record']);
  await agree();
  await expect.element(page.getByText('That was not kept.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(asksFirst).toBe(true);
});

test('one that this browser keeps goes without asking, until the device is said to be shared', async () => {
  load(lastingStore());
  await agree();
  await expect.element(page.getByText('Saved in this browser')).toBeVisible();
  expect(asksFirst()).toBe(false);
  setDeviceUse('shared'); // in the settings: what was kept is in this page alone
  expect(asksFirst()).toBe(true);
  setDeviceUse('own');
});

test('one that the browser does not take is told, and asked about', async () => {
  const full = async () => ({ ok: false, error: { code: 'full', message: '' } }) as const;
  load(mirroredStore({ ...lastingStore(), setDraft: full }));
  await agree();
  await expect
    .element(page.getByText('Not saved: the browser’s storage is full.').first())
    .toBeVisible();
  expect(asksFirst()).toBe(true);
});
