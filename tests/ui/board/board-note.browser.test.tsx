import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { lookAs, show } from '../axe.ts';
import { NOTES } from '../board-fixture.ts';
import { memoryDrafts, type Send, Sorting } from '../playing-fixture.ts';
import { sorting, unseen } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const told = () => vi.fn<Send>();
const note = (id: string) =>
  page.getByRole('radio', { name: NOTES.find((one) => one.id === id)?.text ?? id });
const file = () => page.getByRole('button', { name: 'File the note' });

/** The board, with the ending focused. */
async function open(start = sorting(), drafts = memoryDrafts()) {
  const send = told();
  show(<Sorting start={start} told={send} drafts={drafts} />);
  await expect.element(page.getByRole('region', { name: 'His plan' })).toHaveFocus();
  return { send, drafts };
}

test('the note chosen is kept as a draft and filed', async () => {
  const { send, drafts } = await open();
  await note('plain').click();
  expect(drafts.get('note')).toBe('plain');
  expect(send).not.toHaveBeenCalled();
  await file().click();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'file', note: 'plain' });
});

test('a note chosen before a reload is still chosen', async () => {
  const { send } = await open(sorting(), memoryDrafts({ note: 'label' }));
  await expect.element(note('label')).toBeChecked();
  await file().click();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'file', note: 'label' });
});

test.each([
  ['none was chosen', {}],
  ['the one kept is not offered here', { note: 'gone' }],
])('File the note asks for a choice first if %s', async (_why, kept) => {
  const { send } = await open(sorting(), memoryDrafts(kept));
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('');
  await file().click();
  await expect.element(alert).toHaveTextContent('Choose one note first.');
  await expect.element(note('thin')).toHaveFocus();
  expect(send).not.toHaveBeenCalled();
  await note('thin').click();
  await expect.element(alert).toHaveTextContent('');
  await file().click();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'file', note: 'thin' });
});

test('an empty notebook has nothing to sort, and the note is still filed', async () => {
  const { send } = await open(unseen());
  await expect.element(page.getByText('Your notebook is empty.')).toBeVisible();
  await note('plain').click();
  await file().click();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'file', note: 'plain' });
});
