import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { memoryDrafts, Playing, playProps, type Send } from '../playing-fixture.ts';
import {
  afterCriticalError,
  began,
  choosing,
  noted,
  stateOf,
  withFacts,
} from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const OWE = '“I owe him”';
const MINE = 'He may mean bus money.';
const told = () => vi.fn<Send>();
const pin = (seen: string) => page.getByRole('button', { name: `Pin: ${seen}` });
const other = (seen: string) =>
  page.getByRole('combobox', { name: `What else could this be: ${seen}` });
const own = (seen: string) => page.getByRole('textbox', { name: `In your own words: ${seen}` });
const close = () => page.getByRole('button', { name: 'Close the notebook' });

/** The scene with the notebook open. */
async function open(start: SessionState, drafts = memoryDrafts(), send = told()) {
  const root = show(<Playing start={start} told={send} more={{ notebookOpen: true, drafts }} />);
  await expect.element(page.getByRole('group', { name: / says$/ })).toHaveFocus();
  return { root, send, drafts };
}

describe.each<[name: string, state: SessionState]>([
  ['empty', stateOf([began()])],
  ['with things noticed', choosing()],
  ['with words of one’s own and the question', withOwnWords()],
])('%s', (_name, state) => {
  test('the notebook is accessible in every look', async () => {
    await expectSound(show(<PlayView {...playProps(state, { notebookOpen: true })} />));
  });
});

function withOwnWords() {
  const reading = { from: 'self', text: MINE } as const;
  return withFacts(afterCriticalError(), [{ type: 'noticed', item: 'owe', pinned: true, reading }]);
}

test('everything noticed stands in it with its moment, in the order first shown', async () => {
  const { root } = await open(choosing());
  const rows = [...root.querySelectorAll('.notebook tbody tr')].map((row) => [
    row.querySelector('.seen-text')?.textContent,
    row.querySelector('.note')?.textContent,
  ]);
  expect(rows).toEqual([
    ['Wet sneakers, thin jacket', 'moment 1'],
    ['One cracked phone, one new', 'moment 1'],
    ['First “my cousin’s”, now “a friend’s”', 'moment 3'],
    ['Small folding knife', 'moment 4'],
    ['Six missed calls from Cal', 'moment 5'],
    [OWE, 'moment 5'],
    ['Cal “lets me crash”', 'moment 5'],
  ]);
});

test('before anything was noticed it says so', () => {
  show(<PlayView {...playProps(stateOf([began()]), { notebookOpen: true })} />);
  expect(document.querySelector('.notebook')?.textContent).toContain('Nothing yet.');
});

test('a pin is set and taken off again', async () => {
  const { send } = await open(choosing());
  await expect.element(pin(OWE)).toHaveAttribute('aria-pressed', 'false');
  await pin(OWE).click();
  await expect.element(pin(OWE)).toHaveAttribute('aria-pressed', 'true');
  await pin(OWE).click();
  await expect.element(pin(OWE)).toHaveAttribute('aria-pressed', 'false');
  expect(send.mock.calls).toEqual([
    [{ type: 'notice', item: 'owe', pinned: true }],
    [{ type: 'notice', item: 'owe', pinned: false }],
  ]);
});

test('a reading is picked from the list, and the pin stays as it is', async () => {
  const { send } = await open(
    withFacts(choosing(), [{ type: 'noticed', item: 'owe', pinned: true }]),
  );
  const text = 'Borrowed money between friends';
  await other(OWE).selectOptions(text);
  expect(send).toHaveBeenCalledExactlyOnceWith({
    type: 'notice',
    item: 'owe',
    pinned: true,
    reading: { from: 'list', text },
  });
  await expect.element(other(OWE)).toHaveDisplayValue(text);
});

test('a reading can be taken back', async () => {
  const { send } = await open(noted({ from: 'list', text: 'Borrowed money between friends' }));
  await other(OWE).selectOptions('Pick or write one');
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'notice', item: 'owe', pinned: true });
});

test('a pin keeps the reading beside it', async () => {
  const reading = { from: 'list', text: 'Borrowed money between friends' } as const;
  const { send } = await open(noted(reading));
  await pin(OWE).click();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    type: 'notice',
    item: 'owe',
    pinned: false,
    reading,
  });
});

test('withheld words are said to be withheld, and a pin does not bring a field back', async () => {
  const { send } = await open(noted({ from: 'withheld' }));
  await expect.element(page.getByText('Your own words. They aren’t in this file.')).toBeVisible();
  await expect.element(other(OWE)).not.toBeInTheDocument();
  await expect.element(own(OWE)).not.toBeInTheDocument();
  await pin(OWE).click();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    type: 'notice',
    item: 'owe',
    pinned: false,
    reading: { from: 'withheld' },
  });
});

test('on a phone it opens under the plate and closes, and the focus goes back to where it was', async () => {
  await lookAs('light', 390);
  show(<Playing start={choosing()} />);
  const opener = page.getByRole('button', { name: 'Notebook 7' });
  await opener.click();
  await close().click();
  await expect.element(close()).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});
