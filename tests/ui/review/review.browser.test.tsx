import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReviewList } from '../../../src/ui/review/review-list.tsx';
import { type ReviewDraft, ReviewView } from '../../../src/ui/review/review-view.tsx';
import { DraftContext } from '../../../src/ui/studio/draft-state.tsx';
import { expectSound, lookAs, show } from '../axe.ts';
import { controls } from '../studio/controls.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => {};
const LINE = {
  file: 'story.ink',
  line: 7,
  words: 'A seat. · why: OPEN It is kind.',
  pieces: [{ text: 'A seat.' }, { tag: 'why', text: 'It is kind.' }],
  option: false,
  levels: [],
};
const COMMENT = { file: 'story.ink', line: 7, words: LINE.words, said: 'Nobody says that.' };
const LOST = { ...COMMENT, line: 3, words: 'Gone.' };
const DRAFT: ReviewDraft = { name: '', consent: false, said: '', comments: [COMMENT] };

const SCENE = {
  title: 'Platform Four',
  language: 'en',
  languages: ['en', 'es'],
  parts: [
    { of: 'story', title: '', lines: [{ ...LINE, who: 'Eli' }] },
    {
      of: 'story',
      title: 'b1',
      lines: [
        {
          ...LINE,
          line: 9,
          words: 'What would help?',
          pieces: [{ text: 'What would help?' }],
          option: true,
          levels: [{ technique: 'Open questions', level: 'Sound' }],
        },
      ],
    },
  ],
  readings: 'Read by nobody outside the project yet.',
} as const;

const reading = (draft: ReviewDraft, onDraft: (draft: ReviewDraft) => void = nothing) => (
  <DraftContext.Provider value={controls()}>
    <ReviewView
      scene={SCENE}
      draft={draft}
      opened={{ undo: nothing }}
      problem="Choose in what role you read the scene, and save again."
      onLanguage={nothing}
      onDraft={onDraft}
    />
  </DraftContext.Provider>
);

test.each([
  ['a scene', reading({ ...DRAFT, comments: [COMMENT, LOST] })],
  [
    'the list',
    <ReviewList
      key="0"
      scenes={[{ href: '#/review/x', title: 'X', language: 'en', readings: 'Read by nobody.' }]}
      problem="This file could not be read as a reading."
      onFile={nothing}
    />,
  ],
])('the page of a reader is accessible in every look: %s', async (_name, shown) => {
  await expectSound(show(shown));
});

test('from the last line a press leads up to where the reading is saved', async () => {
  show(reading(DRAFT));
  await page.getByRole('button', { name: 'Up to your reading, to save it' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your reading' })).toHaveFocus();
});

test('a comment stands at its line, can be changed and taken back', async () => {
  const told = vi.fn();
  show(reading(DRAFT, told));
  await page.getByLabelText('Comment on line 7').fill('Still nobody.');
  expect(told).toHaveBeenLastCalledWith({
    ...DRAFT,
    comments: [{ ...COMMENT, said: 'Still nobody.' }],
  });
  await page.getByLabelText('Comment on line 7').fill('');
  expect(told).toHaveBeenLastCalledWith({ ...DRAFT, comments: [] });
});

test('a comment on words that have changed stays as it was when the line is commented on', async () => {
  const told = vi.fn();
  const gone = { ...COMMENT, words: 'Gone.' };
  show(reading({ ...DRAFT, comments: [gone] }, told));
  await page.getByRole('button', { name: 'Comment on line 7' }).click();
  await page.getByLabelText('Comment on line 7').fill('Good now.');
  expect(told).toHaveBeenLastCalledWith({
    ...DRAFT,
    comments: [gone, { ...COMMENT, said: 'Good now.' }],
  });
});

test('what a tag says stands beside its line, named in words', async () => {
  show(reading(DRAFT));
  await expect.element(page.getByText('Why it is rated so:')).toBeVisible();
  await expect.element(page.getByText('It is kind.')).toBeVisible();
  await expect.element(page.getByText(/\bOPEN\b/)).not.toBeInTheDocument();
});

test('a line without a comment opens one with the keyboard in it', async () => {
  const told = vi.fn();
  show(reading({ ...DRAFT, comments: [] }, told));
  await page.getByRole('button', { name: 'Comment on line 9' }).click();
  const field = page.getByLabelText('Comment on line 9');
  await expect.element(field).toHaveFocus();
  await field.fill('Good.');
  expect(told).toHaveBeenLastCalledWith({
    ...DRAFT,
    comments: [{ file: 'story.ink', line: 9, words: 'What would help?', said: 'Good.' }],
  });
});

test('a reader sees what an answer earns, and can say that it is not so', async () => {
  const told = vi.fn();
  show(reading({ ...DRAFT, comments: [] }, told));
  await expect.element(page.getByText('Open questions: Sound')).toBeVisible();
  await page.getByRole('button', { name: 'Not Sound Open questions' }).click();
  const said = 'Open questions is not “Sound” here:';
  const at = { file: 'story.ink', line: 9, words: 'What would help?' };
  expect(told).toHaveBeenLastCalledWith({ ...DRAFT, comments: [{ ...at, said }] });
  await expect.element(page.getByLabelText('Comment on line 9')).toHaveFocus();
});
