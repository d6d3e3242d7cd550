import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeView } from '../../../src/ui/home/home-view.tsx';
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

/** The home page with the one thing the app keeps for it: which card is open. */
function Choosing() {
  const [open, setOpen] = useState<string>();
  const { open: _, ...props } = home({
    cards: cards(2),
    onOpen: setOpen,
    onClose: () => setOpen(undefined),
  });
  return <HomeView {...props} {...(open === undefined ? {} : { open })} />;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each([
  ['a first visit', home()],
  ['eight scenarios, closed', { ...home({ cards: withDone(8) }), open: 'none' }],
  [
    'a run waiting, a record, a message',
    home({ cards: withDone(3), resume: RESUME, message: { text: 'Saved.' } }),
  ],
])('%s is accessible in every look', async (_name, props) => {
  await expectSound(show(<HomeView {...props} />));
});

test.each([
  ['sent', /under your account there. It gets each response you choose/],
  ['looked', /Your responses, your place and your result are not sent/],
  ['silent', /does not answer. Nothing you do here is sent to it/],
] as const)('in a learning platform it says what becomes of it: %s', async (sending, words) => {
  const { onNewPerson: _, ...props } = home();
  show(<HomeView {...props} sending={sending} />);
  await expect.element(page.getByText(words)).toBeVisible();
  expect(page.getByText(/sent anywhere/).elements()).toEqual([]);
  expect(page.getByText(/Someone else is training/).elements()).toEqual([]);
});

test('Leave now is the first thing Tab reaches', async () => {
  show(<HomeView {...home()} />);
  await userEvent.tab();
  await expect.element(button('Leave now')).toHaveFocus();
});

test.each([
  ['Practice', 'practice'],
  ['Assessment', 'assessment'],
])('Start sends the chosen mode: %s', async (label, mode) => {
  const onStart = vi.fn();
  show(<HomeView {...home({ onStart })} />);
  await page.getByRole('radio', { name: label }).click();
  await button('Start').click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, mode);
});

test('practice is chosen until something else is', async () => {
  const onStart = vi.fn();
  show(<HomeView {...home({ onStart })} />);
  await button('Start').click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'practice');
});

test.each([
  ['Yes: keep nothing here', 'shared'],
  ['No: keep my place here', 'own'],
])('the first start asks about the device: %s', async (answer, use) => {
  const onStart = vi.fn();
  show(<HomeView {...home({ onStart, asksDevice: true })} />);
  await button('Start').click();
  const question = page.getByRole('region', { name: 'Do other people use this device too?' });
  await expect.element(question).toHaveFocus();
  expect(onStart).not.toHaveBeenCalled();
  await button(answer).click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'practice', use);
});

test('an entry opens its card, Back closes it, and focus goes along', async () => {
  show(<Choosing />);
  await button('Platform Four').click();
  await expect
    .element(page.getByRole('heading', { name: 'Platform Four', level: 3 }))
    .toHaveFocus();
  await expect.element(page.getByText(CARD.notice)).toBeVisible();
  await button('Back').click();
  await expect.element(button('Platform Four')).toHaveFocus();
  await expect.element(button('Back')).not.toBeInTheDocument();
});

test('the program says what comes next, what is worth another run, and when the rest comes', async () => {
  const onOpen = vi.fn();
  const programme = {
    done: 2,
    of: 8,
    next: { scenario: 'the-book', title: 'The Book' },
    due: [{ scenario: CARD.id, title: CARD.title, day: '3 November' }],
    coming: { scenario: 'last-train', title: 'Last Train', day: '9 December' },
  };
  const root = show(<HomeView {...home({ cards: cards(3), open: 'none', programme, onOpen })} />);
  const row = page.getByRole('region', { name: 'Your program' });
  await expect.element(row).toHaveTextContent('2 of 8 scenarios done');
  await expect.element(row).toHaveTextContent('Last Train from 9 December');
  await row.getByRole('button', { name: 'Open The Book' }).click();
  await row.getByRole('button', { name: `Open ${CARD.title}` }).click();
  expect(onOpen.mock.calls).toEqual([['the-book'], [CARD.id]]);
  await expect
    .element(row.getByRole('link', { name: 'First steps' }))
    .toHaveAttribute('href', '#/first-steps');
  await expectSound(root);
});

test('the summary can be read instead', async () => {
  const onSummary = vi.fn();
  show(<HomeView {...home({ onSummary })} />);
  await button('Read the summary instead').click();
  expect(onSummary).toHaveBeenCalledExactlyOnceWith(CARD.id);
});

test('Continue comes before everything else on the page', async () => {
  const onContinue = vi.fn();
  show(<HomeView {...home({ resume: RESUME, onContinue })} />);
  expect(document.querySelector('main :is(button, a, input, summary)')?.textContent).toBe(
    'Continue',
  );
  await expect.element(page.getByText('Platform Four, moment 5 of 8')).toBeVisible();
  await button('Continue').click();
  expect(onContinue).toHaveBeenCalledExactlyOnceWith('run-1');
});

test('without a waiting run there is no Continue', async () => {
  show(<HomeView {...home()} />);
  await expect.element(button('Continue')).not.toBeInTheDocument();
});

test('the record stands in figures, with all other runs beside it', async () => {
  const onDebrief = vi.fn();
  const root = show(<HomeView {...home({ cards: withDone(1), onDebrief })} />);
  const done = root.querySelector('.done')?.textContent;
  expect(done).toContain('Overall74');
  expect(done).toContain('Core88');
  expect(done).toContain('Sound');
  expect(done).toContain('2 practice runs, 1 unfinished');
  await button('Open the debrief').click();
  expect(onDebrief).toHaveBeenCalledExactlyOnceWith('run-0');
});

test('without enough evidence there is no band and no made-up figure', () => {
  const record = {
    session: 'x',
    shown: undefined,
    core: undefined,
    band: undefined,
    date: 'today',
  };
  const done = { record, practice: 0, unfinished: 0 };
  const root = show(<HomeView {...home({ cards: [{ card: CARD, language: 'en', done }] })} />);
  expect(root.querySelector('.done')?.textContent).toContain('Not rated');
  expect(root.querySelector('.done')?.textContent).toContain('Not enough evidence for a band');
});

test('someone else can start as a new person, after reading what that means', async () => {
  const onNewPerson = vi.fn();
  show(<HomeView {...home({ onNewPerson })} />);
  await page.getByText('Someone else is training').click();
  await expect.element(page.getByText('They see nothing of what Cedar did here.')).toBeVisible();
  await button('Start as a new person').click();
  expect(onNewPerson).toHaveBeenCalledOnce();
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

test('the start notice and what leaving does not do are said', async () => {
  const words = show(<HomeView {...home()} />).querySelector('.care')?.textContent;
  expect(words).toContain(
    'This training is about recognising possible human trafficking and responding well. It mentions control, threats, family violence and harm to young people. Nothing graphic is shown or described. You can pause, skip or leave at any time and it will not lower your score. Some people learning here have lived through this. Take care of yourself first.',
  );
  expect(words).toContain(
    'This does not erase your browser history. If someone checks your device, use a safer one.',
  );
});
