import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { lookAs, show } from '../axe.ts';
import { memoryDrafts, Playing, type Send } from '../playing-fixture.ts';
import { reacting, talking } from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Entries that can be read. */
const lines = () =>
  [...document.querySelectorAll('.passage li')].map((li) => li.textContent?.trim());
const choices = () => document.querySelectorAll('.lines button').length;
const settled = () => expect.poll(() => document.querySelector('[data-fresh]')).toBeNull();

/** A run whose person has just said two lines. */
function answering(): SessionState {
  const state = reacting();
  const [turn] = state.turns.slice(-1);
  const [attempt] = turn?.attempts.slice(-1) ?? [];
  if (turn === undefined || attempt === undefined) throw new Error('no answer');
  const reaction = READ.map((text) => ({ text, who: 'eli' }));
  const attempts = turn.attempts.with(-1, { ...attempt, chose: { ...attempt.chose, reaction } });
  return { ...state, turns: state.turns.with(-1, { ...turn, attempts }) };
}

interface Single {
  readonly told: ReturnType<typeof vi.fn<Send>>;
  readonly drafts: ReturnType<typeof memoryDrafts>;
}

function single(start: SessionState, drafts = memoryDrafts()): Single {
  const told = vi.fn<Send>();
  show(<Playing start={start} told={told} settings={{ pace: 'single' }} more={{ drafts }} />);
  return { told, drafts };
}

/** Presses *Next* once the page takes a press. */
async function next(): Promise<void> {
  await settled();
  await button('Next').click();
}

const READ = ['Okay.', 'It is cold in here.'];
const TWO = ['The doors open.', 'Cal“There you are, man.”'];
const FOLDED = ['Eli“Hey.”']; // the line that is answered
const THREE = [...TWO, ...FOLDED];

describe('line by line', () => {
  test('a direction comes with its line, and the choices after the last line', async () => {
    single(talking());
    expect(lines()).toEqual(TWO);
    expect(choices()).toBe(0);
    await next();
    await expect.poll(lines).toEqual(FOLDED);
    expect(choices()).toBe(4);
    await expect.element(page.getByRole('group', { name: /say/ })).toHaveFocus();
    expect(button('Next').query()).toBeNull();
  });

  test('at the trainee’s turn the lines before are folded, and one press opens and closes them', async () => {
    single(talking());
    await next();
    await expect.poll(lines).toEqual(FOLDED);
    await settled();
    await button('2 lines before').click();
    await expect.poll(lines).toEqual(THREE);
    await button('Hide the lines before').click();
    await expect.poll(lines).toEqual(FOLDED);
  });

  test('“Skip to my turn” comes next in the tab order and shows the rest at once', async () => {
    single(talking());
    await settled();
    await button('Next').click({ trial: true });
    (button('Next').element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Skip to my turn')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(lines).toEqual(FOLDED);
    expect(choices()).toBe(4);
  });

  test('Space on the line brings the next one, and a press on the line does', async () => {
    single(talking());
    await settled();
    await expect.element(page.getByRole('group', { name: /say/ })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.poll(lines).toEqual(FOLDED);
    document.body.replaceChildren();
    single(talking());
    await settled();
    await page.getByText('There you are, man.').click();
    await expect.poll(lines).toEqual(FOLDED);
  });

  test('the reaction stands alone; the remark comes on “Next” and takes the focus', async () => {
    const { told } = single(reacting());
    expect(document.querySelector('.remark')).toBeNull();
    await next();
    await expect.poll(() => document.activeElement?.className).toContain('remark');
    await settled();
    await userEvent.keyboard(' ');
    expect(told).not.toHaveBeenCalled(); // Space does not skip it unread
    await button('Continue').click();
    expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'goOn' });
  });

  test('an answer read in an earlier run is skipped with one press, and no other is', async () => {
    const start = answering();
    const more = { readBefore: new Set(READ) };
    show(<Playing start={start} settings={{ pace: 'single' }} more={more} />);
    await settled();
    await button('Skip what I have read').click();
    await expect.poll(() => document.querySelector('.remark')).not.toBeNull();
    document.body.replaceChildren();
    const half = { readBefore: new Set(READ.slice(1)) };
    show(<Playing start={start} settings={{ pace: 'single' }} more={half} />);
    await expect.element(button('Next')).toBeVisible();
    expect(button('Skip what I have read').query()).toBeNull();
  });

  test('in an assessment no remark follows: the run goes on after the last line', () => {
    single(reacting('assessment'));
    expect(button('Next').query()).toBeNull();
    expect(button('Continue').query()).not.toBeNull();
  });

  test('a press meant for what stood there before is not taken', async () => {
    const { told } = single(reacting());
    // Pressed as soon as the remark is there: a busy machine may be slow, and the guard is a matter of time.
    const pressed = new Promise<void>((done) => {
      new MutationObserver((_, watch) => {
        if (document.querySelector('.remark') === null) return;
        watch.disconnect();
        (button('Continue').element() as HTMLElement).click();
        done();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await next();
    await pressed;
    expect(told).not.toHaveBeenCalled();
  });

  test('a reload finds the line that was being read', async () => {
    const { drafts } = single(talking());
    await next();
    await expect.poll(choices).toBe(4);
    document.body.replaceChildren();
    single(talking(), drafts);
    expect(lines()).toEqual(FOLDED);
    expect(choices()).toBe(4);
  });

  test('the new line is spoken while “Next” keeps the focus', () => {
    single(talking());
    expect(document.querySelector('.passage .script')?.getAttribute('aria-live')).toBe('polite');
  });
});

test('all at once shows lines and choices, answer and feedback together', () => {
  show(<Playing start={talking()} />);
  expect(lines()).toEqual(THREE);
  expect(choices()).toBe(4);
  document.body.replaceChildren();
  show(<Playing start={reacting()} />);
  expect(document.querySelector('.remark')).not.toBeNull();
});
