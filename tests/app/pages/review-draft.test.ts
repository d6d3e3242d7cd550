import { describe, expect, test } from 'vitest';
import {
  newReading,
  readingOf,
  reviewFileOf,
  savedReading,
  setDamagedAside,
} from '../../../src/app/pages/review/review-draft.ts';
import { decodeReviewFile } from '../../../src/core/scenario/review.ts';

const SCENE = {
  scenario: 'night-bus',
  language: 'es',
  hash: 'a'.repeat(64),
  day: '2026-11-27',
};
const DRAFT = {
  role: 'clinician' as const,
  name: '',
  consent: false,
  said: 'It is warm.',
  comments: [
    { file: 'scenario.es.json', line: 2, words: 'Asking.', said: 'Why?' },
    { file: 'story.es.ink', line: 9, words: 'A seat.', said: 'Yes.' },
    { file: 'story.es.ink', line: 4, words: 'Rain.', said: '  ' },
    { file: 'story.es.ink', line: 2, words: 'Bus.', said: 'Which?' },
  ],
};

test('a reading that has not begun says nothing', () => {
  expect(readingOf(newReading('night-bus.en'))).toEqual({
    name: '',
    consent: false,
    said: '',
    comments: [],
  });
});

test.each(['{', '[]', '{"comments":[{"line":"x"}]}'])(
  'a damaged draft is set aside: %s',
  (kept) => {
    const begun = setDamagedAside({ id: 'night-bus.en', files: { 'review.json': kept } });
    expect(readingOf(begun)).toEqual(readingOf(newReading('night-bus.en')));
    expect(begun.files['damaged.txt']).toBe(kept);
  },
);

test('a sound draft is opened as it is', () => {
  const kept = { id: 'night-bus.en', files: { 'review.json': JSON.stringify(DRAFT) } };
  expect(setDamagedAside(kept)).toBe(kept);
});

describe('the file of a reading', () => {
  test('is one that the terminal takes, with comments in the order of the scene', () => {
    const made = reviewFileOf(SCENE, DRAFT);
    if (!made.ok) throw new Error(made.error);
    expect(decodeReviewFile(JSON.parse(JSON.stringify(made.value)))).toEqual(made);
    const { review } = made.value;
    expect(review.comments?.map(({ said }) => said)).toEqual(['Which?', 'Yes.', 'Why?']);
    expect(review).toMatchObject({ language: 'es', hash: SCENE.hash, role: 'clinician' });
    expect(review).not.toHaveProperty('name');
  });

  test('has a name only with consent', () => {
    expect(reviewFileOf(SCENE, { ...DRAFT, name: 'Ana' })).toMatchObject({ error: 'consent' });
    const made = reviewFileOf(SCENE, { ...DRAFT, name: ' Ana ', consent: true });
    expect(made).toMatchObject({ value: { review: { name: 'Ana', consent: true } } });
  });

  test('is opened again as it was saved', () => {
    const draft = { ...DRAFT, name: 'Ana', consent: true };
    const made = reviewFileOf(SCENE, draft);
    const opened = savedReading(JSON.stringify(made.ok ? made.value : made.error));
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value).toMatchObject({ scenario: 'night-bus', language: 'es' });
    expect(reviewFileOf(SCENE, opened.value.draft)).toEqual(made);
  });

  test.each([
    ['{', { code: 'not-json' }],
    ['7', { code: 'not-json' }],
    ['{"format":"scene-review","version":2,"pages":[]}', { code: 'newer' }],
    ['{"format":"record"}', { code: 'not-reading', at: 'format' }],
  ])('that is none is refused with its reason: %s', (text, error) => {
    expect(savedReading(text)).toMatchObject({ ok: false, error });
  });

  test('needs a role and a sentence', () => {
    const { role: _, ...noRole } = DRAFT;
    expect(reviewFileOf(SCENE, noRole)).toMatchObject({ error: 'role' });
    expect(reviewFileOf(SCENE, { ...DRAFT, said: ' ' })).toMatchObject({ error: 'said' });
  });
});
