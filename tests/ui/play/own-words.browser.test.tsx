import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReplyReading } from '../../../src/core/reply/reply-reading.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import type { Typing } from '../../../src/ui/play/reply/typing.ts';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { Page } from '../../../src/ui/shell/page.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { bar } from '../pages.ts';
import { memoryDrafts, playProps, type Send } from '../playing-fixture.ts';
import { began, choosing, stateOf, UP_TO_OWE } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const TYPING: Typing = {
  noticeOf: (text) => (/\d{5}/.test(text) ? 'real-name-or-contact' : undefined),
  hintFor: (text) => (/^did/i.test(text) ? 'This can be answered with yes or no.' : undefined),
};
const SAY_IT = { settings: { ...DEFAULT_SETTINGS, sayIt: true }, typing: TYPING };
const box = () => page.getByRole('textbox', { name: /^Type what you’d really say/ });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const told = () => vi.fn<Send>();

async function play(more: Parameters<typeof playProps>[1] = {}, state = choosing()) {
  const send = told();
  const root = show(
    <Page bar={bar()} className="" foot={false}>
      <PlayView {...playProps(state, { typing: TYPING, ...more, send })} />
    </Page>,
  );
  // The scene puts the focus where it is read first; what is typed comes after.
  const first = state.reply ? 'region' : 'group';
  await expect.element(page.getByRole(first, { name: /Eli says|How we read it/ })).toHaveFocus();
  return { root, send };
}

const READING: ReplyReading = {
  act: 'question',
  question: 'closed',
  stacked: false,
  reflection: false,
  flags: ['leading'],
  levels: { PACE: 1, OPEN: 1, NOLABEL: 3 },
  spans: [
    {
      from: 0,
      to: 8,
      rule: 'tag',
      why: 'A tag asks for a yes.',
      dimension: 'OPEN',
      slide: 26,
      good: false,
    },
    { from: 9, to: 15, rule: 'thanks', why: 'It thanks him.', dimension: 'PACE', good: true },
  ],
  abstain: false,
};

const replied = (change: Partial<ReplyReading>, nearest?: string): EventDraft => ({
  type: 'replied',
  beat: 'owe',
  said: { from: 'self', text: 'He does? Thanks.' },
  reading: { ...READING, ...change },
  ...(nearest !== undefined && { nearest }),
});

const reading = (change: Partial<ReplyReading> = {}, nearest: string | undefined = 'leave') =>
  stateOf([began(), ...UP_TO_OWE, replied(change, nearest)]);

describe('the box for own words', () => {
  test('comes first where asked for, the lines one press away and back', async () => {
    await play(SAY_IT);
    await expect.element(box()).toBeVisible();
    expect(page.getByRole('list', { name: 'Your response' }).query()).toBeNull();
    await button(/^Show me \w+ lines instead$/).click();
    await expect.element(page.getByRole('list', { name: 'Your response' })).toBeVisible();
    await button('Use my own words').click();
    await expect.element(box()).toBeVisible();
  });

  test('gives way to a line by its number key, from outside the box', async () => {
    await play(SAY_IT);
    await expect.element(page.getByRole('group', { name: 'Eli says' })).toHaveFocus();
    await userEvent.keyboard('2');
    const second = page.getByRole('list', { name: 'Your response' }).getByRole('button').nth(1);
    await expect.element(second).toHaveFocus();
    await button('Use my own words').click();
    await expect.element(box()).toHaveFocus();
  });

  test('is no part of an assessment at a moment that does not ask for it', async () => {
    await play(SAY_IT, choosing('assessment'));
    expect(box().query()).toBeNull();
    expect(button('Use my own words').query()).toBeNull();
  });

  test('is sent by Enter, a new line by Shift and Enter', async () => {
    const { send } = await play(SAY_IT);
    await box().fill('What is');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}it like?{Enter}');
    expect(send).toHaveBeenCalledWith({ type: 'reply', text: 'What is\nit like?', keep: true });
  });

  test('keeps what was typed for a reload, and never what should not be kept', async () => {
    const drafts = memoryDrafts();
    await play({ ...SAY_IT, drafts });
    await box().fill('What is it');
    expect(drafts.get('reply/owe')).toBe('What is it');
    await box().fill('Call 55512345');
    expect(drafts.get('reply/owe')).toBe('');
  });

  test('asks gently before words that name somebody real, and sends them unkept', async () => {
    const { send } = await play(SAY_IT);
    await box().fill('Call 55512345');
    await button('Say it').click();
    expect(send).not.toHaveBeenCalled();
    await expect.element(page.getByText(/leave real people out/)).toBeVisible();
    await button('Say it, but don’t keep it').click();
    expect(send).toHaveBeenCalledWith({ type: 'reply', text: 'Call 55512345', keep: false });
  });

  test('says nothing while typing unless that was asked for', async () => {
    await play(SAY_IT);
    await box().fill('Did he');
    expect(page.getByText(/yes or no/).query()).toBeNull();
    await play({ ...SAY_IT, settings: { ...SAY_IT.settings, liveHints: true } });
    await box().fill('Did he');
    await expect.element(page.getByText('This can be answered with yes or no.')).toBeVisible();
  });

  test('can be typed in before the analyser has come, and is sent once it has', async () => {
    const { send } = await play({ ...SAY_IT, typing: 'coming' as const });
    await box().fill('What is it like?');
    await userEvent.keyboard('{Enter}');
    expect(send).not.toHaveBeenCalled();
  });

  test('is accessible in every look', async () => {
    await expectSound((await play(SAY_IT)).root);
  });
});

describe('how a reply was read', () => {
  test('takes the focus; what was good comes first, then the rest with its reason and slide', async () => {
    await play({}, reading());
    await expect.element(page.getByRole('region', { name: 'How we read it' })).toHaveFocus();
    const found = page.getByRole('list', { name: 'What we found in your words' });
    expect(found.element().textContent).toMatch(
      /Thank.*It thanks him.*He does\?.*A tag asks.*slide 26/s,
    );
    const list = found.element();
    expect(getComputedStyle(list).listStyleType).toBe('decimal'); // as numbered in the text
  });

  test('goes on the way of the nearest line', async () => {
    const { send } = await play({}, reading());
    await button('Continue').click();
    expect(send).toHaveBeenCalledWith({ type: 'settle' });
  });

  test('asks what was meant before a critical error counts', async () => {
    const possible = { code: 'PROMISE', from: 0, to: 4, ask: 'Did you mean to promise?' } as const;
    const { send } = await play({}, reading({ possible }));
    expect(button('Continue').query()).toBeNull();
    await button('No, I didn’t mean that').click();
    expect(send).toHaveBeenCalledWith({ type: 'settle', meant: false });
  });

  test('that could not be read asks for a self-rating and the closest line', async () => {
    const state = stateOf([began(), ...UP_TO_OWE, replied({ abstain: true, unread: 'words' })]);
    const { send } = await play({}, state);
    await expect.element(page.getByText(/couldn’t read that one/)).toBeVisible();
    await page.getByRole('checkbox', { name: 'It judges nobody' }).click();
    const first = page.getByRole('radio').first();
    await first.click();
    await button('Continue').click();
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({
        type: 'settle',
        option: expect.any(String),
        self: ['judges-nobody'],
      }),
    );
  });

  test('can be taken back: the words come into the box again, and are sent anew', async () => {
    const { send } = await play({}, reading());
    await button('Change my words').click();
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue('He does? Thanks.');
    await box().fill('What is it like?');
    await userEvent.keyboard('{Enter}');
    expect(send).toHaveBeenCalledWith({ type: 'reply', text: 'What is it like?', keep: true });
  });

  test('can give way to one of the lines', async () => {
    const { send } = await play({}, reading());
    await button('Choose a line instead').click();
    const list = page.getByRole('list', { name: 'Your response' });
    await list.getByRole('button').first().click();
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ type: 'choose' }));
  });

  test('can be called wrong', async () => {
    const { send } = await play({}, reading());
    await button('I see it another way').click();
    expect(send).toHaveBeenCalledWith({ type: 'contest' });
  });

  test('was not read at all: there is nothing to call wrong', async () => {
    await play({}, stateOf([began(), ...UP_TO_OWE, replied({ abstain: true, unread: 'words' })]));
    expect(button('I see it another way').query()).toBeNull();
  });

  test('says nothing about it in an assessment', async () => {
    await play({}, stateOf([began('assessment'), ...UP_TO_OWE, replied({}, 'leave')]));
    expect(page.getByRole('list', { name: 'What we found in your words' }).query()).toBeNull();
  });

  test.each([
    ['read', reading()],
    ['not read', stateOf([began(), ...UP_TO_OWE, replied({ abstain: true, unread: 'words' })])],
    [
      'asking',
      reading({ possible: { code: 'PROMISE', from: 0, to: 4, ask: 'Did you mean to promise?' } }),
    ],
  ])('%s it is accessible in every look', async (_name, state) => {
    await expectSound((await play({}, state)).root);
  });
});
