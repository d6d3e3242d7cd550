import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Job } from '../../../src/core/scenario/scenario.ts';
import { HomeView } from '../../../src/ui/home/home-view.tsx';
import { MeetAgain } from '../../../src/ui/home/meet-again.tsx';
import { Progress } from '../../../src/ui/home/progress.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { CARD, cards, home, RESUME } from '../pages.ts';

beforeEach(() => lookAs('light', 1280));

const DONE = {
  record: { session: 'run-0', shown: 74, core: 88, band: 'Sound', date: '24 November' },
  practice: 2,
  unfinished: 1,
};
const withDone = (count: number) =>
  cards(count).map((one, index) => (index === 0 ? { ...one, done: DONE } : one));

const MEET = {
  name: 'Eli',
  last: '(picks up the bag) See you, maybe.',
  language: 'en',
  day: '20 November 2026',
  title: 'Same Bench',
  href: '#/scene/same-bench',
};

const playAgain = vi.fn();

const PROGRESS = (
  <Progress
    second={<MeetAgain {...MEET} onSave={() => {}} />}
    done={2}
    of={8}
    again={[
      {
        key: 'run-0',
        name: 'Pace',
        why: 'They said no, and this keeps asking.',
        link: 'See The Book, moment 4',
        to: '#/debrief/run-0/B4',
      },
      {
        key: 'run-1',
        name: 'Listening',
        why: 'Try one reflection first.',
        link: 'Play Last Train, moment 2 again',
        to: playAgain,
      },
    ]}
    coming="Last Train comes back on 9 December."
    endings={[
      {
        scenario: 'the-book',
        title: 'The Book',
        language: 'en',
        met: ['Side door'],
        of: 4,
        also: ['The deal'],
      },
    ]}
    certificateHref="#/certificate"
  />
);

/** The start page with the one thing the app keeps for it: the field of work. */
function Choosing() {
  const [job, setJob] = useState<Job>();
  return <HomeView {...home({ cards: cards(3), job, onJob: setJob })} />;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each([
  ['a first visit', home({ cards: cards(3), asksDevice: true })],
  ['a job, a shared device', home({ cards: withDone(8), job: 'police', shared: true })],
  [
    'a run waiting, a record, a message',
    home({
      cards: withDone(3),
      resume: RESUME,
      progress: PROGRESS,
      message: { text: 'Saved.' },
      onStartFresh: () => {},
    }),
  ],
  ['all done', home({ cards: withDone(3), next: undefined, progress: PROGRESS })],
])('%s is accessible in every look', async (_name, props) => {
  await expectSound(show(<HomeView {...props} />));
});

test.each([
  ['sent', /under your account there. It gets each response you choose/],
  ['looked', /Your responses, your place and your result are not sent/],
  ['silent', /does not answer. Nothing you do here is sent to it/],
] as const)('in a learning platform it says what becomes of it: %s', async (sending, words) => {
  show(<HomeView {...home()} sending={sending} />);
  await expect.element(page.getByText(words).last()).toBeVisible();
  expect(page.getByText(/sent anywhere/).elements()).toEqual([]);
  expect(page.getByText(/Start fresh/).elements()).toEqual([]);
  expect(page.getByText('Load a record file').elements()).toEqual([]);
});

test('where there is one scene only, it is spoken of as one', async () => {
  show(<HomeView {...home({ cards: withDone(1), next: undefined, progress: PROGRESS })} />);
  await expect.element(page.getByText(/^You’ve finished this scene. Play it again./)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'The scene', exact: true })).toBeVisible();
});

test('Leave now is the first thing Tab reaches', async () => {
  show(<HomeView {...home()} />);
  await userEvent.tab();
  await expect.element(button('Leave now')).toHaveFocus();
});

test('Start with sound turns sound on and begins; with sound on there is one Start', async () => {
  const [onStart, onSounds] = [vi.fn(), vi.fn()];
  show(<HomeView {...home({ onStart, onSounds })} />);
  await button('Start with sound').click();
  expect(onSounds).toHaveBeenCalledExactlyOnceWith(true);
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'practice', undefined);
  show(<HomeView {...home({ sounds: true })} />);
  await expect.element(button('Start with sound')).not.toBeInTheDocument();
  await expect.element(button('Start')).toBeVisible();
});

test('a newcomer sees the question of the scene, and Start begins it in practice', async () => {
  const onStart = vi.fn();
  show(<HomeView {...home({ onStart })} />);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(CARD.asks);
  await button('Start').click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'practice', undefined);
});

test('a trainer’s link can ask for an assessment, which is said before it begins', async () => {
  const onStart = vi.fn();
  show(<HomeView {...home({ onStart, mode: 'assessment' })} />);
  await expect.element(page.getByText(/^This is an assessment/)).toBeVisible();
  await button('Start').click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'assessment', undefined);
});

test.each([
  ['Shared device? Start without saving', 'shared'],
  ['Start', 'own'],
])('which button starts says whose the device is: %s', async (name, use) => {
  const onStart = vi.fn();
  show(<HomeView {...home({ onStart, asksDevice: true })} />);
  await button(name).click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'practice', use);
});

test('nobody is asked about the device again', async () => {
  show(<HomeView {...home()} />);
  await expect.element(button('Shared device? Start without saving')).not.toBeInTheDocument();
});

test('whoever wants the summary first comes to it by the big button', async () => {
  const onSummary = vi.fn();
  show(<HomeView {...home({ onSummary, summaryFirst: true })} />);
  await button('Read the summary').click();
  expect(onSummary).toHaveBeenCalledExactlyOnceWith(CARD.id);
});

test('a job puts its scenes first and shows one of them, and hides none', async () => {
  const root = show(<Choosing />);
  const titles = () => [...root.querySelectorAll('.scenes h3')].map((one) => one.textContent);
  expect(titles()).toEqual(['Platform Four', 'Scenario 2', 'Scenario 3']);
  await page.getByRole('radio', { name: 'Police' }).click();
  expect(titles()).toEqual(['Scenario 2', 'Scenario 3', 'Platform Four']);
  await expect.element(page.getByText('Police scenes')).toBeVisible();
  await expect.element(page.getByText('The same night from someone else’s job')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Police' })).toHaveFocus();
});

test('Continue is the first thing on the page of somebody who comes back, under their last line', async () => {
  const onContinue = vi.fn();
  show(<HomeView {...home({ resume: RESUME, onContinue })} />);
  expect(document.querySelector('main :is(button, a, input, summary)')?.textContent).toBe(
    'Continue',
  );
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('I don’t want to talk about it.');
  await expect.element(page.getByText('You left Platform Four at moment 5 of 8.')).toBeVisible();
  await expect.element(page.getByText('Eli said that last. It’s your turn.')).toBeVisible();
  await expect.element(button('Start')).not.toBeInTheDocument();
  await button('Continue').click();
  expect(onContinue).toHaveBeenCalledExactlyOnceWith('run-1');
});

test('somebody who finished something sees what comes next, whatever their job', async () => {
  const props = home({ cards: cards(3), next: 'scenario-2', progress: PROGRESS });
  const root = show(<HomeView {...props} />);
  expect(root.querySelector('.label')?.textContent).toBe('Welcome back. Next: Scenario 2');
  await expect
    .element(page.getByRole('link', { name: 'See The Book, moment 4' }))
    .toHaveAttribute('href', '#/debrief/run-0/B4');
  await button('Play Last Train, moment 2 again').click();
  expect(playAgain).toHaveBeenCalledOnce();
  await expect
    .element(page.getByRole('link', { name: 'Print certificate so far' }))
    .toHaveAttribute('href', '#/certificate');
});

test('starting fresh asks once, and keeping goes back to where the focus was', async () => {
  const onStartFresh = vi.fn();
  show(<HomeView {...home({ resume: RESUME, onStartFresh })} />);
  await expect.element(page.getByText(/You appear as “Cedar”/)).toBeVisible();
  await button('Not you? Start fresh').click();
  await expect.element(page.getByText(/This deletes everything saved here/)).toBeVisible();
  await button('Keep it').click();
  await expect.element(button('Not you? Start fresh')).toHaveFocus();
  expect(onStartFresh).not.toHaveBeenCalled();
  await button('Not you? Start fresh').click();
  await button('Delete').click();
  expect(onStartFresh).toHaveBeenCalledOnce();
});

test('a made-up name is shown only once something is kept', async () => {
  show(<HomeView {...home({ onStartFresh: () => {} })} />);
  expect(page.getByText(/made-up name/).elements()).toEqual([]);
});

test('a record file is handed on, also the same one twice', async () => {
  const onLoadRecord = vi.fn();
  show(<HomeView {...home({ onLoadRecord })} />);
  const file = new File(['{}'], 'record.json', { type: 'application/json' });
  const input = page.getByLabelText('Load a record file');
  await userEvent.upload(input, file);
  await userEvent.upload(input, file);
  expect(onLoadRecord.mock.calls.map(([one]) => one.name)).toEqual(['record.json', 'record.json']);
});

test('the notice is two lines before Start, and more of it is one press away', async () => {
  const root = show(<HomeView {...home({ asksDevice: true })} />);
  const care = root.querySelector('.care');
  const start = button('Start').element();
  expect(care?.compareDocumentPosition(start)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await expect.element(page.getByText(/Nothing graphic. Pause, skip or leave/)).toBeVisible();
  await expect.element(page.getByText(CARD.notice)).not.toBeVisible();
  await button('More').click();
  await expect.element(button('More')).toHaveFocus();
  for (const words of [
    CARD.notice,
    'Take care of yourself first.',
    'It can’t erase your browser history',
    'the browser history and the network you use can show that you were here',
  ]) {
    await expect.element(page.getByText(words)).toBeVisible();
  }
});

test('a second contact stands under its first one, whoever’s scenes come first', async () => {
  const [first, second, third] = cards(3);
  if (!first || !second || !third) throw new Error('three cards');
  const then = { ...second, card: { ...second.card, follows: third.card.id }, language: 'es' };
  show(<HomeView {...home({ cards: [first, third, then], job: 'police' })} />);
  const headings = page.getByRole('heading', { level: 3 }).elements();
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    third.card.title,
    first.card.title,
  ]);
  const link = page.getByRole('link', { name: then.card.title });
  await expect.element(link).toHaveAttribute('href', `#/scene/${then.card.id}`);
  const row = link.element().closest('li');
  expect(row?.querySelector('h3')?.textContent).toBe(third.card.title);
  await expect.element(link).toHaveAttribute('lang', 'es');
  expect(row?.querySelector('.then')?.textContent).toContain('This scene is in Spanish.');
});

test('a second meeting is offered beside the last line, now or on a day of one’s own', async () => {
  const onSave = vi.fn();
  show(<HomeView {...home({ progress: <MeetAgain {...MEET} onSave={onSave} /> })} />);
  await expect.element(page.getByText('See you, maybe.')).toBeVisible();
  const now = page.getByRole('link', { name: 'Open Same Bench' });
  await expect.element(now).toHaveAttribute('href', MEET.href);
  await page.getByRole('combobox', { name: 'Or come back in' }).selectOptions('three weeks');
  await button('Save it for your calendar').click();
  expect(onSave).toHaveBeenCalledExactlyOnceWith(21);
});
