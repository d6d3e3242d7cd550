import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { lookAs, show } from '../axe.ts';
import { Playing, playProps, type Send } from '../playing-fixture.ts';
import {
  afterCriticalError,
  choosing,
  faced,
  hinted,
  reacting,
  withFacts,
} from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const LEAVE = /Then we leave it there/;
const THREE = /No problem. Just so I know/;
const WARM =
  'Everyone who does this work has said something like it. What counts is what comes next.';

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
    'Keys 1 to 4 move to a line, Enter says it.',
  ]);
});

test('the response is read first, then the answer, the remark, and the way on', () => {
  const root = show(<PlayView {...playProps(reacting())} />);
  expectOrder(root, [
    'No problem. Just so I know',
    'I said I don’t want to.',
    'About this response',
    'Pace: Harmful',
    'He had just said where he stops.',
    'slide 26',
    'How sure are you',
    'Continue',
    'Try this moment again',
  ]);
});

test('a stronger wording stands there after another try, or once the learner has gone on', async () => {
  const root = show(<Playing start={choosing()} />);
  await button(/No problem. Just so I know/).click();
  expect(root.textContent).not.toContain('A stronger wording');
  await button('Try this moment again').click();
  await button(/No problem. Just so I know/).click();
  await expect.element(page.getByText('A stronger wording')).toBeVisible();
});

test('what worked and its slides are named, and no stronger wording than the strongest', async () => {
  const root = show(<Playing start={choosing()} />);
  await button(LEAVE).click();
  await expect.element(page.getByText('What worked')).toBeVisible();
  expect(root.querySelector('.remark .slide')?.textContent).toMatch(/^slides? \d/);
  await expect.element(page.getByText('A stronger wording')).not.toBeInTheDocument();
});

test('a hint names its technique, says what it costs, and can be put away', async () => {
  const send = told();
  const root = show(<Playing start={choosing()} told={send} />);
  const line = page.getByText('He has just told you where he wants to stop.');
  await expect.element(line).not.toBeInTheDocument();
  await button('Hint').click();
  await expect.element(line).toBeVisible();
  expect(root.querySelector('.hintline')?.textContent).toBe(
    'Be sensitive to asking too much too soon. He has just told you where he wants to stop. A hint costs nothing.',
  );
  await button('Hint').click();
  await expect.element(line).not.toBeInTheDocument();
  await button('Hint').click();
  await expect.element(line).toBeVisible();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'hint' });
});

test('a hint taken earlier stands on the page', () => {
  show(<PlayView {...playProps(hinted())} />);
  expect(document.querySelector('.hintline')?.textContent).toContain('asking too much too soon');
  expect(button('Hint').element().getAttribute('aria-expanded')).toBe('true');
});

test.each([
  ['in assessment', choosing('assessment'), {}],
  ['where hints are off in Settings', choosing(), { hints: false }],
])('there is no hint %s', async (_why, start, settings) => {
  show(<Playing start={start} settings={settings} />);
  await expect.element(button(LEAVE)).toBeVisible();
  await expect.element(button('Hint')).not.toBeInTheDocument();
});

test('in assessment there is no remark and no second try', async () => {
  show(<Playing start={choosing('assessment')} />);
  await button(THREE).click();
  await expect.element(button('Continue')).toBeVisible();
  await expect.element(button('Try this moment again')).not.toBeInTheDocument();
  await expect.element(page.getByText('About this response')).not.toBeInTheDocument();
  await expect.element(page.getByText(/still counts/)).not.toBeInTheDocument();
});

test('the second click of a double click neither goes on nor tries again', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  for (const name of ['Continue', 'Try this moment again']) {
    const again = button(name).element();
    again.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  }
  expect(send).not.toHaveBeenCalled();
});

test('trying again says what it can change, the first time and after that', async () => {
  const send = told();
  show(<Playing start={reacting()} told={send} />);
  await expect
    .element(page.getByText(/A second try can lift a level up to Sound, and never lowers one\./))
    .toBeVisible();
  await button('Try this moment again').click();
  await expect.element(group('Eli says')).toHaveFocus();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'retry' });
  await button(LEAVE).click();
  await expect
    .element(page.getByText(/Only the first new try can lift it, up to Sound\./))
    .toBeVisible();
});

test('where the tries differ, the page says which one the story goes on from', async () => {
  const story = page.getByText('The story goes on from this try.');
  show(<Playing start={reacting()} />);
  await expect.element(story).not.toBeInTheDocument();
  await button('Try this moment again').click();
  await button(LEAVE).click();
  await expect.element(story).toBeVisible();
});

test.each([
  [
    LEAVE,
    choosing(),
    'You can see what another response would do. It will not count: this one does.',
  ],
  [
    /Anyway. Let’s get you over/,
    withFacts(afterCriticalError(), [faced('after-doors')]),
    'This moment is not rated. Nothing you said is taken back.',
  ],
])('trying again promises nothing it cannot do: %s', async (response, start, said) => {
  show(<Playing start={start} />);
  await button(response).click();
  await expect.element(page.getByText(said)).toBeVisible();
  await expect.element(page.getByText(/can lift a level/)).not.toBeInTheDocument();
});

test('a critical error is told warmly, with what happened', async () => {
  show(<PlayView {...playProps(afterCriticalError())} />);
  const remark = page.getByRole('region', { name: 'This one can put a person at risk' });
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
    await expect.element(page.getByText('This does harm, whoever says it.')).toBeVisible();
    await expect.element(page.getByText(WARM)).not.toBeInTheDocument();
  },
);

test('any other response is not told in that way', async () => {
  show(<PlayView {...playProps(reacting())} />);
  await expect.element(page.getByText('About this response')).toBeVisible();
  await expect.element(page.getByText(WARM)).not.toBeInTheDocument();
});
