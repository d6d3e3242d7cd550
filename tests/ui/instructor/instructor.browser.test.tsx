import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PackChoice } from '../../../src/ui/instructor/instructor-pack.ts';
import { InstructorView } from '../../../src/ui/instructor/instructor-view.tsx';
import { expectAccessible, lookAs, show } from '../axe.ts';
import '../../../src/ui/home/list/scenes.css'; // of the page before, which stays
import { TEXTS, THE_BOOK } from './instructor-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const pack = (choice: PackChoice, more = {}) =>
  show(
    <InstructorView
      texts={TEXTS}
      choice={choice}
      onChoose={nothing}
      onPrint={nothing}
      onWordFile={nothing}
      {...more}
    />,
  );
const titles = (root: Element) =>
  [...root.querySelectorAll('.pack h2')].map((title) => title.textContent);

test('a scene’s pack has plan, talk, slides, lists, forms, cards, handouts and certificate', async () => {
  const root = pack(THE_BOOK);
  expect(titles(root)).toEqual([
    'Lesson plan: The Book',
    'The scene, for you',
    'Leading the talk: The Book',
    'After the scene: board and debrief',
    'What the slides say: The Book',
    'Red flags, and ordinary reasons',
    'What makes leaving hard',
    'Rights of trafficked persons',
    'Seven ways to engage',
    'The screening ladder',
    'Before the session: for yourself',
    'After the session: for yourself',
    'The forms: answers, and what they can bear',
    'Pocket cards',
    'Training day',
    'Before the session',
    'After the session',
    'Certificate of completion',
  ]);
  await expectAccessible(root);
});

test('every sheet flows down the page, whatever page was open before', () => {
  const sheets = [...pack(THE_BOOK).querySelectorAll('.pack-sheet')];
  expect(sheets.map((sheet) => getComputedStyle(sheet).display)).toEqual(sheets.map(() => 'block'));
});

test('a course’s pack has a session for each scene, and is accessible on a phone', async () => {
  await lookAs('dark', 390);
  const root = pack({ scenario: undefined, job: 'health', minutes: 60 });
  expect(titles(root)).toEqual(
    expect.arrayContaining(['One hour, one trainer', 'Twenty minutes, police roll call']),
  );
  const rows = [...root.querySelectorAll('.pack-course tbody th')].map((row) => row.textContent);
  expect(rows).toHaveLength(TEXTS.scenes.length);
  expect(rows[0]).toContain('Exam Room Three');
  await expectAccessible(root);
});

test('what is left out is in neither print nor file', async () => {
  const onWordFile = vi.fn();
  const root = pack(THE_BOOK, { onWordFile });
  await page.getByRole('checkbox', { name: 'The deck’s lists' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'The screening ladder' }))
    .not.toBeInTheDocument();
  expect(titles(root)).toHaveLength(13);
  await page.getByRole('button', { name: 'Save as a word-processor file' }).click();
  const told = JSON.stringify(onWordFile.mock.lastCall?.[0]);
  expect(told).toContain('Lesson plan: The Book');
  expect(told).not.toContain('The screening ladder');
});

test('papers of a study are there when asked for, with a code in place of a name and the anchors of the game', async () => {
  const root = pack(THE_BOOK);
  await page.getByRole('checkbox', { name: 'Papers of a study' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'In a study: levels of a filmed interview' }))
    .toBeVisible();
  const words = root.querySelector('.pack')?.textContent ?? '';
  for (const said of [
    'In a study: for yourself',
    'In a study: a supervisor’s checklist after 90 days',
    'sure 7: ',
    'say 8: ',
    'seen 7: ',
    'level 15: ',
    TEXTS.book.rubric.dimensions[0]?.anchors[3] ?? '?',
    'Code: ____',
  ])
    expect(words).toContain(said);
});

test('another scene, work and length are asked for, not kept here', async () => {
  const onChoose = vi.fn();
  pack(THE_BOOK, { onChoose });
  await page.getByLabelText('Scene', { exact: true }).selectOptions('');
  expect(onChoose).toHaveBeenLastCalledWith({ ...THE_BOOK, scenario: undefined });
  await page.getByLabelText('Time for the session').selectOptions('120');
  expect(onChoose).toHaveBeenLastCalledWith({ ...THE_BOOK, minutes: 120 });
});

test('the plan of a scene says who outside the project has read it as it is now', async () => {
  const scenes = TEXTS.scenes.map((one) => ({ ...one, reviews: { current: [], outdated: false } }));
  pack(THE_BOOK, { texts: { ...TEXTS, scenes } });
  await expect.element(page.getByText('Read by nobody outside the project yet.')).toBeVisible();
});

test('the numbers of a place of one’s own are chosen beside scene and work', async () => {
  const onChoose = vi.fn();
  const places = [[undefined, 'Connecticut'] as const, ['us-oh', 'Ohio (your pack)'] as const];
  pack(THE_BOOK, { texts: { ...TEXTS, places }, onChoose });
  await page.getByLabelText('Numbers and rules of').selectOptions('Ohio (your pack)');
  expect(onChoose).toHaveBeenLastCalledWith({ ...THE_BOOK, place: 'us-oh' });
});
