import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { lookAs, show } from '../axe.ts';
import { Playing, playProps, type Send } from '../playing-fixture.ts';
import { afterCriticalError, choosing, reacting, withFacts } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const QUESTION = 'How sure are you that this may be trafficking?';
const slider = () => page.getByRole('slider', { name: QUESTION });
const field = () => page.getByRole('spinbutton', { name: 'Percent sure' });
const button = (name: string) => page.getByRole('button', { name });
const ready = () => expect.element(page.getByRole('group', { name: 'Eli answers' })).toHaveFocus();
const told = () => vi.fn<Send>();
const guesses = (send: ReturnType<typeof told>) =>
  send.mock.calls.flatMap(([intent]) => (intent.type === 'guess' ? [intent] : []));

test.each([
  ['in practice', reacting()],
  ['in assessment', reacting('assessment')],
])('how sure one is, is asked after the response of its moment, %s', async (_mode, state) => {
  show(<PlayView {...playProps(state)} />);
  await expect.element(page.getByRole('group', { name: QUESTION })).toBeVisible();
  await expect.element(page.getByText('No number is right yet.')).toBeVisible();
});

test.each([
  ['before the response', choosing()],
  ['at any other moment', afterCriticalError()],
])('it is not asked %s', async (_when, state) => {
  show(<PlayView {...playProps(state)} />);
  await expect.element(page.getByRole('log')).toBeVisible();
  await expect.element(slider()).not.toBeInTheDocument();
});

test('untouched it stands at no number and sends nothing', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await expect.element(slider()).toHaveAttribute('aria-valuetext', 'No number chosen.');
  await expect.element(field()).toHaveValue(null);
  await ready();
  slider().element().focus();
  await userEvent.tab();
  await expect.element(field()).toHaveFocus();
  await userEvent.tab();
  await button('Continue').click();
  await expect.element(page.getByRole('group', { name: 'Cal says' })).toHaveFocus();
  expect(send.mock.calls).toEqual([[{ type: 'goOn' }]]);
});

test('the slider by key sends where it stands', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await ready();
  slider().element().focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '35 %');
  await expect.element(field()).toHaveValue(35);
  await userEvent.tab();
  await expect
    .poll(() => guesses(send).at(-1))
    .toEqual({ type: 'guess', when: 'middle', sure: 35 });
});

test('a number typed is sent, and the slider follows', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await field().fill('62');
  await userEvent.tab();
  await expect
    .poll(() => guesses(send).at(-1))
    .toEqual({ type: 'guess', when: 'middle', sure: 62 });
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '62 %');
});

test.each([
  ['140', 100],
  ['-5', 0],
  ['33.4', 33],
  ['0', 0],
])('%s typed counts as %i', async (typed, sure) => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await field().fill(typed);
  await userEvent.tab();
  await expect.poll(() => guesses(send).at(-1)?.sure).toBe(sure);
});

test('a field left empty sends nothing', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await field().fill('');
  await userEvent.tab();
  await button('Continue').click();
  expect(guesses(send)).toEqual([]);
});

test('a number given before is there, and the same number is not sent again', async () => {
  const send = told();
  const state = withFacts(reacting(), [{ type: 'guessed', when: 'middle', sure: 35 }]);
  show(<Playing start={state} told={send} />);
  await expect.element(field()).toHaveValue(35);
  await field().fill('35');
  await userEvent.tab();
  expect(guesses(send)).toEqual([]);
});

test('later it stands in the notebook, where it can still be changed', async () => {
  const send = told();
  show(<Playing start={afterCriticalError()} told={send} more={{ notebookOpen: true }} />);
  await field().fill('40');
  await userEvent.tab();
  await expect
    .poll(() => guesses(send).at(-1))
    .toEqual({ type: 'guess', when: 'middle', sure: 40 });
});

test('what the slider says is not lost when the notebook closes by key', async () => {
  const send = told();
  show(<Playing start={afterCriticalError()} told={send} more={{ notebookOpen: true }} />);
  await ready();
  slider().element().focus();
  await userEvent.keyboard('{ArrowRight}n');
  await expect.element(slider()).not.toBeInTheDocument();
  expect(guesses(send).at(-1)).toEqual({ type: 'guess', when: 'middle', sure: 55 });
});
