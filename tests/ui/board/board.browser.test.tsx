import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { BoardView } from '../../../src/ui/board/board-view.tsx';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { Page } from '../../../src/ui/shell/page.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { ITEMS } from '../board-fixture.ts';
import { bar } from '../pages.ts';
import { memoryDrafts, type Send, Sorting } from '../playing-fixture.ts';
import { sorting, unseen, withFacts } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const KNIFE = 'Small folding knife';
const told = () => vi.fn<Send>();
const item = (seen: string) => page.getByRole('group', { name: seen });
const seat = (seen: string, place: string) => item(seen).getByRole('radio', { name: place });
const says = () => document.querySelector('.says [role=status]')?.textContent;
const seen = () =>
  [...document.querySelectorAll('.board legend')].map((one) => one.querySelector('span + span'));

/** The board, with the ending focused. */
async function open(start = sorting()) {
  const send = told();
  const onPause = vi.fn();
  const root = show(
    <Sorting start={start} told={send} drafts={memoryDrafts()} onPause={onPause} />,
  );
  await expect.element(page.getByRole('region', { name: 'His plan' })).toHaveFocus();
  return { root, send, onPause };
}

describe.each<[name: string, state: SessionState]>([
  ['with things to sort', sorting()],
  ['with nothing to sort', unseen()],
])('the board %s', (_name, state) => {
  test.each([false, true])('is accessible in every look (paused: %s)', async (paused) => {
    const nothing = () => {};
    const view = (
      <BoardView
        state={state}
        settings={DEFAULT_SETTINGS}
        drafts={memoryDrafts()}
        paused={paused}
        send={nothing}
        onPause={nothing}
      />
    );
    await expectSound(
      show(
        <Page bar={bar()} className="">
          {view}
        </Page>,
      ),
    );
  });
});

test('everything noticed is on the board, what was pinned first', async () => {
  await open();
  expect(seen().map((one) => one?.firstChild?.textContent)).toEqual([
    '“I owe him”',
    'Cal “lets me crash”',
    'Wet sneakers, thin jacket',
    'One cracked phone, one new',
    'First “my cousin’s”, now “a friend’s”',
    KNIFE,
    'Six missed calls from Cal',
    'Went quiet when Cal came in',
  ]);
  expect(seen()[0]?.querySelector('small')?.textContent).toBe('pinned, moment 5');
  expect(seen()[2]?.querySelector('small')?.textContent).toBe('moment 1');
});

test('untouched items stand in unknown', async () => {
  const { send } = await open();
  for (const { seen } of ITEMS) await expect.element(seat(seen, 'Unknown')).toBeChecked();
  expect(says()).toBe(
    'I saw no action, no means and no purpose. Nothing has an ordinary reason. 8 things I do not know.',
  );
  expect(send).not.toHaveBeenCalled();
});

test('an item placed earlier stands where it was put', async () => {
  await open(withFacts(sorting(), [{ type: 'placed', item: 'owe', place: 'means' }]));
  await expect.element(seat('“I owe him”', 'Means')).toBeChecked();
  expect(says()).toContain('There may be a means. I saw no action and no purpose.');
});

test('arrow keys put an item elsewhere at once, and the board says so', async () => {
  const { send } = await open();
  seat(KNIFE, 'Unknown').element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(send).toHaveBeenLastCalledWith({ type: 'place', item: 'knife', place: 'ordinary' });
  await expect.element(seat(KNIFE, 'Ordinary')).toHaveFocus();
  await expect
    .poll(says)
    .toBe(
      'I saw no action, no means and no purpose. One thing has an ordinary reason. 7 things I do not know.',
    );
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(seat(KNIFE, 'Purpose')).toBeChecked();
  expect(send).toHaveBeenLastCalledWith({ type: 'place', item: 'knife', place: 'purpose' });
  expect(send).toHaveBeenCalledTimes(2);
  await expect.poll(says).toMatch(/^There may be a purpose\. I saw no action and no means\./);
});

test('Tab goes from item to item, not from column to column', async () => {
  await open();
  seat('“I owe him”', 'Unknown').element().focus();
  await userEvent.tab();
  await expect.element(seat('Cal “lets me crash”', 'Unknown')).toHaveFocus();
});

test('all three elements are a reason to report, never a finding', async () => {
  await open();
  await seat('Cal “lets me crash”', 'Action').click();
  await seat('“I owe him”', 'Means').click();
  await expect.poll(says).toMatch(/^There may be an action and a means\. I saw no purpose\./);
  await seat(KNIFE, 'Purpose').click();
  await expect
    .poll(says)
    .toContain('That is a reason to report or consult, not a finding. Nothing has');
});

test('dragging puts an item into the column it is dropped on', async () => {
  const { root, send } = await open();
  const grip = root.querySelectorAll('.board .grip')[0];
  const target = root.querySelector('.board .seat.means');
  if (!(grip && target)) throw new Error('no grip or no seat');
  await userEvent.dragAndDrop(grip, target);
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'place', item: 'owe', place: 'means' });
});

test('how sure one is at the end is asked, and may be left open', async () => {
  const { send } = await open();
  await expect.element(page.getByText('You may leave this open. It is not rated.')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'Percent sure' }).fill('60');
  await userEvent.tab();
  expect(send).toHaveBeenLastCalledWith({ type: 'guess', when: 'end', sure: 60 });
});

test('the ending and the notice before the debrief are said', async () => {
  const { root } = await open();
  expect(root.querySelector('.ending')?.textContent).toContain('He will call Mia on Saturday.');
  expect(root.querySelector('.ending')?.textContent).toContain('Eli“Same bench next week?');
  expect(root.querySelector('.note-form .notice')?.textContent).toBe(
    'The next screen shows what your responses did for the person’s choices. There is no perfect score.',
  );
});

test('P asks for a pause', async () => {
  const { onPause } = await open();
  await userEvent.keyboard('p');
  expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
});
