import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { PauseSheet } from '../../../src/ui/play/sheets/pause-sheet.tsx';
import { QuickSettings } from '../../../src/ui/settings/quick-settings.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/ui/settings.ts';
import { expectSound, lookAs, show } from '../axe.ts';
import { Playing, type Send } from '../playing-fixture.ts';
import { choosing, reacting } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name });
const passage = () => page.getByRole('group', { name: /^Eli (says|answers)$/ });
const second = () => page.getByRole('listitem').getByRole('button').nth(1);

/** The scene, ready for keys: what was said has the focus. */
async function play(start: SessionState) {
  const told = vi.fn<Send>();
  const root = show(<Playing start={start} told={told} />);
  await expect.element(passage()).toHaveFocus();
  return { root, told };
}

describe.each([
  ['?', 'Keys', 'Close the list of keys'],
  ['p', 'Paused', 'Back to the scene'],
])('%s', (key, name, close) => {
  /** The ways to close the sheet. */
  const ways: readonly [way: string, shut: () => Promise<void>][] = [
    ['the same key', () => userEvent.keyboard(key)],
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', () => button(close).click()],
  ];

  test('opens the sheet, which takes the focus, and the scene beneath is inert', async () => {
    const { root, told } = await play(choosing());
    await userEvent.keyboard(key);
    await expect.element(heading(name)).toHaveFocus();
    expect([...root.querySelectorAll('.play > [inert]')].map((one) => one.className)).toEqual([
      'left',
      'folio',
    ]);
    expect(told).not.toHaveBeenCalled();
  });

  test.each(ways)('%s closes it', async (_way, shut) => {
    const { root } = await play(choosing());
    await userEvent.keyboard(key);
    await expect.element(heading(name)).toHaveFocus();
    await shut();
    await expect.element(dialog(name)).not.toBeInTheDocument();
    expect(root.querySelector('[inert]')).toBeNull();
  });

  test.each(ways)('%s gives the focus back to the response it was on', async (_way, shut) => {
    await play(choosing());
    await userEvent.keyboard(`2${key}`);
    await expect.element(heading(name)).toHaveFocus();
    await shut();
    await expect.element(second(), { timeout: 15_000 }).toHaveFocus();
  });

  test('while it is open, no other key reaches the scene', async () => {
    const { root, told } = await play(reacting());
    await userEvent.keyboard(key);
    await expect.element(heading(name)).toHaveFocus();
    await userEvent.keyboard('1nh ');
    await expect.element(dialog(name)).toBeVisible();
    expect(root.querySelectorAll('dialog')).toHaveLength(1);
    expect(root.querySelector('.notebook')).toBeNull();
    expect(told).not.toHaveBeenCalled();
  });

  test('the sheet is accessible in every look', async () => {
    const { root } = await play(choosing());
    await userEvent.keyboard(key);
    await expect.element(dialog(name)).toBeVisible();
    await expectSound(root);
  });
});

const BAR = 56; // px: the height of the bar
const PARTS = {
  stop: { label: 'Save and stop for today', href: '#/' },
  quick: null,
  services: null,
};

test('a pause has the way to stop first, then settings for the scene', async () => {
  const onChange = vi.fn();
  const onAll = vi.fn();
  const quick = <QuickSettings settings={DEFAULT_SETTINGS} onChange={onChange} onAll={onAll} />;
  const root = show(<PauseSheet parts={{ ...PARTS, quick }} onClose={() => {}} />);
  const stops = [...root.querySelectorAll('dialog a, dialog button')].map((one) => one.textContent);
  expect(stops.slice(0, 2)).toEqual(['Back to the scene', 'Save and stop for today']);
  const choose = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).click();
  await choose('Lines', 'All at once');
  await choose('Lines', 'By themselves');
  await choose('Sound', 'Low');
  await choose('Text size', '150%');
  await choose('Motion', 'Still');
  await button('All settings').click();
  expect(onChange.mock.calls.map(([change]) => change)).toEqual([
    { pace: 'instant' },
    { pace: 'quick' },
    expect.objectContaining({ sound: true, roomVolume: 15 }),
    { textSize: 150 },
    { motion: 'still' },
  ]);
  expect(onAll).toHaveBeenCalledOnce();
  await expectSound(root);
});

test.each<[Partial<Settings>, string]>([
  [{ sound: false }, 'Off'],
  [{ sound: true, roomVolume: 10 }, 'Low'],
  [{ sound: true }, 'On'],
])('%o shows the sound as %s', async (change, name) => {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  show(<QuickSettings settings={settings} onChange={() => {}} onAll={() => {}} />);
  const sound = page.getByRole('group', { name: 'Sound' });
  await expect.element(sound.getByRole('radio', { name, exact: true })).toBeChecked();
});

test('a pause has people to turn to, and says how to go', async () => {
  show(<PauseSheet parts={{ ...PARTS, services: 'Call 988.' }} onClose={() => {}} />);
  await expect.element(dialog('Paused')).toHaveTextContent(/Nothing is timed, .*Call 988\./);
  await expect.element(dialog('Paused')).toHaveTextContent(/To go, use Leave now at the top\./);
  await expect.element(button('Just read the summary')).not.toBeInTheDocument();
});

test.each([
  [1280, 800],
  [390, 844],
  [320, 568],
  [844, 390],
  [320, 256],
])(
  'at %i by %i px the way back stands at the head of the pause, and stays there',
  async (...size) => {
    await page.viewport(...size);
    const back = vi.fn();
    const numbers = Array.from({ length: 40 }, (_, at) => <p key={at}>A number to call</p>);
    show(<PauseSheet parts={{ ...PARTS, services: numbers }} onClose={back} />);
    const sheet = dialog('Paused').element();
    expect(sheet.getBoundingClientRect().top).toBeGreaterThanOrEqual(BAR); // *Leave now* stays free
    const buttons = [...sheet.querySelectorAll('button')].map((one) => one.textContent);
    expect(buttons[0]).toBe('Back to the scene');
    sheet.scrollTop = sheet.scrollHeight;
    expect(sheet.scrollTop).toBeGreaterThan(0);
    await expect.element(button('Back to the scene')).toBeInViewport({ ratio: 1 });
    await button('Back to the scene').click();
    expect(back).toHaveBeenCalledOnce();
  },
);

test('a press beside the sheet goes back too', () => {
  const back = vi.fn();
  show(<PauseSheet onClose={back} />);
  document.querySelector<HTMLElement>('.veil')?.click();
  expect(back).toHaveBeenCalledOnce();
});

test('the summary is asked about before the scene is left for it', async () => {
  const { told } = await play(choosing());
  await userEvent.keyboard('p');
  await button('Just read the summary').click();
  await expect.element(page.getByText(/What is left is not rated/)).toBeVisible();
  await button('No, stay here').click();
  await expect.element(page.getByText(/What is left is not rated/)).not.toBeInTheDocument();
  expect(told).not.toHaveBeenCalled();
  await button('Just read the summary').click();
  await button('Yes, read the summary').click();
  expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'skip' });
});
