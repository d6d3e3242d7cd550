import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Attempt, Turn } from '../../../src/core/run/state.ts';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { AfterResponse } from '../../../src/ui/play/respond/after-response.tsx';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';
import { lookAs, show } from '../axe.ts';
import { inSpanish, markedAsEnglish } from '../marked.ts';
import { Playing, playProps, type Send } from '../playing-fixture.ts';
import {
  afterCriticalError,
  choosing,
  faced,
  hinted,
  RUBRIC,
  reacting,
  withFacts,
} from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const LEAVE = /Then we leave it there/;
const THREE = /No problem. Just so I know/;
const WARM = 'This does harm, whoever says it. You can own it and put it right.';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const group = (name: string) => page.getByRole('group', { name, exact: true });
const told = () => vi.fn<Send>();

/** Whether some texts stand in the page in this order. */
const expectOrder = (root: HTMLElement, texts: readonly string[]) => {
  const at = texts.map((text) => (root.textContent ?? '').indexOf(text));
  expect(at, 'every text is there').not.toContain(-1);
  expect(at).toEqual([...at].sort((a, b) => a - b));
};

test('a click chooses the response', async () => {
  const send = told();
  show(<PlayView {...playProps(choosing(), { send })} />);
  await button(LEAVE).click();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'choose', option: 'leave' });
});

test('Enter chooses the response that has the focus, once', async () => {
  const send = told();
  show(<PlayView {...playProps(choosing(), { send })} />);
  await expect.element(group('Eli says')).toHaveFocus();
  await userEvent.keyboard('2{Enter}');
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'choose', option: 'leave' });
});

test('the focus starts at what was said, goes to the answer, then to what comes next', async () => {
  show(<Playing start={choosing()} />);
  await expect.element(group('Eli says')).toHaveFocus();
  await button(LEAVE).click();
  await expect.element(group('Eli answers')).toHaveFocus();
  await expect.element(page.getByText('Sleep. And not going back')).toBeVisible();
  await button('Continue').click();
  await expect.element(group('Cal says')).toHaveFocus();
});

test('narration alone takes the focus as what happens', async () => {
  show(<Playing start={choosing()} />);
  await button(/You can trust me/).click();
  await expect.element(group('What happens')).toHaveFocus();
});

test('the prompt is read before the options, the keys after them', () => {
  const root = show(<PlayView {...playProps(choosing())} />);
  expectOrder(root, [
    'That’s Cal. He lets me crash.',
    'What do you say?',
    'No problem. Just so I know',
    'Then we leave it there.',
    'Press 1–4 to pick, Enter to say it.',
  ]);
});

test('the response is read first, then the answer, the remark, and the way on', () => {
  const root = show(<PlayView {...playProps(reacting())} />);
  expectOrder(root, [
    'No problem. Just so I know',
    'I said I don’t want to.',
    'He had just said where he stops.',
    'Why',
    'Pace: Harmful',
    'You pushed for more than they wanted to give.',
    'slide 26',
    'How sure are you',
    'Try that again',
    'Continue',
  ]);
  expect(root.textContent?.split('He had just said where he stops.')).toHaveLength(2); // once
});

test('an author’s reason above the remark is marked as English on a Spanish page', async () => {
  onTestFinished(() => speak(ENGLISH));
  inSpanish();
  const root = show(<PlayView {...playProps(reacting())} />);
  const reason = root.querySelector('.remark h2')?.textContent;
  expect(reason).toContain('He had just said where he stops.');
  expect(markedAsEnglish(root)).toContain(reason);
});

test('a stronger wording stands there after another try, or once the learner has gone on', async () => {
  const root = show(<Playing start={choosing()} />);
  await button(/No problem. Just so I know/).click();
  expect(root.textContent).not.toContain('Try saying');
  await button('Try that again').click();
  await button(/No problem. Just so I know/).click();
  await expect.element(page.getByText('Try saying')).toBeVisible();
});

test('a strong response gets one sentence, its slides under Why, and no stronger wording', async () => {
  const root = show(<Playing start={choosing()} />);
  await button(LEAVE).click();
  await expect.element(page.getByRole('heading', { name: /^You / })).toBeVisible();
  await expect.element(button('Look at another line')).toBeVisible();
  expect(root.querySelector('.remark .slide')?.textContent).toMatch(/^slides? \d/);
  await expect.element(page.getByText('Try saying')).not.toBeInTheDocument();
});

test('a hint says its price before, names its technique, and can be put away', async () => {
  const send = told();
  const root = show(<Playing start={choosing()} told={send} />);
  const line = page.getByText('He has just told you where he wants to stop.');
  await expect.element(line).not.toBeInTheDocument();
  await expect.element(page.getByText('Free in practice.')).toBeVisible();
  await button('Get a hint').click();
  await expect.element(line).toBeVisible();
  expect(root.querySelector('.hintline')?.textContent).toBe(
    'Pace. He has just told you where he wants to stop.',
  );
  await button('Get a hint').click();
  await expect.element(line).not.toBeInTheDocument();
  await button('Get a hint').click();
  await expect.element(line).toBeVisible();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'hint' });
});

test('a hint taken earlier stands on the page', () => {
  show(<PlayView {...playProps(hinted())} />);
  expect(document.querySelector('.hintline')?.textContent).toContain('Pace');
  expect(button('Get a hint').element().getAttribute('aria-expanded')).toBe('true');
});

test.each([
  ['in assessment', choosing('assessment'), {}],
  ['where hints are off in Settings', choosing(), { hints: false }],
])('there is no hint %s', async (_why, start, settings) => {
  show(<Playing start={start} settings={settings} />);
  await expect.element(button(LEAVE)).toBeVisible();
  await expect.element(button('Get a hint')).not.toBeInTheDocument();
});

test('in assessment there is no remark and no second try', async () => {
  show(<Playing start={choosing('assessment')} />);
  await button(THREE).click();
  await expect.element(button('Continue')).toBeVisible();
  await expect.element(button('Try that again')).not.toBeInTheDocument();
  await expect.element(page.getByRole('region', { name: 'Feedback' })).not.toBeInTheDocument();
  await expect.element(page.getByText(/Your first answer counts/)).not.toBeInTheDocument();
});

test('the second click of a double click neither goes on nor tries again', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  for (const name of ['Continue', 'Try that again']) {
    const again = button(name).element();
    again.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  }
  expect(send).not.toHaveBeenCalled();
});

test('trying again says what it can change, the first time and after that', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await expect
    .element(
      page.getByText(/A better second try can raise it, to “Sound” at most\. It can’t lower it\./),
    )
    .toBeVisible();
  await button('Try that again').click();
  await expect.element(group('Eli says')).toHaveFocus();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'retry' });
  await button(LEAVE).click();
  await expect
    .element(page.getByText(/More tries are just for learning\. The score stays\./))
    .toBeVisible();
});

test('where the tries differ, the learner says which one the story goes on from', async () => {
  const story = page.getByRole('group', { name: 'Which answer should the story go on from?' });
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await expect.element(story).not.toBeInTheDocument();
  await button('Try that again').click();
  await button(LEAVE).click();
  await expect.element(story).toBeVisible();
  send.mockClear();
  await button('My first one').click();
  expect(send.mock.calls.map(([intent]) => intent)).toEqual([
    { type: 'retry' },
    { type: 'choose', option: 'three' },
    { type: 'goOn' },
  ]);
});

test('after a first try in own words there is no question with one answer', async () => {
  const state = reacting();
  const [turn] = state.turns.slice(-1);
  const [first] = turn?.attempts ?? [];
  if (turn === undefined || first === undefined) throw new Error('nothing was said');
  const second = { ...first, chose: { ...first.chose, option: 'leave' } };
  const story = page.getByRole('group', { name: 'Which answer should the story go on from?' });
  const showTries = (attempts: Turn['attempts']) => {
    const turns = state.turns.with(-1, { ...turn, attempts });
    show(<AfterResponse state={{ ...state, turns }} rubric={RUBRIC} send={told()} />);
  };
  showTries([first, second]);
  await expect.element(story).toBeVisible();
  showTries([{ ...first, reply: {} as NonNullable<Attempt['reply']> }, second]);
  await expect.element(story).not.toBeInTheDocument();
  await expect.element(button('Continue')).toBeVisible();
});

test.each([
  [LEAVE, choosing(), 'Your answer is in. Looking around from here doesn’t count.'],
  [
    /Anyway. Let’s get you over/,
    withFacts(afterCriticalError(), [faced('after-doors')]),
    'This moment isn’t rated.',
  ],
])('trying again promises nothing it cannot do: %s', async (response, start, said) => {
  show(<Playing start={start} />);
  await button(response).click();
  await expect.element(page.getByText(said)).toBeVisible();
  await expect.element(page.getByText(/can raise it/)).not.toBeInTheDocument();
});

test('a critical error is told warmly, with what happened', async () => {
  show(<PlayView {...playProps(afterCriticalError())} />);
  const remark = page.getByRole('region', { name: 'This could put someone at risk' });
  await expect.element(remark.getByText(WARM)).toBeVisible();
  await expect.element(remark.getByText(/That leaves the person one safe answer/)).toBeVisible();
});

test('after a critical error the page says that a second try puts it right', async () => {
  show(<PlayView {...playProps(afterCriticalError())} />);
  const said = page.getByText('A second try without a serious error puts it right.');
  await expect.element(said).toBeVisible();
});

test.each(['THREAT', 'COERCE', 'PROMISE'] as const)(
  'after %s nobody is told that everyone has said it',
  async (code) => {
    const state = withFacts(afterCriticalError(), []);
    const turns = state.turns.map((turn) => ({
      ...turn,
      attempts: turn.attempts.map((attempt) => ({
        ...attempt,
        chose: { ...attempt.chose, criticalError: { code, class: 'A' as const } },
      })),
    }));
    show(<PlayView {...playProps({ ...state, turns })} />);
    await expect.element(page.getByText(WARM)).toBeVisible();
  },
);

test('any other response is not told in that way', async () => {
  show(<PlayView {...playProps(reacting())} />);
  await expect.element(page.getByRole('region', { name: 'Feedback' })).toBeVisible();
  await expect.element(page.getByText(WARM)).not.toBeInTheDocument();
});
