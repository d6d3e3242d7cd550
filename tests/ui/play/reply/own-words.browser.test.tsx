import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReplyReading } from '../../../../src/core/reply/reply-reading.ts';
import type { EventDraft } from '../../../../src/core/run/event.ts';
import { PlayView } from '../../../../src/ui/play/play-view.tsx';
import type { Typing } from '../../../../src/ui/play/reply/typing.ts';
import { DEFAULT_SETTINGS } from '../../../../src/ui/settings.ts';
import { Page } from '../../../../src/ui/shell/page.tsx';
import { expectSound, lookAs, show } from '../../axe.ts';
import { memoryDrafts, playProps, type Send } from '../../playing-fixture.ts';
import { began, choosing, chose, stateOf, UP_TO_OWE, withFacts } from '../../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const TYPING: Typing = {
  noticeOf: (text) => (/\d{5}/.test(text) ? 'real-name-or-contact' : undefined),
  hintFor: (text) => (/^did/i.test(text) ? 'This can be answered with yes or no.' : undefined),
};
const SAY_IT = { settings: { ...DEFAULT_SETTINGS, sayIt: true }, typing: TYPING };
const box = () => page.getByRole('textbox', { name: /^Type what you’d really say/ });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const told = () => vi.fn<Send>();
/** Waits until what came last takes a press. */
const settled = () => expect.poll(() => document.querySelector('[data-fresh]')).toBeNull();

async function play(more: Parameters<typeof playProps>[1] = {}, state = choosing()) {
  const send = told();
  const root = show(
    <Page className="" foot={false}>
      <PlayView {...playProps(state, { typing: TYPING, ...more, send })} />
    </Page>,
  );
  // The scene puts the focus where it is read first; what is typed comes after.
  const first = state.reply && !more.ahead ? 'region' : 'group';
  const name =
    /Eli (says|answers)|Nothing has been said yet|close to any of these|Did you mean|Say it anyway/;
  await expect.element(page.getByRole(first, { name })).toHaveFocus();
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
    {
      from: 0,
      to: 8,
      rule: 'echo',
      why: 'It gives his words back.',
      dimension: 'PACE',
      good: true,
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
    const drafts = memoryDrafts();
    const { send } = await play({ ...SAY_IT, drafts, typing: 'coming' as const });
    await box().fill('What is it like?');
    await userEvent.keyboard('{Enter}');
    expect(send).not.toHaveBeenCalled();
    await box().fill('Call 55512345'); // nobody can say yet whether it may be kept
    expect(drafts.get('reply/owe')).toBe('');
  });

  test('is accessible in every look', async () => {
    await expectSound((await play(SAY_IT)).root);
  });
});

/** A reply that was read, and what comes once the person has answered it. */
const answered = (change: Partial<ReplyReading> = {}) => {
  const state = reading(change);
  const option = chose('owe', 'leave');
  const counted = withFacts(state, [{ ...option, reply: {} } as EventDraft]);
  return { state, counted, ahead: { state: counted } };
};
const summary = () => page.getByText('How we read it', { exact: true });

describe('a reply that was read', () => {
  test('is answered first, alone; how it was read comes after, and folded', async () => {
    const { state, ahead } = answered();
    await play({ ahead, settings: DEFAULT_SETTINGS }, state);
    await expect.element(page.getByRole('group', { name: 'Eli answers' })).toHaveFocus();
    expect(page.getByRole('region', { name: 'Feedback' }).query()).toBeNull();
    expect(summary().query()).toBeNull();
    for (let left = 5; left > 0 && button('Next').query(); left -= 1) {
      await settled();
      await button('Next').click();
    }
    await expect.element(page.getByRole('region', { name: 'Feedback' })).toHaveFocus();
    const found = page.getByRole('list', { name: 'What we found in your words' });
    expect(found.query()?.checkVisibility()).not.toBe(true);
    await settled();
    await summary().click();
    // As read: one note for each stretch, what works against the person before what helps.
    expect(found.element().textContent).toMatch(
      /He does\?.*A tag asks.*slide 26.*Thank.*It thanks him/s,
    );
    expect(found.getByRole('listitem').elements()).toHaveLength(2);
    expect(getComputedStyle(found.element()).listStyleType).toBe('decimal'); // as numbered in the text
  });

  test('can be taken back after the answer: the words come into the box, and are sent anew', async () => {
    const { state, ahead } = answered();
    const { send } = await play({ ahead }, state);
    await button('That’s not what I meant').click();
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue('He does? Thanks.');
    await box().fill('What is it like?');
    await userEvent.keyboard('{Enter}');
    expect(send).toHaveBeenCalledExactlyOnceWith({
      type: 'reply',
      text: 'What is it like?',
      keep: true,
    });
  });

  test('counts once the learner goes on, and cannot be taken back then', async () => {
    const { state, ahead, counted } = answered();
    const { send } = await play({ ahead }, state);
    await button('Continue').click();
    expect(send).toHaveBeenCalledWith({ type: 'goOn' });
    await play({}, counted);
    await expect.element(summary()).toBeVisible();
    expect(button('That’s not what I meant').query()).toBeNull();
  });

  test('can be called wrong', async () => {
    const { state, ahead } = answered();
    const { send } = await play({ ahead }, state);
    await summary().click();
    await button('I see it another way').click();
    expect(send).toHaveBeenCalledWith({ type: 'contest' });
  });

  test('is not told how it was read in an assessment, and can be called wrong', async () => {
    const counted = stateOf([
      began('assessment'),
      ...UP_TO_OWE,
      replied({}, 'leave'),
      { ...chose('owe', 'leave'), reply: {} } as EventDraft,
    ]);
    await play({}, counted);
    await expect.element(button('I see it another way')).toBeVisible();
    expect(summary().query()).toBeNull();
  });

  test('is accessible in every look', async () => {
    const { state, ahead } = answered();
    await expectSound((await play({ ahead }, state)).root);
  });
});

describe('before the person can answer', () => {
  const unread = () =>
    stateOf([began(), ...UP_TO_OWE, replied({ abstain: true, unread: 'words' })]);
  const possible = { code: 'PROMISE', from: 0, to: 4, ask: 'Did you mean to promise?' } as const;

  test('a critical error is asked about, and nothing is said of the words', async () => {
    const { send } = await play({}, reading({ possible }));
    expect(button('Continue').query()).toBeNull();
    expect(page.getByRole('list', { name: 'What we found in your words' }).query()).toBeNull();
    await button('I meant something else: go on').click();
    expect(send).toHaveBeenCalledWith({ type: 'settle', meant: false });
  });

  test('words that could not be read ask which line is closest, or none', async () => {
    const { send } = await play({}, unread());
    await expect.element(page.getByText(/couldn’t read this one/).first()).toBeVisible();
    await page.getByRole('radio', { name: 'None of these: go on' }).click();
    await button('Continue').click();
    expect(send).toHaveBeenCalledWith({ type: 'settle', option: 'neutral' });
  });

  test.each([
    ['asked about', 'Change it', () => reading({ possible })],
    ['not read', 'Change my words', unread],
  ])('words that were %s can be changed', async (_name, press, state) => {
    const { send } = await play({}, state());
    await button(press).click();
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue('He does? Thanks.');
    await box().fill('What is it like?');
    await userEvent.keyboard('{Enter}');
    expect(send).toHaveBeenCalledWith({ type: 'reply', text: 'What is it like?', keep: true });
  });

  test('one of the lines can take their place', async () => {
    const { send } = await play({}, reading({ possible }));
    await button('Choose a line instead').click();
    const list = page.getByRole('list', { name: 'Your response' });
    await list.getByRole('button').first().click();
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ type: 'choose' }));
  });

  test('an assessment lets the words be confirmed', async () => {
    const asked = stateOf([began('assessment'), ...UP_TO_OWE, replied({}, 'leave')]);
    const { send } = await play({}, asked);
    expect(page.getByRole('list', { name: 'What we found in your words' }).query()).toBeNull();
    expect(page.getByRole('radio').query()).toBeNull();
    await button('Continue').click();
    expect(send).toHaveBeenCalledWith({ type: 'settle' });
  });

  test.each([
    ['not read', unread()],
    ['asking', reading({ possible })],
  ])('%s it is accessible in every look', async (_name, state) => {
    await expectSound((await play({}, state)).root);
  });
});
