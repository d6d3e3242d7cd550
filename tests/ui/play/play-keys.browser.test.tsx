import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { lookAs, show } from '../axe.ts';
import { Playing, playProps, type Send } from '../playing-fixture.ts';
import { choosing, reacting } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const passage = () => page.getByRole('group', { name: /^Eli (says|answers)$/ });
const option = (number: number) =>
  page
    .getByRole('listitem')
    .getByRole('button')
    .nth(number - 1);
const told = () => vi.fn<Send>();

/** The scene, ready for keys: what was said has the focus. */
async function play(start: SessionState, send = told(), singleKeys = true) {
  const root = show(<Playing start={start} told={send} settings={{ singleKeys }} />);
  await expect.element(passage()).toHaveFocus();
  return { root, send };
}

/** Press a key down on what has the focus, as a browser reports it. */
const down = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
};

test('what was said has the focus as soon as it is drawn, so that a quick key is not robbed of it', () => {
  show(<Playing start={choosing()} told={told()} settings={{ singleKeys: true }} />);
  expect(document.activeElement).toBe(passage().element());
});

test.each([1, 2, 3, 4])('%i moves to that line and does not choose it', async (number) => {
  const { send } = await play(choosing());
  await userEvent.keyboard(String(number));
  await expect.element(option(number)).toHaveFocus();
  expect(send).not.toHaveBeenCalled();
});

test('a number without a line moves nothing', async () => {
  const { send } = await play(choosing());
  expect(down('5').defaultPrevented).toBe(false);
  await expect.element(passage()).toHaveFocus();
  expect(send).not.toHaveBeenCalled();
});

test('arrows move between the lines and stop at both ends', async () => {
  const { send } = await play(choosing());
  await userEvent.keyboard('1{ArrowDown}');
  await expect.element(option(2)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(option(4)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(option(3)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.element(option(1)).toHaveFocus();
  expect(send).not.toHaveBeenCalled();
});

test('arrows are left to scrolling while what was said has the focus', async () => {
  await play(choosing());
  expect(down('ArrowDown').defaultPrevented).toBe(false);
  await expect.element(passage()).toHaveFocus();
});

test.each<[why: string, key: string, more: KeyboardEventInit]>([
  ['held down', '2', { repeat: true }],
  ['with Ctrl', '2', { ctrlKey: true }],
  ['with Alt', 'n', { altKey: true }],
  ['with Meta', 'p', { metaKey: true }],
])('a key %s does nothing', async (_why, key, more) => {
  await play(choosing());
  expect(down(key, more).defaultPrevented).toBe(false);
  await expect.element(passage()).toHaveFocus();
});

test('Space held down goes on no further', async () => {
  const { send } = await play(reacting());
  down(' ', { repeat: true });
  expect(send).not.toHaveBeenCalled();
});

test.each([
  ['Space', ' '],
  ['Enter', '{Enter}'],
])('%s goes on from the answer', async (_name, key) => {
  const { send } = await play(reacting());
  await userEvent.keyboard(key);
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'goOn' });
});

test('Space does not go on before something was said', async () => {
  const { send } = await play(choosing());
  expect(down(' ').defaultPrevented).toBe(false);
  expect(send).not.toHaveBeenCalled();
});

test('keys typed into a field stay there', async () => {
  const { send } = await play(reacting());
  await page.getByRole('spinbutton', { name: 'Percent sure' }).click();
  await userEvent.keyboard('2np?h');
  await expect.element(page.getByRole('spinbutton')).toHaveFocus();
  expect(document.querySelector('.notebook, dialog, .log .earlier:nth-child(9)')).toBeNull();
  expect(send.mock.calls.map(([intent]) => intent.type)).toEqual(['guess']);
});

test('E shows the whole conversation and hides it again', async () => {
  await play(choosing());
  const first = page.getByText(/I’m with the drop-in on Mill Street/);
  await expect.element(first).not.toBeInTheDocument();
  await userEvent.keyboard('e');
  await expect.element(first).toBeVisible();
  await expect.element(button('Hide earlier lines')).toBeVisible();
  await userEvent.keyboard('E');
  await expect.element(first).not.toBeInTheDocument();
});

test('N opens the notebook and closes it, and the focus comes back', async () => {
  await play(choosing());
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('heading', { name: 'Notebook' })).toHaveFocus();
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('heading', { name: 'Notebook' })).not.toBeInTheDocument();
  await expect.element(passage()).toHaveFocus();
});

test('with single keys off they do nothing, and the list says so', async () => {
  const { send } = await play(choosing(), told(), false);
  await userEvent.keyboard('2nph?');
  await expect.element(passage()).toHaveFocus();
  expect(document.querySelector('.notebook, dialog')).toBeNull();
  expect(send).not.toHaveBeenCalled();
  await button('All keys').click();
  await expect.element(page.getByText('Single keys are turned off in Settings.')).toBeVisible();
  const rows = [...document.querySelectorAll('dialog tbody th')].map((row) => row.textContent);
  expect(rows).toEqual(['Up and down arrows', 'Enter', 'Space']);
});

test('with single keys off arrows, Enter and Space stay', async () => {
  const { send } = await play(choosing(), told(), false);
  option(1).element().focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByRole('group', { name: 'Eli answers' })).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(send.mock.calls.map(([intent]) => intent.type)).toEqual(['choose', 'goOn']);
});

test('when the scene is gone, its keys are too', async () => {
  const onNotebook = vi.fn();
  show(<PlayView {...playProps(choosing(), { onNotebook })} />);
  await expect.element(passage()).toHaveFocus();
  show(<p>Elsewhere</p>);
  await userEvent.keyboard('n');
  expect(onNotebook).not.toHaveBeenCalled();
});
