import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { lookAs, show } from '../axe.ts';
import { memoryDrafts, Playing, type Send } from '../playing-fixture.ts';
import { choosing, noted } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const OWE = '“I owe him”';
const MINE = 'He may mean bus money.';
const told = () => vi.fn<Send>();
const pin = (seen: string) => page.getByRole('button', { name: `Pin: ${seen}` });
const other = (seen: string) =>
  page.getByRole('combobox', { name: `What else could this be: ${seen}` });
const own = (seen: string) => page.getByRole('textbox', { name: `In your own words: ${seen}` });

/** The scene with the notebook open. */
async function open(start: SessionState, drafts = memoryDrafts(), send = told()) {
  show(<Playing start={start} told={send} more={{ notebookOpen: true, drafts }} />);
  await expect.element(page.getByRole('group', { name: / says$/ })).toHaveFocus();
  return { send };
}

test('own words are kept at every key and sent when the field is left', async () => {
  const drafts = memoryDrafts();
  const set = vi.spyOn(drafts, 'set');
  const { send } = await open(choosing(), drafts);
  await other(OWE).selectOptions('Write my own');
  expect(send).not.toHaveBeenCalled();
  await own(OWE).click();
  await userEvent.keyboard('Bus');
  expect(set.mock.calls).toEqual([
    ['reading/owe', 'B'],
    ['reading/owe', 'Bu'],
    ['reading/owe', 'Bus'],
  ]);
  expect(send).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    type: 'notice',
    item: 'owe',
    pinned: false,
    reading: { from: 'self', text: 'Bus' },
  });
});

test('own words are there again after a reload, sent or not', async () => {
  await open(choosing(), memoryDrafts({ 'reading/owe': MINE }));
  await expect.element(own(OWE)).toHaveValue(MINE);
  await open(noted({ from: 'self', text: MINE }));
  await expect.element(own(OWE)).toHaveValue(MINE);
});

test('own words unchanged are not sent again; emptied, they are taken back', async () => {
  const { send } = await open(noted({ from: 'self', text: MINE }));
  await own(OWE).click();
  await userEvent.tab();
  expect(send).not.toHaveBeenCalled();
  await own(OWE).fill('  ');
  await userEvent.tab();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'notice', item: 'owe', pinned: true });
});

test('a pin right after writing keeps the words', async () => {
  const { send } = await open(choosing());
  await other(OWE).selectOptions('Write my own');
  await own(OWE).fill(MINE);
  await pin(OWE).click();
  await expect.element(pin(OWE)).toHaveAttribute('aria-pressed', 'true');
  const reading = { from: 'self', text: MINE };
  expect(send).toHaveBeenLastCalledWith({ type: 'notice', item: 'owe', pinned: true, reading });
});

test('no real names are asked for, and own words are of a limited length', async () => {
  await open(noted({ from: 'self', text: MINE }));
  await expect.element(own(OWE)).toHaveAttribute('maxlength', '200');
  await expect
    .element(own(OWE))
    .toHaveAccessibleDescription('Practice only. Do not type real names or real cases.');
});
