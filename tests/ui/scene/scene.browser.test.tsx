import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ClosedSceneView } from '../../../src/ui/scene/closed-scene.tsx';
import { type SceneStartProps, SceneStartView } from '../../../src/ui/scene/scene-view.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { CARD, cards } from '../pages.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const [SHOWN] = cards(1) as [SceneStartProps['shown']];

const scene = (more: Partial<SceneStartProps> = {}): SceneStartProps => ({
  shown: SHOWN,
  asksDevice: false,
  sounds: false,
  onSounds: nothing,
  onStart: nothing,
  onSummary: nothing,
  onBack: nothing,
  onDebrief: nothing,
  ...more,
});

const RECORD = { session: 'run-0', shown: 74, core: 88, band: 'Sound', date: '24 November' };
const withDone = (record: NonNullable<SceneStartProps['shown']['done']>['record']) => ({
  ...SHOWN,
  done: { practice: 2, unfinished: 1, ...(record && { record }) },
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each([
  ['new', scene({ asksDevice: true })],
  ['a second contact', scene({ second: { name: 'Eli', met: 'harmed', own: true, pick: true } })],
  ['with a record, the summary first', scene({ shown: withDone(RECORD), summaryFirst: true })],
])('a scene before it begins is accessible in every look: %s', async (_name, props) => {
  await expectSound(show(<SceneStartView {...props} />));
});

test('its notice stands before the buttons', async () => {
  show(<SceneStartView {...scene()} />);
  const notice = page.getByText(CARD.notice);
  await expect.element(notice).toBeVisible();
  expect(notice.element().compareDocumentPosition(button('Start').element())).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test('of a scene in another language its own words are marked so, and the page’s are not', () => {
  const root = show(<SceneStartView {...scene({ shown: { ...SHOWN, language: 'es' } })} />);
  const marked = [...root.querySelectorAll('[lang=es]')].map((one) => one.textContent);
  expect(marked).toEqual(expect.arrayContaining([CARD.title, CARD.notice, CARD.trains]));
  expect(marked.join(' ')).not.toContain('You’ll practice');
  expect(root.querySelector('[lang=es][aria-label]')).toBeNull();
});

test('it says nothing of who has read it, which is for trainers', () => {
  expect(show(<SceneStartView {...scene()} />).textContent).not.toContain('outside the project');
});

test.each([
  ['Practice', 'practice'],
  ['Assessment', 'assessment'],
])('Start sends the chosen mode: %s', async (label, mode) => {
  const onStart = vi.fn();
  show(<SceneStartView {...scene({ onStart })} />);
  await page.getByRole('radio', { name: label }).click();
  await button('Start').click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, mode, undefined, undefined);
});

const SECOND = { name: 'Eli', met: 'harmed', own: true, pick: true } as const;

test.each([
  ['as it went', undefined, 'Practice', undefined],
  ['as if it ended with trust', 'trusted', 'Practice', 'trusted'],
  ['as if there was none', 'none', 'Practice', 'none'],
  ['an assessment, which asks for no state', 'trusted', 'Assessment', undefined],
] as const)('a second contact begins %s', async (_, met, label, sent) => {
  const onStart = vi.fn();
  show(<SceneStartView {...scene({ onStart, second: SECOND })} />);
  const mode = label === 'Practice' ? 'practice' : 'assessment';
  await expect.element(page.getByText('your first conversation went badly for Eli')).toBeVisible();
  const states = page.getByRole('combobox', { name: 'Begin as if the first conversation' });
  if (met !== undefined) await states.selectOptions(met);
  await page.getByRole('radio', { name: label }).click();
  await button('Start').click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, mode, undefined, sent);
});

test('without a first contact of one’s own, what nobody changed is not sent as chosen', async () => {
  const onStart = vi.fn();
  const second = { ...SECOND, met: 'none', own: false } as const;
  show(<SceneStartView {...scene({ onStart, second })} />);
  await button('Start').click();
  expect(onStart).toHaveBeenLastCalledWith(CARD.id, 'practice', undefined, undefined);
  await page.getByRole('combobox').selectOptions('went badly');
  await button('Start').click();
  expect(onStart).toHaveBeenLastCalledWith(CARD.id, 'practice', undefined, 'harmed');
});

test('where the state is given, it is said and cannot be chosen', async () => {
  show(<SceneStartView {...scene({ second: { ...SECOND, met: 'none', pick: false } })} />);
  await expect.element(page.getByText('A colleague had the first conversation')).toBeVisible();
  expect(page.getByRole('combobox').elements()).toEqual([]);
});

test.each([
  ['Start', 'own'],
  ['Shared device? Start without saving', 'shared'],
])('where nobody was asked, the button says whose the device is: %s', async (name, use) => {
  const onStart = vi.fn();
  show(<SceneStartView {...scene({ onStart, asksDevice: true })} />);
  await button(name).click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(CARD.id, 'practice', use, undefined);
});

test('the summary can be read instead', async () => {
  const onSummary = vi.fn();
  show(<SceneStartView {...scene({ onSummary })} />);
  await button('Just read the summary').click();
  expect(onSummary).toHaveBeenCalledExactlyOnceWith(CARD.id);
});

test('the record stands in figures, with all other runs beside it', async () => {
  const onDebrief = vi.fn();
  const root = show(<SceneStartView {...scene({ shown: withDone(RECORD), onDebrief })} />);
  const done = root.querySelector('.done')?.textContent;
  for (const words of ['Overall74', 'Core88', 'Sound', '2 practice runs, 1 unfinished']) {
    expect(done).toContain(words);
  }
  await button('Open the debrief').click();
  expect(onDebrief).toHaveBeenCalledExactlyOnceWith('run-0');
});

test('without enough evidence there is no band and no made-up figure', () => {
  const none = { ...RECORD, shown: undefined, core: undefined, band: undefined };
  const root = show(<SceneStartView {...scene({ shown: withDone(none) })} />);
  expect(root.querySelector('.done')?.textContent).toContain('Not rated');
  expect(root.querySelector('.done')?.textContent).toContain('Not enough evidence for a band');
});

test('in a learning platform it says which run counts there, and that practice sends no score', async () => {
  show(<SceneStartView {...scene({ keeps: 'best' })} />);
  await expect.element(page.getByText(/keeps your first run that passes/)).toBeVisible();
  await expect.element(page.getByText(/finished, and gets no score/)).toBeVisible();
  await expect.element(page.getByText(/first finished run is the one/)).not.toBeInTheDocument();
});

test('a closed scene says for whom it waits, and cannot be begun', async () => {
  const waiting = {
    title: 'Night Bus',
    missing: ['survivor-consultant', 'child-protection'],
    hashes: {},
  } as const;
  await expectSound(show(<ClosedSceneView scene={waiting} homeHref="#/" />));
  await expect
    .element(page.getByText('a survivor consultant and a child-protection worker'))
    .toBeVisible();
  expect(button('Start').query()).toBeNull();
});
