import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { BoardView, EndingsMap } from '../../../src/ui/board/board-view.tsx';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { Page } from '../../../src/ui/shell/page.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { memoryDrafts, type Send, Sorting } from '../playing-fixture.ts';
import { sorting, unseen, withFacts } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const KNIFE = 'Small folding knife';
const told = () => vi.fn<Send>();
const head = (seen: string) => page.getByRole('button', { name: seen });
const seat = (place: string) => page.getByRole('radio', { name: place });
const says = () => document.querySelector('.says > [role=status]')?.textContent;
const heads = () =>
  [...document.querySelectorAll('.board .item-head')].map((one) => one.textContent);
const openItem = () => document.querySelector('.board .item.open .item-head')?.textContent;

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
    await expectSound(show(<Page className="">{view}</Page>));
  });
});

test('what was noticed is on the board, what was pinned first, and the first thing is open', async () => {
  await open();
  expect(heads()).toHaveLength(8);
  expect(heads()[0]).toBe('“I owe him” pinned, moment 5 not sorted');
  expect(heads()[2]).toBe('Wet sneakers, thin jacket moment 1 not sorted');
  expect(openItem()).toContain('“I owe him”');
  for (const radio of seat('').all()) await expect.element(radio).not.toBeChecked();
});

test('a run that names its items shows these and no other', async () => {
  const state = sorting();
  const { ended } = state;
  if (ended === undefined) throw new Error('not ended');
  await open({ ...state, ended: { ...ended, board: ['knife', 'owe'] } });
  expect(heads()).toHaveLength(2);
  expect(heads()[1]).toContain(KNIFE);
});

test('nothing is placed until somebody places it', async () => {
  const { send } = await open();
  expect(says()).toBe('So far: nothing under action, means or purpose. 8 unknown.');
  expect(send).not.toHaveBeenCalled();
});

test('an item placed earlier stands where it was put', async () => {
  await open(withFacts(sorting(), [{ type: 'placed', item: 'owe', place: 'means' }]));
  expect(heads()[0]).toContain('Means');
  expect(openItem()).toContain('Cal “lets me crash”');
  expect(says()).toContain('there may be a means. You saw no action and no purpose.');
});

test('a press places an item and opens the next, with the focus in its places', async () => {
  const { send } = await open();
  await seat('Means').click();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'place', item: 'owe', place: 'means' });
  await expect.poll(openItem).toContain('Cal “lets me crash”');
  await expect.element(seat('Action')).toHaveFocus();
  await seat('Action').click();
  await expect
    .poll(says)
    .toBe('So far: there may be an action and a means. You saw no purpose. 6 unknown.');
  await expect.element(page.getByText('2 of 8 sorted')).toBeVisible();
});

test('arrow keys move the choice and stay; Enter or a number goes on', async () => {
  const { send } = await open();
  seat('Action').element().focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(send).toHaveBeenLastCalledWith({ type: 'place', item: 'owe', place: 'means' });
  await expect.element(seat('Means')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(openItem).toContain('Cal “lets me crash”');
  await userEvent.keyboard('4');
  expect(send).toHaveBeenLastCalledWith({ type: 'place', item: 'crash', place: 'ordinary' });
  await expect.poll(openItem).toContain('Wet sneakers');
  expect(send).toHaveBeenCalledTimes(2);
});

test('any item can be opened again, and one is open at a time', async () => {
  await open();
  await head(KNIFE).click();
  expect(openItem()).toContain(KNIFE);
  expect(document.querySelectorAll('.board fieldset')).toHaveLength(1);
  await head(KNIFE).click();
  expect(document.querySelector('.board fieldset')).toBeNull();
});

test('all three elements are a reason to report, never a finding', async () => {
  const put = (item: string, place: 'action' | 'means' | 'purpose') =>
    ({ type: 'placed', item, place }) as const;
  await open(
    withFacts(sorting(), [put('crash', 'action'), put('owe', 'means'), put('knife', 'purpose')]),
  );
  expect(says()).toContain('That is a reason to report or consult, not a finding.');
});

test('endings met are counted without naming the others, and harm is no gap', () => {
  const endings = {
    seen: [{ id: 'plan', title: 'His plan' }],
    of: 3,
    also: [{ id: 'gone', title: 'Pulled away' }],
  };
  const root = show(<EndingsMap endings={endings} now="plan" />);
  expect(root.textContent).toContain('Endings you’ve seen: 1 of 3');
  expect([...root.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'His plan',
    'not yet',
    'not yet',
  ]);
  expect(root.textContent).toContain('Also happened: Pulled away');
});

test('how sure one is at the end is asked, and may be left open', async () => {
  const { send } = await open();
  await page.getByText('How sure are you that this may be trafficking? You can skip this.').click();
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
    'Next: what your responses did for the person’s choices. There is no perfect score.',
  );
});

test('P asks for a pause', async () => {
  const { onPause } = await open();
  await userEvent.keyboard('p');
  expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
});
